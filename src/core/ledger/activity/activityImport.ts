import type { CalendarDay } from '../../days/calendarDay';
import { type MarketplaceId, marketplace } from '../../marketplaces/marketplaces';
import type { ActivityRow } from '../../page/pageReading';
import type { Book } from '../book';
import { entriesOf } from '../counted';
import type { Activity, Entry, EntryDraft } from '../ledger';
import { rowsBeside, rowsInMind, type Trust } from './activityMemory';
import { coarseLikeness, effectiveRows, likeness, tally } from './activityRows';
import { type ActivityPage, appearedRows, vanishedRows } from './activityStretch';

/** How a page's rows speak against themselves. `row` counts from 0 at the top, where the newest is. */
export interface RowsConflict {
  /**
   * `currency`: an amount of another currency than the marketplace's. `order`: a row is newer than the one above it.
   * `closing`: a closing balance is not the one below it plus the row's amount.
   */
  readonly why: 'currency' | 'order' | 'closing';
  readonly day: CalendarDay;
  readonly row: number;
}

/** Why a page's rows can't be taken. Nothing is imported then. */
export type ActivityConflict =
  | RowsConflict
  /** A row of the books lies within the days that the page shows, and the page does not have it. */
  | { readonly why: 'row-vanished'; readonly day: CalendarDay }
  /** A row of the page lies within days that an earlier page showed whole, and it was not there. */
  | { readonly why: 'row-appeared'; readonly day: CalendarDay };

export type ActivityImport =
  /** Entries to write, oldest first; none where everything was known. */
  | { readonly state: 'fits'; readonly drafts: readonly EntryDraft<'activity'>[]; readonly known: number }
  /** The page says other things about the same days than the books do: it may be another account's. */
  | { readonly state: 'other-account'; readonly days: readonly CalendarDay[]; readonly known: number }
  | { readonly state: 'conflict'; readonly conflict: ActivityConflict };

/**
 * What one opened page of the activity table adds to a book. Reading pages again, overlapping, in any order, adds
 * nothing twice: rows are counted per likeness (day, amount, closing balance), and only what a page has more of than
 * the books is new. Rows that are alike to the last cent on both sides of a page break are told apart where both pages
 * were opened in one sitting (see `rowsBeside`).
 *
 * @param entries all of them, or at least this book's activity entries of the days that the page shows and the nearest
 *   ones on both sides (undone ones and their undos too, so that they do not come back), with the observations of
 *   their openings where those were lately or were undone. Other books' are left out.
 * @param trust `same-account` once the shopper has said that it is: then the page is taken although it differs.
 */
export function importActivity(
  book: Book,
  page: ActivityPage,
  entries: readonly Entry[],
  trust: Trust = 'ask',
): ActivityImport {
  const conflict = conflictAmong(page.rows, book.marketplace);
  if (conflict) return { state: 'conflict', conflict };
  const own = entriesOf(book, entries);
  const remembered = rowsInMind(own, page, trust);
  const drafts = newRows(book, page, remembered, rowsBeside(remembered, page, own));
  const known = page.rows.length - drafts.length;
  if (trust === 'ask') {
    const vanished = vanishedRows(page, effectiveRows(own)).map((row) => ({
      day: row.day,
      why: 'row-vanished' as const,
    }));
    const appeared = appearedRows(page, remembered).map(({ day }) => ({ day, why: 'row-appeared' as const }));
    const against = [...vanished, ...appeared];
    const [first] = against;
    if (first && known >= against.length) return { state: 'conflict', conflict: first };
    if (first) return { state: 'other-account', days: [...new Set(against.map(({ day }) => day))].sort(), known };
  }
  return { state: 'fits', drafts, known };
}

/** The first place where a page's rows, newest first, speak against themselves; null where they chain. */
export function conflictAmong(rows: readonly ActivityRow[], of: MarketplaceId): RowsConflict | null {
  const { currency } = marketplace(of);
  for (const [row, { day, amount, closing }] of rows.entries()) {
    if (amount.currency !== currency || (closing && closing.currency !== currency)) {
      return { why: 'currency', day, row };
    }
    const older = rows[row + 1];
    if (!older) continue;
    if (older.day > day) return { why: 'order', day: older.day, row: row + 1 };
    if (!closing || !older.closing) continue;
    if (closing.minor !== older.closing.minor + amount.minor) return { why: 'closing', day, row };
  }
  return null;
}

/**
 * The rows of which the page has more than the books, oldest first.
 *
 * @param beside known rows that are on no account on this page, so that it does not count them again.
 */
function newRows(
  book: Book,
  { rows, visit }: ActivityPage,
  known: readonly Activity[],
  beside: readonly Activity[],
): EntryDraft<'activity'>[] {
  const numbered = numberedSoFar(known);
  const closed = tally(
    known.filter((row) => row.closing),
    coarseLikeness,
  );
  const counted = tally(beside, likeness);
  const next = (name: string) => {
    const ordinal = counted.get(name) ?? 0;
    counted.set(name, ordinal + 1);
    return ordinal;
  };
  const oldestFirst = [...rows].reverse();
  const fresh = new Map<ActivityRow, number>();
  for (const row of oldestFirst.filter(({ closing }) => closing)) {
    const ordinal = next(likeness(row));
    next(coarseLikeness(row));
    if (ordinal < (numbered.get(likeness(row)) ?? 0)) continue;
    fresh.set(row, ordinal);
    closed.set(coarseLikeness(row), (closed.get(coarseLikeness(row)) ?? 0) + 1);
  }
  // A row without its closing balance is known where as many of its day and amount are known in either layout.
  for (const row of oldestFirst.filter(({ closing }) => !closing)) {
    const ordinal = next(coarseLikeness(row));
    const knownInEither = Math.max(closed.get(coarseLikeness(row)) ?? 0, numbered.get(likeness(row)) ?? 0);
    if (ordinal >= knownInEither) fresh.set(row, ordinal);
  }
  return oldestFirst.flatMap((row) => {
    const ordinal = fresh.get(row);
    if (ordinal === undefined) return [];
    const { day, kind, amount, closing, digital, order } = row;
    const told = { ...(digital !== undefined && { digital }), ...(order !== undefined && { order }) };
    return [{ book, kind: 'activity', row: kind, day, amount, closing, ordinal, ...told, visit } as const];
  });
}

/** How far rows of each likeness are numbered: one read without its twins has a number that counts them. */
function numberedSoFar(known: readonly Activity[]): Map<string, number> {
  const numbered = new Map<string, number>();
  for (const row of known) {
    numbered.set(likeness(row), Math.max(numbered.get(likeness(row)) ?? 0, row.ordinal + 1));
  }
  return numbered;
}
