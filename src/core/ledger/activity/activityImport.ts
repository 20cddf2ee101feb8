import type { CalendarDay } from '../../days/calendarDay';
import { type MarketplaceId, marketplace } from '../../marketplaces/marketplaces';
import type { ActivityRow } from '../../page/pageReading';
import type { Book } from '../book';
import { entriesOf } from '../counted';
import type { Activity, Entry, EntryDraft } from '../ledger';
import { rowsBeside, rowsInMind, type Trust } from './activityMemory';
import { coarseLikeness, effectiveRows, likeness, tally } from './activityRows';
import { type ActivityPage, appearedRows, vanishedRows } from './activityStretch';

/** How a page's rows contradict each other. `row` counts from 0, at the top of the page, where the newest row is. */
export interface RowsConflict {
  /**
   * `currency`: an amount is in another currency than the marketplace's. `order`: a row is newer than the row above it.
   * `closing`: a closing balance is not the one below it plus the row's amount.
   */
  readonly why: 'currency' | 'order' | 'closing';
  readonly day: CalendarDay;
  readonly row: number;
}

/** Why a page's rows can't be imported. No row is imported then. */
export type ActivityConflict =
  | RowsConflict
  /** The books have a row within the days that the page shows, but the page does not have it. */
  | { readonly why: 'row-vanished'; readonly day: CalendarDay }
  /** The page has a row within days that an earlier page showed completely, but that page did not have it. */
  | { readonly why: 'row-appeared'; readonly day: CalendarDay };

export type ActivityImport =
  /** Entries to write, oldest first. The list is empty where all rows were known. */
  | { readonly state: 'fits'; readonly drafts: readonly EntryDraft<'activity'>[]; readonly known: number }
  /** The page contradicts the books about the same days, so it may belong to another account. */
  | { readonly state: 'other-account'; readonly days: readonly CalendarDay[]; readonly known: number }
  | { readonly state: 'conflict'; readonly conflict: ActivityConflict };

/**
 * Finds what one opened page of the activity table adds to a book. Pages may be read again, may overlap and may come in
 * any order, and no row is added twice. For this, the function counts rows per likeness (day, amount, closing balance).
 * A row is new only if the page has more of its likeness than the books.
 *
 * Two pages may each have a row of the same likeness. These are two rows if both pages were opened in one sitting (see
 * `rowsBeside`).
 *
 * @param entries all entries, or at least this book's activity entries of the days that the page shows and the nearest
 *   ones on both sides. They include undone entries and their undos, so that those do not come back. They also include
 *   the observations of recent openings and of undone openings. Entries of other books are left out.
 * @param trust `same-account` if the shopper has said that the page is this account's. Then the page is imported
 *   although it contradicts the books.
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

/** Finds the first place where a page's rows, newest first, contradict each other. Null where they form a chain. */
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
 * The page's rows that the books do not have, oldest first.
 *
 * @param beside known rows that are certainly not on this page (see `rowsBeside`), so a row of the page is not mistaken
 *   for one of them.
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
  // A row without a closing balance is known if the books have enough rows of its day and amount, in either layout.
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

/**
 * The next free number for rows of each likeness. A row's own number also counts equal rows that are not in the books.
 */
function numberedSoFar(known: readonly Activity[]): Map<string, number> {
  const numbered = new Map<string, number>();
  for (const row of known) {
    numbered.set(likeness(row), Math.max(numbered.get(likeness(row)) ?? 0, row.ordinal + 1));
  }
  return numbered;
}
