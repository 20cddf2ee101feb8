import type { CalendarDay } from '../../days/calendarDay';
import { type Money, money } from '../../money/money';
import { orderedTrail, startsOf, type Way } from './trail';

/** What the chain needs of a row; an activity entry has it, and so has a row of a page. */
export interface ChainedRow {
  readonly day: CalendarDay;
  readonly amount: Money;
  readonly closing: Money | null;
  /** The opening of the page that it was read at, and its place among all that was written; absent on a page. */
  readonly visit?: string;
  readonly seq?: number;
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
  /** Oldest first. Within a day they stand as on the page, where one opening of it showed them. */
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
 * the ways between them). Rows that one opening of the page brought keep the page's order among themselves, as far as
 * that costs no jump. Rows without a closing balance come after the day's others and count between two that have one.
 *
 * @param rows in one currency, in any order; the same rows, read at the same openings, give the same answer.
 */
export function activityChain<Row extends ChainedRow>(rows: readonly Row[]): ActivityChain<Row> {
  const ordered: Row[] = [];
  const gaps: ActivityGap[] = [];
  let last: { readonly row: Row; readonly minor: number } | null = null;
  let between = 0;
  const days = byDay(rows);
  const single = days.map((day) => day.ways);
  const ways = { single, shown: single.map(stretchesOf) };
  for (const [index, { open }] of days.entries()) {
    const before: number | null = last && last.minor + between;
    for (const row of [...orderedDay(ways, index, before), ...open]) {
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

type RowWay<Row> = Way & { readonly row: Row };

interface DayRows<Row> {
  readonly ways: readonly RowWay<Row>[];
  /** Rows without a closing balance, as they were read. */
  readonly open: readonly Row[];
}

/** Earliest read first; rows of a page, which say nothing of that, stay as they are. */
function asRead<Row extends ChainedRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}

/** The ways of every day, for a row each and for a stretch of rows each. */
interface Ways<Row> {
  readonly single: readonly (readonly RowWay<Row>[])[];
  readonly shown: readonly (readonly Stretch<Row>[])[];
}

/** One day's rows with a closing balance: as the pages showed them, unless that takes more jumps than need be. */
function orderedDay<Row extends ChainedRow>({ single, shown }: Ways<Row>, index: number, before: number | null): Row[] {
  const singly = orderedTrail(single[index] ?? [], beginning(single, index, before));
  const stretches = orderedTrail(shown[index] ?? [], beginning(shown, index, before));
  const asShown = stretches.flatMap(({ ways }) => ways);
  const best = jumpsIn(asShown, before) <= jumpsIn(singly, before) ? asShown : singly;
  return best.map(({ row }) => row);
}

interface Stretch<Row> extends Way {
  readonly ways: readonly RowWay<Row>[];
}

/** Rows that one opening read one after the other, each going on from the one before, as one way. */
function stretchesOf<Row extends ChainedRow>(ways: readonly RowWay<Row>[]): Stretch<Row>[] {
  const stretches: Stretch<Row>[] = [];
  for (const way of ways) {
    const before = stretches.at(-1);
    const visit = before?.ways[0]?.row.visit;
    if (before && visit !== undefined && visit === way.row.visit && before.to === way.from) {
      stretches[stretches.length - 1] = { from: before.from, to: way.to, ways: [...before.ways, way] };
    } else stretches.push({ from: way.from, to: way.to, ways: [way] });
  }
  return stretches;
}

/** How often a way does not begin where the one before it ended. */
function jumpsIn(ways: readonly Way[], before: number | null): number {
  let place = before;
  return ways.reduce((jumps, way) => {
    const jumped = place !== null && place !== way.from;
    place = way.to;
    return jumps + Number(jumped);
  }, 0);
}

/** Oldest day first. */
function byDay<Row extends ChainedRow>(rows: readonly Row[]): DayRows<Row>[] {
  const days = new Map<CalendarDay, { ways: RowWay<Row>[]; open: Row[] }>();
  for (const row of asRead(rows)) {
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
function beginning(days: readonly (readonly Way[])[], index: number, before: number | null): number | null {
  const here = placesOf(days[index]);
  if (before !== null && here.has(before)) return before;
  let candidates = here;
  for (const day of days.slice(index + 1)) {
    const starts = startsOf(day);
    const next = starts.size > 0 ? starts : placesOf(day);
    const both = new Set([...candidates].filter((place) => next.has(place)));
    if (both.size === 0) break;
    candidates = both;
    if (starts.size > 0 || both.size === 1) break;
  }
  return candidates.size === 0 ? null : Math.min(...candidates);
}

function placesOf(day: readonly Way[] | undefined): Set<number> {
  return new Set(day?.map(({ from }) => from));
}
