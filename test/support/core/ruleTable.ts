import { describe, expect, test } from 'vitest';
import type { AdviceOn } from '../../../src/core/advice/advice';
import type { AnyAdvice } from '../../../src/core/advice/rule';
import { runRules } from '../../../src/core/advice/runRules';
import type { Situation } from '../../../src/core/advice/situation';
import type { RuleId } from '../../../src/core/settings/ruleIds';

/**
 * One row: what is the case, the situation, and what the rule says about it. Only the important part is given; null
 * where the rule says nothing.
 */
export type RuleCase<A extends AnyAdvice> = readonly [when: string, given: Situation, says: Partial<A> | null];

/** Checks a rule against a table of cases, under one heading. */
export function ruleTable<Id extends RuleId>(
  heading: string,
  rule: Id,
  cases: readonly RuleCase<AdviceOn<Id>>[],
): void {
  describe(heading, () => {
    test.for(cases)('%s', ([, given, says]) => {
      const advice = runRules(given).find((one) => one.rule === rule) ?? null;
      if (says === null) expect(advice).toBeNull();
      else expect(advice).toMatchObject({ marketplace: given.page.marketplace, ...says });
    });
  });
}
