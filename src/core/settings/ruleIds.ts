/**
 * The ids of all rules. An id never changes, because settings, snoozes and export files refer to it. If two pieces of
 * advice are equally severe, the rule that comes first in this list is shown first.
 *
 * The list is in a separate file, because pages that only name rules do not need the rules themselves.
 */
export const RULE_IDS = [
  'balance-unused',
  'one-click-bypass',
  'reserve-drain',
  'balance-partly-used',
  'credit-expiring',
  'credit-unused',
  'credit-unfit',
  'ineligible-item',
  'other-marketplace',
  'balance-stale',
  'balance-drift',
  'account-unclear',
  'outcome-mismatch',
  'return-loses-credit',
  'redeem-elsewhere',
  'unshipped-leak',
  'odd-cents',
  'page-unreadable',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
