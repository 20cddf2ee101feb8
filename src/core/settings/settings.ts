import type { EpochMs } from '../days/calendarDay';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { RuleId } from './ruleIds';

/** When a press that orders at once may be held: never, where something is at stake, or also where a review is known to follow. */
export const HOLD_POLICIES = ['never', 'at-risk', 'always'] as const;
export type HoldPolicy = (typeof HOLD_POLICIES)[number];

/** A rule that is to keep quiet: until a moment, or until the shopper lifts it. */
export interface Snooze {
  readonly rule: RuleId;
  readonly until: EpochMs | 'lifted';
  /** The only shop where it is quiet; absent: everywhere. What is snoozed in a page holds for the page's shop alone. */
  readonly marketplace?: MarketplaceId;
}

/** What the shopper has set for all purses. */
export interface Settings {
  readonly hold: HoldPolicy;
  /** Days before its end at which a credit is spoken of, largest first. */
  readonly ladder: readonly number[];
  /** A balance older than this many days is called old where money is at stake. */
  readonly staleAfterDays: number;
  /** Whether anything is written of what the balance page, orders and the page of credits show. */
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
 * Whether a rule is to keep quiet at a moment: in a shop, or in any. A snooze until a moment is over when that moment
 * comes.
 */
export function isSnoozed(rule: RuleId, shop: MarketplaceId | 'any', settings: Settings, now: EpochMs): boolean {
  return snoozeEnds(rule, shop, settings, now) > now;
}

/** When a rule may speak again in a shop: at once, at the end of its longest snooze, or never by itself (infinity). */
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
