import { type CalendarDay, daysIn, type EpochMs } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import { type Money, money } from '../money/money';
import { effectiveRows } from './activity/activityRows';
import { counted } from './counted';
import type { Entry } from './ledger';
import { entryDay } from './ownDay';

/** Small purchases that went through since a reserve began. */
export interface Bleed {
  readonly since: CalendarDay;
  /** Purchases that are known to be digital. */
  readonly digital: Drips;
  /** Small purchases where the page did not tell whether they were digital. */
  readonly maybe: Drips;
}

export interface Drips {
  readonly count: number;
  /** Positive. */
  readonly total: Money;
}

/**
 * Adds up the small purchases of one book: rows of the activity table of at most `small` each, on the reserve's first
 * day or later (in the marketplace's zone). It leaves out goods that ship. It also leaves out what the shopper typed in
 * for a day that has rows, because a row may be the same purchase.
 *
 * @param entries all entries of one book.
 */
export function bleedSince(entries: readonly Entry[], began: EpochMs, small: Money): Bleed | null {
  const [first] = entries;
  if (!first) return null;
  const { zone, currency } = marketplace(first.book.marketplace);
  const dayOf = daysIn(zone);
  const since = dayOf(began);
  const rows = effectiveRows(entries).filter((row) => row.day >= since);
  const withRows = new Set(rows.map(({ day }) => day));
  const isSmall = (minor: number) => minor < 0 && -minor <= small.minor;
  const bought = rows.filter(({ row, amount }) => row === 'spent' && isSmall(amount.minor));
  const noted = counted(entries).filter(
    (entry) =>
      entry.kind === 'moved' &&
      entry.cause === 'spent' &&
      entry.at >= began &&
      entryDay(entry, dayOf) >= since &&
      isSmall(entry.amount.minor) &&
      !withRows.has(entryDay(entry, dayOf)),
  );
  const drips = (minors: readonly number[]): Drips => ({
    count: minors.length,
    total: money(
      minors.reduce((total, minor) => total - minor, 0),
      currency,
    ),
  });
  return {
    since,
    digital: drips(bought.filter(({ digital }) => digital === true).map(({ amount }) => amount.minor)),
    maybe: drips([
      ...bought.filter(({ digital }) => digital === undefined).map(({ amount }) => amount.minor),
      ...noted.flatMap((entry) => (entry.kind === 'moved' ? [entry.amount.minor] : [])),
    ]),
  };
}
