import { activityKey } from './activityRows';
import { dayAt, daysBetween } from './calendarDay';
import { type Charge, chargesOn, leftAfter, type OrdersKnown, ROUNDING } from './charges';
import type { EntryDraft, ExplainedCause } from './ledger';
import { marketplace } from './marketplaces';
import { type Money, money } from './money';
import type { ActivityRow } from './pageReading';
import { letGo, settlement } from './pending';
import { asTheShopHasIt, type OpenPending, type Projection } from './projection';
import { defaultSmallest } from './purse';

type Row = EntryDraft<'activity'>;

/** What opening the balance page showed. */
export interface BalancePageSeen {
  /** Null where the balance could not be read. */
  readonly observed: Money | null;
  /** The activity rows that were new, oldest first. */
  readonly rows: readonly Row[];
  /** What the newest row of all closes with; null where the page does not show it. */
  readonly closing: Money | null;
  /** Which orders are known to be of which purchases. */
  readonly known: OrdersKnown;
  /** What proves it where no row does: the visit. */
  readonly visit: string;
}

/** What a page accounts for of the step from the balance of the books to the one that it shows. */
export interface AccountedStep {
  /** To be written after the rows and the observation. */
  readonly settled: readonly EntryDraft<'settled'>[];
  /** What the page's own rows explain to the cent, to be written with the observation as its target. */
  readonly explained: readonly { readonly amount: Money; readonly cause: ExplainedCause }[];
  /** The temporary hold that the page shows; null where it shows none. */
  readonly held: Money | null;
}

/** Up to so many times the purse's smallest amount a loss looks like small digital purchases. */
export const SMALL_BUYS = 10;

export const CAUSE_OF_ROW: Record<ActivityRow['kind'], ExplainedCause> = {
  spent: 'spent',
  refunded: 'refund',
  added: 'gift-card',
  reloaded: 'reload',
  other: 'correction',
};

/**
 * What one opening of the balance page accounts for. Money of an order is held until it is charged: as a whole when it
 * is placed, or parcel by parcel. Rows of the page settle orders first, whole or in part; then a drop of the balance
 * that no row shows settles what it can be of: the shop holds the balance before it writes a row. What else the rows
 * since the last balance come to explains itself. Where the balance was not read, a charge is taken off it.
 *
 * @param before the book as it was before the page was opened.
 */
export function accountForPage(before: Projection, seen: BalancePageSeen): AccountedStep {
  const books = asTheShopHasIt(before);
  const { observed } = seen;
  if (!observed)
    return {
      settled: settledBy(books, seen, chargesOn(books.pending, seen.rows, seen.known), []),
      explained: [],
      held: null,
    };
  const held = heldNow(seen, observed);
  const reading = books.balance
    ? bestOf(
        readingsOf(books, seen, {
          change: observed.minor - books.balance.amount.minor,
          held,
          known: seen.known,
        }),
      )
    : firstSight(books, seen, held);
  return {
    settled: settledBy(books, seen, reading.charges, reading.byDrop),
    explained: reading.explained.map(({ minor, cause }) => ({ amount: money(minor, observed.currency), cause })),
    held: held ? money(held, observed.currency) : null,
  };
}

/** How much more the newest row closes with than the balance is; null where the page does not tell. */
function heldNow({ closing }: BalancePageSeen, observed: Money): number | null {
  return closing && closing.minor >= observed.minor ? closing.minor - observed.minor : null;
}

/** One way to read the step. Amounts are signed minor units. */
interface StepReading {
  readonly charges: readonly Charge[];
  /** What of orders a drop without a row settles. */
  readonly byDrop: readonly Part[];
  readonly explained: readonly { readonly minor: number; readonly cause: ExplainedCause }[];
  /** What is left to explain. */
  readonly rest: number;
  /** Whether what no row shows is whole orders. */
  readonly isWhole: boolean;
}

interface Part {
  readonly order: OpenPending;
  readonly minor: number;
}

/**
 * The first balance ever seen. It has the money of earlier orders out already, but for what the page shows otherwise:
 * where its rows and its balance leave no hold, an order that no row shows is still to be charged.
 */
function firstSight(books: Projection, { rows, known }: BalancePageSeen, held: number | null): StepReading {
  const charges = chargesOn(books.pending, rows, known);
  const left = leftAfter(books.pending, charges);
  const byDrop =
    held === null ? left.map((order) => ({ order, minor: order.open.minor })) : heldByDrop(left, held, held, 0);
  return { charges, byDrop, explained: [], rest: 0, isWhole: true };
}

interface Step {
  readonly change: number;
  readonly held: number | null;
  readonly known: OrdersKnown;
}

/**
 * Every way to read the step, by how many of the new rows came since the balance of the books. Closing balances tell
 * that; without them the ways are tried. More rows first.
 */
function readingsOf(books: Projection, seen: BalancePageSeen, step: Step): StepReading[] {
  const since = rowsSince(books, seen);
  const isCertain = since !== null;
  const counts = isCertain ? [since] : possibleCounts(books, seen.rows);
  const orders = likelierFirst(books.pending);
  return counts.flatMap((count) => {
    const rows = seen.rows.slice(seen.rows.length - count);
    return orders.map((order) => readStep({ ...books, pending: order }, rows, step, isCertain));
  });
}

/** The orders as they were placed, and then with each of the others as the likeliest. */
function likelierFirst(pending: readonly OpenPending[]): (readonly OpenPending[])[] {
  const others = pending.slice(1, MOST_COMBINED).map((first) => [first, ...pending.filter((order) => order !== first)]);
  return [pending, ...others];
}

/** The first way that leaves nothing to explain, of whole orders where there is one; otherwise that of the most rows. */
function bestOf(readings: readonly StepReading[]): StepReading {
  const exact = readings.filter(({ rest }) => rest === 0);
  const best = exact.find(({ isWhole }) => isWhole) ?? exact[0] ?? readings[0];
  return best ?? { charges: [], byDrop: [], explained: [], rest: 0, isWhole: true };
}

/**
 * How many of the newest rows follow the balance of the books, by their closing balances; null where these do not
 * lead there. Of several ways the longest of rows that may be so new: an order and its refund come to nothing.
 */
function rowsSince(books: Projection, { rows, closing }: BalancePageSeen): number | null {
  const known = books.balance?.amount.minor ?? 0;
  const starts = [closing?.minor ?? null, ...rows.toReversed().map(openingOf)];
  for (const base of new Set([known + (books.observed?.held?.minor ?? 0), known])) {
    const counts = starts.flatMap((start, count) => (start === base ? [count] : []));
    const recent = counts.filter((count) => count === 0 || mayFollow(books, rows[rows.length - count]));
    const found = recent.at(-1) ?? counts[0];
    if (found !== undefined) return found;
  }
  return null;
}

function openingOf({ amount, closing }: Row): number | null {
  return closing && closing.minor - amount.minor;
}

/** Counts of the newest rows, largest first. */
function possibleCounts(books: Projection, rows: readonly Row[]): number[] {
  const newestFirst = rows.toReversed();
  const older = newestFirst.findIndex((row) => !mayFollow(books, row));
  const most = older < 0 ? rows.length : older;
  return Array.from({ length: most + 1 }, (_, index) => most - index);
}

/** Whether a row can be newer than the balance of the books. Its day may be told of another zone. */
function mayFollow({ balance, book }: Projection, row: Row | undefined): boolean {
  if (!balance || !row) return true;
  return daysBetween(dayAt(balance.asOf, marketplace(book.purse).zone), row.day) >= -1;
}

/**
 * Reads the step with the rows that came since.
 *
 * @param isCertain whether closing balances lead from the balance of the books to these rows.
 */
function readStep(books: Projection, rows: readonly Row[], step: Step, isCertain: boolean): StepReading {
  const { change, held, known } = step;
  const hold = endOfHold(books, rows, step);
  const since = rows.filter((row) => !hold.charged.includes(row));
  const charges = chargesOn(books.pending, since, known);
  const rest = change - sumOf(since, minorOf) - hold.released;
  const isRounded = hold.charged.length > 0 && Math.abs(rest) <= ROUNDING;
  const smallest = SMALL_BUYS * defaultSmallest(marketplace(books.book.purse).currency).minor;
  const byDrop = rest < 0 && !isRounded ? heldByDrop(leftAfter(books.pending, charges), -rest, held, smallest) : [];
  const left = rest + sumOf(byDrop, ({ minor }) => minor);
  // A hold that is charged, or that was of a parcel beside one that is, is off by what the charge was rounded by.
  const mayRound = hold.charged.length > 0 || (charges.length > 0 && byDrop.length > 0);
  const rounded = mayRound && Math.abs(left) <= ROUNDING ? left : 0;
  const covered = (row: Row) => sumOf(charges, (charge) => (charge.row === row ? charge.covers : 0));
  const explained = [
    ...since.map((row) => ({ minor: minorOf(row) + covered(row), cause: CAUSE_OF_ROW[row.row] })),
    { minor: hold.released, cause: 'hold' as const },
    { minor: rounded, cause: 'spent' as const },
  ].filter(({ minor }) => minor !== 0);
  return {
    charges,
    byDrop,
    explained: isCertain || left === rounded ? explained : [],
    rest: left - rounded,
    isWhole: byDrop.every(({ order, minor }) => order.open.minor === minor),
  };
}

const minorOf = ({ amount }: Row) => amount.minor;

/** What became of a hold that an earlier page showed. */
interface EndOfHold {
  /** The rows by which it was charged: their money was out before. */
  readonly charged: readonly Row[];
  /** Minor units of it that are back in the balance. */
  readonly released: number;
}

/**
 * What became of the hold that the last observation showed. Rows of orders whose purchases are settled charge it, and so
 * do rows that come to what is no longer held, but for rounded cents.
 */
function endOfHold({ observed, pending }: Projection, rows: readonly Row[], { held, known }: Step): EndOfHold {
  const before = observed?.held?.minor ?? 0;
  if (before === 0 || held === null) return { charged: [], released: 0 };
  const spent = rows.filter((row) => row.row === 'spent' && row.amount.minor < 0);
  const settled = spent.filter(({ order }) => {
    const purchase = order === undefined ? undefined : known.get(order);
    return purchase !== undefined && !pending.some((each) => each.purchase === purchase);
  });
  const ended = Math.max(0, before + sumOf(settled, minorOf) - held);
  const others = spent.filter((row) => !settled.includes(row));
  const found = nearestSum(others, (row) => -minorOf(row), ended + ROUNDING);
  const taken = -sumOf(found, minorOf);
  const isCharged = ended > 0 && taken >= ended - ROUNDING;
  return isCharged ? { charged: [...settled, ...found], released: 0 } : { charged: settled, released: ended };
}

/**
 * What of orders a drop is that no row shows: the orders whose sum comes nearest to it without exceeding it, of equal
 * sums the oldest. Where the page tells that the shop holds so much, what is left of the drop is a part of an order: a
 * parcel was charged, or is about to be. Otherwise it is a part of the only order where it is no small sum.
 *
 * @param held what the page shows as held; null where it does not tell.
 */
function heldByDrop(orders: readonly OpenPending[], drop: number, held: number | null, smallest: number): Part[] {
  const openOf = ({ open }: OpenPending) => open.minor;
  const whole = nearestSum(orders, openOf, drop);
  const rest = drop - sumOf(whole, openOf);
  const others = orders.filter((order) => !whole.includes(order));
  const [only] = held !== null || orders.length === 1 ? others.filter(({ open }) => open.minor > rest) : [];
  const isPart = held === null ? rest > smallest : rest > 0 && drop <= held;
  const parts = whole.map((order) => ({ order, minor: order.open.minor }));
  return only && isPart ? [...parts, { order: only, minor: rest }] : parts;
}

/** More things than this are looked at one after the other instead of in every combination. */
const MOST_COMBINED = 12;

function sumOf<T>(things: readonly T[], minorOf: (thing: T) => number): number {
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

function settledBy(
  { book, pending }: Projection,
  { observed, visit }: BalancePageSeen,
  charges: readonly Charge[],
  byDrop: readonly Part[],
): EntryDraft<'settled'>[] {
  const ofVisit = observed ? { visit } : {};
  const byRow = charges.map(({ order, row, covers }) =>
    settlement(book, order, {
      by: 'activity',
      covers,
      taken: observed ? 0 : covers,
      proof: activityKey(row, row.ordinal),
      ...ofVisit,
    }),
  );
  const dropped = byDrop.map(({ order, minor }) =>
    settlement(book, order, {
      by: 'observation',
      covers: minor,
      taken: 0,
      proof: `${visit} ${observed?.minor ?? 0}`,
      visit,
    }),
  );
  const charged = new Set(charges.map(({ order }) => order.id));
  const rounded = leftAfter(pending, [...charges, ...byDrop.map(({ order, minor }) => ({ order, covers: minor }))])
    .filter(({ id, open }) => charged.has(id) && open.minor <= ROUNDING)
    .map((order) => letGo(book, order, `${visit} ${order.id}`, ofVisit.visit));
  return [...byRow, ...dropped, ...rounded];
}
