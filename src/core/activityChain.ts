import type { CalendarDay } from './calendarDay';
import { type Money, money } from './money';
import { orderedTrail } from './trail';

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
  for (const [, ofDay] of [...byDay(rows)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const row of dayInOrder(ofDay, last && last.minor + between)) {
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

function byDay<Row extends ChainedRow>(rows: readonly Row[]): Map<CalendarDay, Row[]> {
  const days = new Map<CalendarDay, Row[]>();
  for (const row of rows) {
    const ofDay = days.get(row.day);
    if (ofDay) ofDay.push(row);
    else days.set(row.day, [row]);
  }
  return days;
}

function dayInOrder<Row extends ChainedRow>(rows: readonly Row[], from: number | null): Row[] {
  const closed: { readonly row: Row; readonly from: number; readonly to: number }[] = [];
  const open: Row[] = [];
  for (const row of rows) {
    if (row.closing) closed.push({ row, from: row.closing.minor - row.amount.minor, to: row.closing.minor });
    else open.push(row);
  }
  return [...orderedTrail(closed, from).map(({ row }) => row), ...open];
}
