import type { RuleId } from '../settings/ruleIds';
import type { Rule } from './rule';
import type { RULES } from './rules';

/** What one rule says, as facts. For several ids, it is what any one of these rules says. */
export type AdviceOn<Id extends RuleId> = {
  [Each in Id]: (typeof RULES)[Each] extends Rule<infer Advice, infer _> ? Advice : never;
}[Id];

/** What a rule says, as facts. The sentences are made from it later (`saying.ts`), in the reader's language. */
export type Advice = AdviceOn<RuleId>;

/** The words that each language must have for each rule. */
export type RuleWords = {
  readonly [Id in RuleId]: (typeof RULES)[Id] extends Rule<infer _, infer Own> ? Own : never;
};
