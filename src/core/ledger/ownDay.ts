import { type CalendarDay, dayAt, type EpochMs } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import type { Entry, KnownBalance, Moved } from './ledger';

/**
 * The day that an entry is about: a row's own day, or the day that the shopper set, or else the day it was written.
 *
 * @param dayOf gives the day of a moment in the marketplace's zone.
 */
export function entryDay(entry: Entry, dayOf: (moment: EpochMs) => CalendarDay): CalendarDay {
  if (entry.kind === 'activity') return entry.day;
  return ('ownDay' in entry && entry.ownDay) || dayOf(entry.at);
}

/**
 * Whether a known balance already includes a move, because the move happened on a day before the balance was learned. A
 * move on that same day counts as later.
 */
export function isInBalance(known: KnownBalance | null, { book, ownDay }: Pick<Moved, 'book' | 'ownDay'>): boolean {
  if (known === null || ownDay === undefined) return false;
  return ownDay < dayAt(known.asOf, marketplace(book.marketplace).zone);
}
