import type { CalendarDay } from '../../days/calendarDay';
import { type Money, money } from '../../money/money';
import { orderedTrail, startsOf, type Way } from './trail';

/** The parts of a row that the chain needs. Both an activity entry and a row of a page have them. */
export interface ChainedRow {
  readonly day: CalendarDay;
  readonly amount: Money;
  readonly closing: Money | null;
  /**
   * The opening of the page at which it was read, and its place among all entries. Both are absent on a row of a page.
   */
  readonly visit?: string;
  readonly seq?: number;
}

/**
 * A place where closing balances do not lead from one known row to the next, because rows are missing: their pages were
 * not opened.
 */
export interface ActivityGap {
  /** The days of the known rows on both sides. The missing rows lie between these days, or on them. */
  readonly after: CalendarDay;
  readonly before: CalendarDay;
  /** The sum of the missing rows. */
  readonly amount: Money;
}

export interface ActivityChain<Row extends ChainedRow> {
  /** Oldest first. Within a day, rows that one opening showed together keep the page's order. */
  readonly rows: readonly Row[];
  /** Oldest first. A gap whose rows add up to zero can't be seen in closing balances, so it is not listed. */
  readonly gaps: readonly ActivityGap[];
}

/** The balance before a row, in minor units; null where its closing balance is not known. */
export function opening({ amount, closing }: ChainedRow): number | null {
  return closing && closing.minor - amount.minor;
}

/**
 * Sorts rows by when they happened, and finds the gaps between them. In a chain without gaps, each closing balance is
 * the previous one plus the row's amount.
 *
 * The table tells only the day of a row. Within a day, the function chooses the order with the fewest jumps between
 * closing balances (an Euler trail: balances are the places, rows are the ways between them). Rows of one opening keep
 * the page's order, as long as that adds no jump. Rows without a closing balance come after the other rows of the day.
 * Their amounts count between two rows that have one.
 *
 * @param rows rows in one currency, in any order. The same rows, read at the same openings, give the same answer.
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

/**
 * Sorts rows by when they were read, earliest first. Rows of a page stay as they are, because they have no such place.
 */
function asRead<Row extends ChainedRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}

/** The ways of every day: one way for each row, and one way for each stretch of rows. */
interface Ways<Row> {
  readonly single: readonly (readonly RowWay<Row>[])[];
  readonly shown: readonly (readonly Stretch<Row>[])[];
}

/**
 * Orders one day's rows that have a closing balance. They stay as the pages showed them, unless another order has fewer
 * jumps.
 */
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

/** Joins rows into one way where one opening showed them in sequence and each row continues the one before. */
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

/** Counts the ways that do not begin where the way before them ended. */
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
 * Finds the balance at which a day begins. It is the balance before the day, if one of the day's rows starts there.
 *
 * Otherwise the day may be a circle: its rows lead back to where they began, so they do not tell where that was. Then
 * it is a balance from which the later days continue. Of several such balances it is the lowest, because an account
 * begins empty.
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
