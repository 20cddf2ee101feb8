import type { AdviceOn } from '../../../src/core/advice/advice';
import { fillIn } from '../../../src/core/advice/fillIn';
import type { Found } from '../../../src/core/advice/rule';
import { type Money, money } from '../../../src/core/money/money';
import type { RuleId } from '../../../src/core/settings/ruleIds';

/** 2026-11-27, 18:00 UTC. */
export const NOW = Date.UTC(2026, 10, 27, 18);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const usd = (minor: number): Money<'USD'> => money(minor, 'USD');

/** What the tests of all rules use. It comes from the file `cases.ts` beside a rule's own test. */
export interface RuleCases<Id extends RuleId> {
  /** One piece of the rule's advice that has every possible part. */
  readonly sample: AdviceOn<Id>;
  /** The advice in English: every sentence that its verdict can be. */
  readonly verdicts: readonly (readonly [AdviceOn<Id>, string])[];
}

/** A rule's advice about a page of amazon.com, made from what the rule finds. */
export function sampleOf<Id extends RuleId>(id: Id, found: Found<AdviceOn<Id>>): AdviceOn<Id> {
  return fillIn(id, found, 'US');
}
