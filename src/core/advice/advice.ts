import type { RuleId } from '../settings/ruleIds';
import type { Rule } from './rule';
import type { RULES } from './rules';

/** What one rule says, as facts; of several, what any of them says. */
export type AdviceOn<Id extends RuleId> = {
  [Each in Id]: (typeof RULES)[Each] extends Rule<infer Advice, infer _> ? Advice : never;
}[Id];

/** What a rule says, as facts. Sentences are made of it at the edge, in the reader's language. */
export type Advice = AdviceOn<RuleId>;

/** What each rule wants said of it in every language. */
export type RuleWords = {
  readonly [Id in RuleId]: (typeof RULES)[Id] extends Rule<infer _, infer Own> ? Own : never;
};
