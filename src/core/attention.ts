import type { Advice } from './advice';
import type { CalendarDay, EpochMs } from './calendarDay';
import { type Lot, looksAlike } from './lot';
import { type EndingLot, endingLots } from './lotEnd';
import type { MarketplaceId } from './marketplaces';
import { isSnoozed, type Settings } from './settings';

/**
 * The credits of all marketplaces that are near their end, soonest first: what needs attention without any page.
 *
 * @param todayOf the day it is now in a marketplace's own zone.
 * @param ladder days before the end, as in the settings; an empty ladder means never.
 */
export function lotsNearEnd(
  lots: readonly Lot[],
  todayOf: (marketplace: MarketplaceId) => CalendarDay,
  ladder: readonly number[],
): EndingLot[] {
  return endingLots(lots, (lot) => todayOf(lot.marketplace), ladder);
}

/**
 * The number in the badge: what a notice on this tab says, a balance that nothing explains, and the credits near their
 * end. A credit that the notice names is counted once; credits are not counted for their end while `promo-expiring` is
 * snoozed.
 */
export function attentionCount(
  adviceOnTab: readonly Advice[],
  nearEnd: readonly EndingLot[],
  settings: Settings,
  now: EpochMs,
): number {
  const ending = isSnoozed('promo-expiring', settings, now) ? [] : nearEnd;
  const spoken = adviceOnTab.filter(
    (advice) => (advice.place === 'notice' || advice.rule === 'balance-drift') && !isAboutOneOf(ending, advice),
  );
  return spoken.length + ending.length;
}

function isAboutOneOf(ending: readonly EndingLot[], advice: Advice): boolean {
  if (advice.rule !== 'promo-expiring' && advice.rule !== 'promo-unused' && advice.rule !== 'promo-unfit') return false;
  return ending.some(({ lot }) => lot.marketplace === advice.marketplace && looksAlike(lot, advice.lot));
}
