import type { RuleId } from '../settings/ruleIds';
import type { AdviceOn, RuleWords } from './advice';
import type { Rule } from './rule';
import { RULES } from './rules';

/** Returns the rule of an id. */
export function ruleOf<Id extends RuleId>(id: Id): Rule<AdviceOn<Id>, RuleWords[Id]> {
  // The compiler can't look up an unknown id in a table whose rules have different types.
  return RULES[id] as unknown as Rule<AdviceOn<Id>, RuleWords[Id]>;
}
