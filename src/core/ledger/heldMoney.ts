import { type OrdersKnown, ROUNDING } from './charges';
import type { EntryDraft } from './ledger';
import type { OpenPending, Projection } from './projection';

// The shop may hold money of an order before it writes a row for it.

type Row = EntryDraft<'activity'>;

/** Some of an order, in minor units. */
export interface HeldPart {
  readonly order: OpenPending;
  readonly minor: number;
}

/** What the page shows as held, in minor units; null where it does not tell. And which orders are of which purchases. */
export interface HeldNow {
  readonly held: number | null;
  readonly known: OrdersKnown;
}

const minorOf = ({ amount }: Row) => amount.minor;

/** What became of a hold that an earlier page showed. */
export interface EndOfHold {
  /** The rows by which it was charged: their money was out before. */
  readonly charged: readonly Row[];
  /** Minor units of it that are back in the balance. */
  readonly released: number;
}

/** With more rows than this it is not tried which of them charge a hold. */
const MOST_TRIED = 6;

/**
 * What can have become of the hold that the last observation showed. Rows of orders whose purchases are settled charge
 * it, and so may others that come to no more than it, but for digital goods, which are charged at once. What is neither
 * charged nor held any longer is back.
 */
export function endsOfHold(
  { observed, pending }: Projection,
  rows: readonly Row[],
  { held, known }: HeldNow,
): EndOfHold[] {
  const before = observed?.held?.minor ?? 0;
  if (before === 0 || held === null) return [{ charged: [], released: 0 }];
  const spent = rows.filter((row) => row.row === 'spent' && row.amount.minor < 0 && !row.digital);
  const settled = spent.filter(({ order }) => {
    const purchase = order === undefined ? undefined : known.get(order);
    return purchase !== undefined && !pending.some((each) => each.purchase === purchase);
  });
  const others = spent.filter((row) => !settled.includes(row));
  return subsetsOf(others.length > MOST_TRIED ? [] : others)
    .map((chosen) => [...settled, ...chosen])
    .filter((charged) => charged.length === settled.length || -sumOf(charged, minorOf) <= before + ROUNDING)
    .map((charged) => {
      const left = before + sumOf(charged, minorOf) - held;
      return { charged, released: charged.length > 0 && left <= ROUNDING ? 0 : Math.max(0, left) };
    });
}

function subsetsOf<T>(things: readonly T[]): T[][] {
  return Array.from({ length: 2 ** things.length }, (_, choice) => things.filter((__, index) => (choice >> index) & 1));
}

/** A drop of the balance that no row shows. Amounts are minor units. */
export interface Drop {
  readonly minor: number;
  /** What the page shows as held; null where it does not tell. */
  readonly held: number | null;
  /** So little is no parcel of an order. */
  readonly smallest: number;
  /** By how much it may be off, because of rounded cents. */
  readonly slack: number;
}

/**
 * What of orders a drop is: the orders whose sum comes nearest to it without exceeding it, of equal sums the oldest.
 * Where the page tells that the shop holds so much, what is left of the drop is a part of an order: a parcel was
 * charged, or is about to be. Otherwise it is a part of the only order where it is no small sum.
 */
export function heldByDrop(orders: readonly OpenPending[], { minor, held, smallest, slack }: Drop): HeldPart[] {
  const openOf = ({ open }: OpenPending) => open.minor;
  const whole = nearestSum(orders, openOf, minor + slack);
  const rest = minor - sumOf(whole, openOf);
  const others = orders.filter((order) => !whole.includes(order));
  const [only] = held !== null || orders.length === 1 ? others.filter(({ open }) => open.minor > rest) : [];
  const isPart = held === null ? rest > smallest : rest > slack && minor <= held;
  const parts = whole.map((order) => ({ order, minor: order.open.minor }));
  return only && isPart ? [...parts, { order: only, minor: rest }] : parts;
}

/** More things than this are looked at one after the other instead of in every combination. */
export const MOST_COMBINED = 12;

export function sumOf<T>(things: readonly T[], minorOf: (thing: T) => number): number {
  return things.reduce((total, thing) => total + minorOf(thing), 0);
}

/** The things whose sum comes nearest to an amount without exceeding it; of equal sums the first of them. */
function nearestSum<T>(things: readonly T[], minorOf: (thing: T) => number, most: number): T[] {
  const oneByOne: T[] = [];
  for (const thing of things) if (sumOf(oneByOne, minorOf) + minorOf(thing) <= most) oneByOne.push(thing);
  if (things.length > MOST_COMBINED) return oneByOne;
  let best = oneByOne;
  for (let choice = 1; choice < 2 ** things.length; choice += 1) {
    const chosen = things.filter((_, index) => (choice >> index) & 1);
    const sum = sumOf(chosen, minorOf);
    if (sum <= most && sum > sumOf(best, minorOf)) best = chosen;
  }
  return best;
}
