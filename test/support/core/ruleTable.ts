import { describe, expect, test } from 'vitest';
import type { Advice } from '../../../src/core/advice/advice';
import type { Situation } from '../../../src/core/advice/situation';

/** One row: what is so, the situation, and what the rule says of it (the part that matters), or null for silence. */
export type RuleCase<A extends Advice> = readonly [when: string, given: Situation, says: Partial<A> | null];

/** Holds a rule to a table of cases under one heading. */
export function ruleTable<A extends Advice>(
  heading: string,
  rule: (situation: Situation) => A | null,
  cases: readonly RuleCase<A>[],
): void {
  describe(heading, () => {
    test.for(cases)('%s', ([, given, says]) => {
      const advice = rule(given);
      if (says === null) expect(advice).toBeNull();
      else expect(advice).toMatchObject({ marketplace: given.page.marketplace, ...says });
    });
  });
}
