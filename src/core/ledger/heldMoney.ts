import { type OrdersKnown, ROUNDING } from './charges';
import type { EntryDraft } from './ledger';
import type { OpenPending, Projection } from './projection';

// The shop may hold an order's money before it writes a row for the order.

type Row = EntryDraft<'activity'>;

/** A part of an order's amount, in minor units. */
export interface HeldPart {
  readonly order: OpenPending;
  readonly minor: number;
}

/**
 * The money that the shop holds now, as the page shows it. `held` is in minor units, and null where the page does not
 * tell it. `known` tells which purchase each order belongs to.
 */
export interface HeldNow {
  readonly held: number | null;
  readonly known: OrdersKnown;
}

const minorOf = ({ amount }: Row) => amount.minor;

/** What became of a hold that an earlier page showed. */
export interface EndOfHold {
  /** The rows that charged the held money. The balance had already dropped by that money. */
  readonly charged: readonly Row[];
  /** How much of the hold is back in the balance, in minor units. */
  readonly released: number;
}

/** With more rows than this, the combinations of rows that may charge a hold are not tried. */
const MOST_TRIED = 6;

/**
 * Lists what may have happened to the hold that the last observation showed. Rows of orders whose purchases are settled
 * have charged it. Other rows may have charged it, if their sum is not larger than the hold. Rows of digital goods have
 * not, because the shop charges those at once. Money that is neither charged nor still held is back in the balance.
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
  /** An amount that is not larger than this is too small for a parcel of an order. */
  readonly smallest: number;
  /** How far the drop may be off, because of rounded cents. */
  readonly slack: number;
}

/**
 * Finds the orders that explain a drop: those whose sum comes nearest to the drop without exceeding it. Among equal
 * sums, it takes the oldest orders.
 *
 * The rest of the drop is a part of another order, where the page tells that the shop holds that much: a parcel was
 * charged, or soon will be. Where the page does not tell it, the rest is a part of an order only if there is just one
 * order and the rest is not small.
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

/** With more things than this, they are tried one after the other and not in every combination. */
export const MOST_COMBINED = 12;

export function sumOf<T>(things: readonly T[], minorOf: (thing: T) => number): number {
  return things.reduce((total, thing) => total + minorOf(thing), 0);
}

/** Finds the things whose sum comes nearest to an amount without exceeding it; among equal sums, the first. */
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
