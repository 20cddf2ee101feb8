import { type CalendarDay, dayAt, type EpochMs } from '../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../core/marketplaces/marketplaces';
import type { Stamp } from '../store/ledger/entries';
import type { Store } from '../store/store';

/** What the parts of the background receive: the books, the clock and random ids. */
export interface Context {
  readonly store: Store;
  now(): EpochMs;
  /** The time zone of this device (IANA name). It may change between two calls. */
  zone(): string;
  randomId(): string;
}

/** Today in a marketplace's own zone. */
export function todayIn(id: MarketplaceId, now: EpochMs): CalendarDay {
  return dayAt(now, marketplace(id).zone);
}

/** Today in each marketplace's own zone. Each zone is computed only once, because there may be a thousand credits. */
export function todays(now: EpochMs): (id: MarketplaceId) => CalendarDay {
  const known = new Map<MarketplaceId, CalendarDay>();
  return (id) => {
    const day = known.get(id) ?? todayIn(id, now);
    known.set(id, day);
    return day;
  };
}

/** The time and the ids for a write that happens now. */
export function stampOf({ now, randomId }: Pick<Context, 'now' | 'randomId'>): Stamp {
  return { at: now(), newId: randomId };
}
