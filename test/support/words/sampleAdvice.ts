import type { AdviceOn } from '../../../src/core/advice/advice';
import { RULE_IDS, type RuleId } from '../../../src/core/settings/ruleIds';
import type { RuleCases } from '../core/ruleCases';

const FILES = import.meta.glob<{ cases: RuleCases<RuleId> }>('../../core/advice/rules/*/cases.ts', { eager: true });
const CASES = new Map(Object.values(FILES).map(({ cases }) => [cases.sample.rule, cases]));

/** The cases of a rule. The error names a rule without cases. */
export function casesOf(rule: RuleId): RuleCases<RuleId> {
  const cases = CASES.get(rule);
  if (cases) return cases;
  throw new Error(`Write the cases of ${rule}: a file cases.ts in its folder in test/core/advice/rules.`);
}

/** One piece of advice of every rule, with every possible part. */
export const SAMPLES = Object.fromEntries(RULE_IDS.map((rule) => [rule, casesOf(rule).sample])) as {
  readonly [Rule in RuleId]: AdviceOn<Rule>;
};
