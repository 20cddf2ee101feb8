import { namesThisOrder } from '../words/orderWords';
import { sumOf } from './addedRows';
import type { OrderRow } from './orderRows';

/** What the rows of a list of totals come to. Amounts are in minor units. */
export interface OrderSum {
  /** The parts of which the total is made: without totals on the way, refunds and what is no part of the sum. */
  readonly parts: readonly OrderRow[];
  /** What is charged besides the gift balance; null where no row is the last total. */
  readonly total: number | null;
  /** Whether that is what several rows come to, so that no row says it. */
  readonly isAdded: boolean;
  /**
   * `right`: every step leads to the next. `last-steps`: a total on the way is more than the rows above it come to, as
   * where a deposit is not listed, and all steps from there on are right. `before-gift`: the rows lead to the total
   * without the gift row, so that this is still taken off. `off`: they do not add up. `unclear`: there is no total.
   */
  readonly sum: 'right' | 'last-steps' | 'before-gift' | 'off' | 'unclear';
  /** Whether a total on the way stands right above the gift row, as the shop writes it where the balance pays. */
  readonly giftBelowTotal: boolean;
}

/** Where the sum stands after some rows. */
interface RunningSum {
  readonly sum: number;
  /** How many cents the next total may differ by: one for each tax, which is rounded apart from the rest. */
  readonly cents: number;
  readonly parts: readonly OrderRow[];
  readonly isWhole: boolean;
}

/** How many ways to take the rows are tried. A row that repeats the sum in unknown words could be a part, too. */
const MOST_WAYS = 200;

const isTotal = ({ meaning }: OrderRow) => meaning === 'total' || meaning === 'final' || meaning === 'running';
const isTakenOff = ({ meaning }: OrderRow) => meaning === 'promotion' || meaning === 'saving' || meaning === 'points';
const within = (one: number, other: number, cents: number) => Math.abs(one - other) <= cents;

/** What the taxes right below a row come to, and how many they are. */
function taxBelow(rows: readonly OrderRow[]): { readonly sum: number; readonly count: number } {
  const end = rows.findIndex(({ meaning }) => meaning !== 'tax');
  const taxes = end < 0 ? rows : rows.slice(0, end);
  return { sum: sumOf(taxes), count: taxes.length };
}

/**
 * Where the sum stands after a total on the way: at that total, so that what was rounded above is not carried on. Null
 * where it can't be one. Prices with their tax in them are followed by the total without it and then by the tax.
 */
function afterTotal(running: RunningSum, { minor }: OrderRow, below: readonly OrderRow[]): RunningSum | null {
  const at = { ...running, sum: minor, cents: 0 };
  if (within(minor, running.sum, running.cents)) return at;
  if (minor > running.sum) return { ...at, isWhole: false };
  const tax = taxBelow(below);
  return within(minor + tax.sum, running.sum, tax.count) && tax.count > 0 ? at : null;
}

function afterPart(running: RunningSum, row: OrderRow): RunningSum {
  // A saving that is not taken off is only told of.
  if (isTakenOff(row) && row.minor > 0) return running;
  const cents = running.cents + (row.meaning === 'tax' ? 1 : 0);
  return { ...running, sum: running.sum + row.minor, cents, parts: [...running.parts, row] };
}

/** Every way to walk down the rows; those are few, since only a row that says the very sum can be taken in two ways. */
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

/** The rows that say what is charged: the last one, and others of its name right above where each shows a part of it. */
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

/** The total that some way down the rows reaches. */
function reached(ways: readonly RunningSum[], total: number): Reached | null {
  const reaching = ways.filter(({ sum, cents }) => within(sum, total, cents));
  const way = reaching.find(({ isWhole }) => isWhole) ?? reaching[0];
  return way ? { parts: way.parts, total, sum: way.isWhole ? 'right' : 'last-steps' } : null;
}

/** What is left of a total that the rows reach without the one gift row, where it is named as that of this order. */
function reachedBeforeGift(ways: readonly RunningSum[], { label, minor }: OrderRow): Reached | null {
  if (!namesThisOrder(label)) return null;
  for (const { sum, cents, parts, isWhole } of ways) {
    const [gift, ...more] = parts.filter((part) => part.meaning === 'gift' && part.minor < 0);
    if (!gift || more.length > 0 || !isWhole || minor + gift.minor < 0) continue;
    if (within(sum - gift.minor, minor, cents)) return { parts, total: minor + gift.minor, sum: 'before-gift' };
  }
  return null;
}

/** Adds up the rows of one list, step by step, towards the last total. Refunds and other remarks are left out before. */
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
