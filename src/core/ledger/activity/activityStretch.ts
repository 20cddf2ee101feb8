import type { CalendarDay, EpochMs } from '../../days/calendarDay';
import type { Money } from '../../money/money';
import type { ActivityRow, ActivityWindow } from '../../page/pageReading';
import type { Activity } from '../ledger';
import { coarseLikeness, likeness, tally } from './activityRows';

/** One opened page of the activity table. */
export interface ActivityPage {
  /** In the page's order, newest first. */
  readonly rows: readonly ActivityRow[];
  /** Which ends of the history the page shows; null where its pager was not read. */
  readonly window: ActivityWindow | null;
  /** A random id of this opening of the page, so that everything it added can be undone together. */
  readonly visit: string;
  /** The balance above the rows. Null or absent: it was not read. */
  readonly balance?: Money | null;
  /** When the page was loaded. Absent: later than every entry of the books. */
  readonly loadedAt?: EpochMs;
}

/** Whether the page shows all rows of a day. It may not for its first and last day, unless the history ends there. */
function showsWhole(day: CalendarDay, { rows, window }: ActivityPage): boolean {
  const newest = rows[0]?.day;
  const oldest = rows.at(-1)?.day;
  if (!newest || !oldest) return false;
  return (day < newest || window?.newest === true) && (day > oldest || window?.oldest === true);
}

/**
 * Finds rows of the books that the page should show but does not. Rows that were read after this page was loaded are
 * left out, because they may have happened later.
 *
 * @param rows the book's effective rows, at least those of the days that the page shows.
 */
export function vanishedRows(page: ActivityPage, rows: readonly Activity[]): Activity[] {
  const { loadedAt = Number.POSITIVE_INFINITY } = page;
  const finely = tally(page.rows, likeness);
  const coarsely = tally(page.rows, coarseLikeness);
  const open = tally(
    page.rows.filter(({ closing }) => !closing),
    coarseLikeness,
  );
  return rows.filter((row) => {
    if (row.at > loadedAt || !showsWhole(row.day, page)) return false;
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
 * Finds rows of the page that the books should have but do not. A page shows a part of the history without gaps. So the
 * books have all rows of the days between an opening's first and last day, and no new rows are ever added to past days.
 */
export function appearedRows({ rows }: ActivityPage, known: readonly Activity[]): ActivityRow[] {
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

/** Counts the known rows of each day and amount. The same row may have been read in both layouts. */
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
