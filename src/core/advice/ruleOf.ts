import type { RuleId } from '../settings/ruleIds';
import type { AdviceOn, RuleWords } from './advice';
import type { Rule } from './rule';
import { RULES } from './rules';

/** The rule of an id. */
export function ruleOf<Id extends RuleId>(id: Id): Rule<AdviceOn<Id>, RuleWords[Id]> {
  // The compiler can't follow an id that is not known yet into a table of unlike rules.
  return RULES[id] as unknown as Rule<AdviceOn<Id>, RuleWords[Id]>;
}
