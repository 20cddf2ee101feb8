import { type CalendarDay, dayAt, type EpochMs } from '../core/calendarDay';
import { type MarketplaceId, marketplace } from '../core/marketplaces';
import type { Store } from '../store/openStore';

/** What the background's parts are given: the books, the clock and chance. */
export interface Surroundings {
  readonly store: Store;
  now(): EpochMs;
  randomId(): string;
}

/** The day it is in a marketplace's own zone. */
export function todayIn(id: MarketplaceId, now: EpochMs): CalendarDay {
  return dayAt(now, marketplace(id).zone);
}
