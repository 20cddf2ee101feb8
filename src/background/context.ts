import { type CalendarDay, dayAt, type EpochMs } from '../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../core/marketplaces/marketplaces';
import type { Stamp } from '../store/ledger/entries';
import type { Store } from '../store/store';

/** What the background's parts are given: the books, the clock on the wall and chance. */
export interface Context {
  readonly store: Store;
  now(): EpochMs;
  /** The zone of this device (IANA name). It may change between two calls. */
  zone(): string;
  randomId(): string;
}

/** The day it is in a marketplace's own zone. */
export function todayIn(id: MarketplaceId, now: EpochMs): CalendarDay {
  return dayAt(now, marketplace(id).zone);
}

/** The day it is in each marketplace's own zone, told once for each: there may be a thousand credits. */
export function todays(now: EpochMs): (id: MarketplaceId) => CalendarDay {
  const known = new Map<MarketplaceId, CalendarDay>();
  return (id) => {
    const day = known.get(id) ?? todayIn(id, now);
    known.set(id, day);
    return day;
  };
}

/** When and under which ids something is written now. */
export function stampOf({ now, randomId }: Pick<Context, 'now' | 'randomId'>): Stamp {
  return { at: now(), newId: randomId };
}
