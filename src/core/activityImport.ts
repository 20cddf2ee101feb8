import { activityEntries, coarseLikeness, effectiveRows, likeness, tally } from './activityRows';
import type { CalendarDay } from './calendarDay';
import { entriesOf } from './fold';
import { type Activity, type BookId, type Entry, type EntryDraft, inBook } from './ledger';
import { type MarketplaceId, marketplace } from './marketplaces';
import type { ActivityRow, ActivityWindow } from './pageReading';

/** One opened page of the activity table. */
export interface ActivityPage {
  /** As on the page: newest first. */
  readonly rows: readonly ActivityRow[];
  /** Which ends of the history the page shows; null where its pager was not read. */
  readonly window: ActivityWindow | null;
  /** Random per opening of the page, so that all it brought can be taken back together. */
  readonly visit: string;
}

/** How a page's rows speak against themselves. `row` counts from 0 at the top, where the newest is. */
export type RowsConflict =
  /** An amount of another currency than the marketplace's. */
  | { readonly why: 'currency'; readonly day: CalendarDay; readonly row: number }
  /** A row is newer than the one above it. */
  | { readonly why: 'order'; readonly day: CalendarDay; readonly row: number }
  /** A closing balance is not the one below it plus the row's amount. */
  | {
      readonly why: 'closing';
      readonly day: CalendarDay;
      readonly row: number;
      readonly expected: number;
      readonly found: number;
    };

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
 * the books is new. Of rows that are alike to the last cent and fall on two pages exactly at the page break, one is
 * not told from the other until a page shows both.
 *
 * @param entries all of them, or at least this book's activity entries of the days that the page shows and the nearest
 *   ones on both sides (undone ones and their undos too, so that they do not come back). Other books' are left out.
 * @param trust `same-account` once the shopper has said that it is: then the page is taken although it differs.
 */
export function importActivity(
  book: BookId,
  page: ActivityPage,
  entries: readonly Entry[],
  trust: 'ask' | 'same-account' = 'ask',
): ActivityImport {
  const conflict = conflictAmong(page.rows, book.purse);
  if (conflict) return { state: 'conflict', conflict };
  const own = entriesOf(book, entries);
  const drafts = newRows(book, page, activityEntries(own));
  const known = page.rows.length - drafts.length;
  if (trust === 'ask') {
    const vanished = vanishedRows(page, effectiveRows(own)).map((row) => ({
      day: row.day,
      why: 'row-vanished' as const,
    }));
    const appeared = appearedRows(page, activityEntries(own)).map(({ day }) => ({ day, why: 'row-appeared' as const }));
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
    const expected = older.closing.minor + amount.minor;
    if (closing.minor !== expected) return { why: 'closing', day, row, expected, found: closing.minor };
  }
  return null;
}

/** The rows of which the page has more than the books, oldest first. */
function newRows(book: BookId, { rows, visit }: ActivityPage, known: readonly Activity[]): EntryDraft<'activity'>[] {
  const numbered = numberedSoFar(known);
  const closed = tally(
    known.filter((row) => row.closing),
    coarseLikeness,
  );
  const onPage = new Map<string, number>();
  const next = (name: string) => {
    const ordinal = onPage.get(name) ?? 0;
    onPage.set(name, ordinal + 1);
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
    return [{ ...inBook(book), kind: 'activity', row: kind, day, amount, closing, ordinal, ...told, visit } as const];
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

/** Whether the page shows the whole of a day: not the day that it is cut off in, unless nothing lies beyond. */
function showsWhole(day: CalendarDay, { rows, window }: ActivityPage): boolean {
  const newest = rows[0]?.day;
  const oldest = rows.at(-1)?.day;
  if (!newest || !oldest) return false;
  return (day < newest || window?.newest === true) && (day > oldest || window?.oldest === true);
}

/**
 * Rows of the books that the page should show and does not.
 *
 * @param rows the book's effective rows, at least those of the days that the page shows.
 */
export function vanishedRows(page: ActivityPage, rows: readonly Activity[]): Activity[] {
  const finely = tally(page.rows, likeness);
  const coarsely = tally(page.rows, coarseLikeness);
  const open = tally(
    page.rows.filter(({ closing }) => !closing),
    coarseLikeness,
  );
  return rows.filter((row) => {
    if (!showsWhole(row.day, page)) return false;
    const left = coarsely.get(coarseLikeness(row)) ?? 0;
    if (left === 0) return true;
    coarsely.set(coarseLikeness(row), left - 1);
    if (!row.closing) return false;
    const fine = finely.get(likeness(row)) ?? 0;
    if (fine > 0) finely.set(likeness(row), fine - 1);
    return fine === 0 && (open.get(coarseLikeness(row)) ?? 0) === 0;
  });
}

/**
 * Rows of the page that the books should know and do not. A page shows a stretch of the history without holes, so
 * the days between the first and the last that one opening brought are known whole, and the past gets no new rows.
 */
function appearedRows({ rows }: ActivityPage, known: readonly Activity[]): ActivityRow[] {
  const whole = new Map<string, { from: CalendarDay; to: CalendarDay }>();
  for (const { visit, day } of known) {
    const range = whole.get(visit);
    if (!range) whole.set(visit, { from: day, to: day });
    else if (day < range.from) range.from = day;
    else if (day > range.to) range.to = day;
  }
  const ranges = [...whole.values()].filter(({ from, to }) => from < to);
  const counts = inEitherLayout(known);
  return rows.filter((row) => {
    const left = counts.get(coarseLikeness(row)) ?? 0;
    counts.set(coarseLikeness(row), left - 1);
    return left <= 0 && ranges.some(({ from, to }) => row.day > from && row.day < to);
  });
}

/** How many rows of a day and amount are known, where the same row may have been read in both layouts. */
function inEitherLayout(known: readonly Activity[]): Map<string, number> {
  const counts = tally(
    known.filter((row) => row.closing),
    coarseLikeness,
  );
  for (const row of known) {
    if (row.closing) continue;
    counts.set(coarseLikeness(row), Math.max(counts.get(coarseLikeness(row)) ?? 0, row.ordinal + 1));
  }
  return counts;
}
