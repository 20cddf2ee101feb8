import type { CalendarDay } from './calendarDay';
import { type Money, money } from './money';
import { orderedTrail, startsOf, type Way } from './trail';

/** What the chain needs of a row; an activity entry has it, and so has a row of a page. */
export interface ChainedRow {
  readonly day: CalendarDay;
  readonly amount: Money;
  readonly closing: Money | null;
}

/** A place where closing balances do not lead from one known row to the next: rows of pages that were not opened. */
export interface ActivityGap {
  /** Days of the known rows on both sides; the missing rows lie between, these days included. */
  readonly after: CalendarDay;
  readonly before: CalendarDay;
  /** What the missing rows come to. */
  readonly amount: Money;
}

export interface ActivityChain<Row extends ChainedRow> {
  /** Oldest first. Within a day they follow their closing balances. */
  readonly rows: readonly Row[];
  /** Oldest first. A gap whose rows come to zero can't be seen in closing balances, and is not listed. */
  readonly gaps: readonly ActivityGap[];
}

/** The balance before a row, in minor units; null where its closing balance is not known. */
export function opening({ amount, closing }: ChainedRow): number | null {
  return closing && closing.minor - amount.minor;
}

/**
 * Puts rows into the order in which they happened and finds where they do not chain: each closing balance is the
 * previous one plus the row's amount. The table tells only the day of a row, so within a day the order is the one
 * in which closing balances follow each other with the fewest jumps (an Euler trail: balances are the places, rows
 * the ways between them). Rows without a closing balance come after the day's others and count between two that
 * have one.
 *
 * @param rows in one currency, in any order; the same rows give the same answer.
 */
export function activityChain<Row extends ChainedRow>(rows: readonly Row[]): ActivityChain<Row> {
  const ordered: Row[] = [];
  const gaps: ActivityGap[] = [];
  let last: { readonly row: Row; readonly minor: number } | null = null;
  let between = 0;
  const days = byDay(rows);
  for (const [index, { ways, open }] of days.entries()) {
    const from: number | null = beginning(days, index, last && last.minor + between);
    for (const row of [...orderedTrail(ways, from).map((way) => way.row), ...open]) {
      const start = opening(row);
      if (start === null || !row.closing) between += row.amount.minor;
      else {
        const jump = last ? start - last.minor - between : 0;
        if (last && jump !== 0) {
          gaps.push({ after: last.row.day, before: row.day, amount: money(jump, row.amount.currency) });
        }
        last = { row, minor: row.closing.minor };
        between = 0;
      }
      ordered.push(row);
    }
  }
  return { rows: ordered, gaps };
}

interface DayRows<Row> {
  readonly ways: readonly (Way & { readonly row: Row })[];
  /** Rows without a closing balance. */
  readonly open: readonly Row[];
}

/** Oldest day first. */
function byDay<Row extends ChainedRow>(rows: readonly Row[]): DayRows<Row>[] {
  const days = new Map<CalendarDay, { ways: (Way & { row: Row })[]; open: Row[] }>();
  for (const row of rows) {
    const day = days.get(row.day) ?? { ways: [], open: [] };
    days.set(row.day, day);
    const from = opening(row);
    if (from === null || !row.closing) day.open.push(row);
    else day.ways.push({ row, from, to: row.closing.minor });
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
}

/**
 * The balance at which a day begins: the one before it, where the day has a row from there. Otherwise a day whose
 * rows lead round in a circle does not tell where it began; it is where the days after it go on from, and of several
 * such balances the lowest, since an account begins empty.
 */
function beginning<Row>(days: readonly DayRows<Row>[], index: number, before: number | null): number | null {
  const here = placesOf(days[index]);
  if (before !== null && here.has(before)) return before;
  let candidates = here;
  for (const day of days.slice(index + 1)) {
    const starts = startsOf(day.ways);
    const next = starts.size > 0 ? starts : placesOf(day);
    const both = new Set([...candidates].filter((place) => next.has(place)));
    if (both.size === 0) break;
    candidates = both;
    if (starts.size > 0 || both.size === 1) break;
  }
  return candidates.size === 0 ? null : Math.min(...candidates);
}

function placesOf<Row>(day: DayRows<Row> | undefined): Set<number> {
  return new Set(day?.ways.map(({ from }) => from));
}
