import { RULE_IDS, type RuleId } from '../settings/ruleIds';
import type { Advice } from './advice';
import { fillIn } from './fillIn';
import { ruleOf } from './ruleOf';
import type { Situation } from './situation';

/**
 * Returns what each rule says about a situation, in the order of the rules. Rules that need what the others say run
 * last.
 */
export function runRules(situation: Situation): Advice[] {
  const isLast = (id: RuleId) => ruleOf(id).asked === 'last';
  const said = new Map<RuleId, Advice>();
  for (const ids of [RULE_IDS.filter((id) => !isLast(id)), RULE_IDS.filter(isLast)]) {
    const before = [...said.values()];
    for (const id of ids) {
      const found = ruleOf(id).judge(situation, before);
      if (found) said.set(id, fillIn(id, found, situation.page.marketplace));
    }
  }
  return RULE_IDS.flatMap((id) => said.get(id) ?? []);
}
