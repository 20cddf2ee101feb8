/**
 * Every rule, by an id that stays the same for ever: settings, snoozes and export files refer to it. Where two pieces of
 * advice are equally severe, the rule that stands first here speaks first.
 *
 * The list stands by itself, because pages that name rules need no rule.
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
