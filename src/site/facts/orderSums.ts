import { namesThisOrder } from '../words/orderWords';
import { sumOf } from './addedRows';
import type { OrderRow } from './orderRows';

/** The result of adding up a list of totals. Amounts are in minor units. */
export interface OrderSum {
  /** The rows that make up the total, without running totals, refunds and rows that do not belong to the sum. */
  readonly parts: readonly OrderRow[];
  /** What other means than the gift balance pay; null where no row is the last total. */
  readonly total: number | null;
  /** Whether `total` is the sum of several rows, so that no single row shows it. */
  readonly isAdded: boolean;
  /**
   * `right`: the rows add up at every step. `last-steps`: a running total is more than the rows above it, for example
   * because a deposit is not listed, and every step from there on is right. `before-gift`: the rows add up to the total
   * without the gift row, so the gift amount still has to be subtracted. `off`: the rows do not add up. `unclear`:
   * there is no total.
   */
  readonly sum: 'right' | 'last-steps' | 'before-gift' | 'off' | 'unclear';
  /** Whether a running total stands directly above the gift row. The shop writes it there where the balance pays. */
  readonly giftBelowTotal: boolean;
}

/** The sum after some of the rows. */
interface RunningSum {
  readonly sum: number;
  /** By how many cents the next total may differ: one for each tax, because each tax is rounded separately. */
  readonly cents: number;
  readonly parts: readonly OrderRow[];
  readonly isWhole: boolean;
}

/**
 * At most this many ways to add up the rows are tried. A row in unknown words that repeats the sum may also be a part.
 */
const MOST_WAYS = 200;

const isTotal = ({ meaning }: OrderRow) => meaning === 'total' || meaning === 'final' || meaning === 'running';
const isTakenOff = ({ meaning }: OrderRow) => meaning === 'promotion' || meaning === 'saving' || meaning === 'points';
const within = (one: number, other: number, cents: number) => Math.abs(one - other) <= cents;

/** Adds up and counts the taxes directly below a row. */
function taxBelow(rows: readonly OrderRow[]): { readonly sum: number; readonly count: number } {
  const end = rows.findIndex(({ meaning }) => meaning !== 'tax');
  const taxes = end < 0 ? rows : rows.slice(0, end);
  return { sum: sumOf(taxes), count: taxes.length };
}

/**
 * The sum after a running total. It starts again at that total, so that a rounding difference above is not carried on.
 * Null where the row can't be a running total. Where prices include tax, the total without tax follows them, and then
 * the tax.
 */
function afterTotal(running: RunningSum, { minor }: OrderRow, below: readonly OrderRow[]): RunningSum | null {
  const at = { ...running, sum: minor, cents: 0 };
  if (within(minor, running.sum, running.cents)) return at;
  if (minor > running.sum) return { ...at, isWhole: false };
  const tax = taxBelow(below);
  return within(minor + tax.sum, running.sum, tax.count) && tax.count > 0 ? at : null;
}

function afterPart(running: RunningSum, row: OrderRow): RunningSum {
  // A saving that is not negative is only mentioned. It is not part of the sum.
  if (isTakenOff(row) && row.minor > 0) return running;
  const cents = running.cents + (row.meaning === 'tax' ? 1 : 0);
  return { ...running, sum: running.sum + row.minor, cents, parts: [...running.parts, row] };
}

/**
 * Every way to add up the rows. There are few, because only a row that repeats the sum exactly can be read in two ways.
 */
function waysDown(rows: readonly OrderRow[]): readonly RunningSum[] {
  let ways: RunningSum[] = [{ sum: 0, cents: 0, parts: [], isWhole: true }];
  for (const [at, row] of rows.entries()) {
    const below = rows.slice(at + 1);
    ways = ways.flatMap((way) => {
      if (isTotal(row) && way.parts.length > 0) return afterTotal(way, row, below) ?? [];
      const mayRepeat = row.meaning === 'other' || row.meaning === 'items';
      const repeats = mayRepeat && way.parts.length > 0 && row.minor > 0 && within(row.minor, way.sum, way.cents);
      return repeats ? [{ ...way, sum: row.minor, cents: 0 }, afterPart(way, row)] : [afterPart(way, row)];
    });
    ways = ways.slice(0, MOST_WAYS);
  }
  return ways;
}

/**
 * The rows that show what is charged. This is the last row, with the rows directly above it that have the same label.
 * Each of those may show a part.
 */
function lastTotals(rows: readonly OrderRow[]): readonly OrderRow[] {
  const last = rows.at(-1);
  if (
    !last ||
    !(last.meaning === 'final' || ((last.meaning === 'total' || last.meaning === 'other') && last.inTotalsPlace))
  ) {
    return [];
  }
  const start = rows.findLastIndex(({ label }) => label !== last.label) + 1;
  return start > 1 ? rows.slice(start) : [last];
}

type Reached = Pick<OrderSum, 'parts' | 'total' | 'sum'>;

/** The total, where some way to add up the rows reaches it. */
function reached(ways: readonly RunningSum[], total: number): Reached | null {
  const reaching = ways.filter(({ sum, cents }) => within(sum, total, cents));
  const way = reaching.find(({ isWhole }) => isWhole) ?? reaching[0];
  return way ? { parts: way.parts, total, sum: way.isWhole ? 'right' : 'last-steps' } : null;
}

/**
 * What is left of a total after the gift row, where the rows add up to that total without the only gift row. The label
 * must name the total of this order.
 */
function reachedBeforeGift(ways: readonly RunningSum[], { label, minor }: OrderRow): Reached | null {
  if (!namesThisOrder(label)) return null;
  for (const { sum, cents, parts, isWhole } of ways) {
    const [gift, ...more] = parts.filter((part) => part.meaning === 'gift' && part.minor < 0);
    if (!gift || more.length > 0 || !isWhole || minor + gift.minor < 0) continue;
    if (within(sum - gift.minor, minor, cents)) return { parts, total: minor + gift.minor, sum: 'before-gift' };
  }
  return null;
}

/** Adds up the rows of one list, step by step, up to the last total. The caller leaves out refunds and other asides. */
export function sumUp(rows: readonly OrderRow[]): OrderSum {
  const totals = lastTotals(rows);
  const above = rows.slice(0, rows.length - totals.length);
  const giftBelowTotal = above.some((row, at) => row.meaning === 'gift' && at > 0 && isTotal(above[at - 1] ?? row));
  const [first] = totals;
  const listed = rows.filter((row) => !isTotal(row));
  if (!first) return { parts: listed, total: null, isAdded: false, sum: 'unclear', giftBelowTotal };
  const ways = waysDown(above);
  const whole = sumOf(totals);
  const isRepeated = totals.every(({ minor }) => minor === first.minor);
  const once = isRepeated ? reached(ways, first.minor) : null;
  if (once?.sum === 'right') return { ...once, isAdded: false, giftBelowTotal };
  const added = reached(ways, whole) ?? once ?? (totals.length === 1 ? reachedBeforeGift(ways, first) : null);
  if (added) return { ...added, isAdded: added.total === whole && totals.length > 1, giftBelowTotal };
  const parts = ways[0]?.parts ?? listed;
  return { parts, total: isRepeated ? first.minor : whole, isAdded: !isRepeated, sum: 'off', giftBelowTotal };
}
