import type { EpochMs } from '../days/calendarDay';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { RuleId } from './ruleIds';

/**
 * When to hold a press that orders at once. `at-risk`: where money is at stake. `always`: also where a review page is
 * known to follow.
 */
export const HOLD_POLICIES = ['never', 'at-risk', 'always'] as const;
export type HoldPolicy = (typeof HOLD_POLICIES)[number];

/** A rule that the shopper has switched off, until a moment or until they switch it on again. */
export interface Snooze {
  readonly rule: RuleId;
  readonly until: EpochMs | 'lifted';
  /** The only shop where the rule is off; absent: everywhere. A snooze in a page only counts for that page's shop. */
  readonly marketplace?: MarketplaceId;
}

/** The shopper's settings for all purses. */
export interface Settings {
  readonly hold: HoldPolicy;
  /** The days before a credit's end at which the shopper is reminded, largest first. */
  readonly ladder: readonly number[];
  /** A balance older than this many days counts as old, where money is at stake. */
  readonly staleAfterDays: number;
  /** Whether the extension records what the balance page, orders and the credits page show. */
  readonly recordBalancePage: boolean;
  readonly snoozes: readonly Snooze[];
}

export const DEFAULT_SETTINGS: Settings = {
  hold: 'at-risk',
  ladder: [30, 7, 3, 1, 0],
  staleAfterDays: 30,
  recordBalancePage: true,
  snoozes: [],
};

/** Whether a snooze counts in a shop. */
export function countsIn({ marketplace }: Snooze, shop: MarketplaceId | 'any'): boolean {
  return marketplace === undefined || shop === 'any' || marketplace === shop;
}

/**
 * Whether a rule is snoozed at a moment, in a shop or in any shop. A snooze until a moment is over when that moment
 * comes.
 */
export function isSnoozed(rule: RuleId, shop: MarketplaceId | 'any', settings: Settings, now: EpochMs): boolean {
  return snoozeEnds(rule, shop, settings, now) > now;
}

/**
 * When a rule may speak again in a shop: now, at the end of its longest snooze, or never (infinity) until the shopper
 * switches it on.
 */
export function snoozeEnds(
  rule: RuleId,
  shop: MarketplaceId | 'any',
  { snoozes }: Pick<Settings, 'snoozes'>,
  now: EpochMs,
): EpochMs {
  const ends = snoozes
    .filter((snooze) => snooze.rule === rule && countsIn(snooze, shop))
    .map(({ until }) => (until === 'lifted' ? Number.POSITIVE_INFINITY : until));
  return Math.max(now, ...ends);
}
