import { dayAt, daysBetween } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import { type Money, money } from '../money/money';
import type { ActivityRow } from '../page/pageReading';
import { activityKey } from './activity/activityRows';
import { type Charge, chargesOn, leftAfter, type OrdersKnown, ROUNDING } from './charges';
import { type EndOfHold, endsOfHold, type HeldNow, type HeldPart, heldByDrop, MOST_COMBINED, sumOf } from './heldMoney';
import type { EntryDraft, ExplainedCause } from './ledger';
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
  /** Whether the balance of the books is newer than the page, and so has the money of its rows out already. */
  readonly isOutAlready?: boolean;
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
 * since the last balance come to explains itself. Where the balance was not read, a charge is taken off that of the
 * books, unless that is newer.
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
  readonly byDrop: readonly HeldPart[];
  readonly explained: readonly { readonly minor: number; readonly cause: ExplainedCause }[];
  /** What is left to explain. */
  readonly rest: number;
  /** Whether what no row shows is whole orders. */
  readonly isWhole: boolean;
  /** How many orders have nothing open afterwards. */
  readonly closes: number;
}

const NOTHING_READ: StepReading = { charges: [], byDrop: [], explained: [], rest: 0, isWhole: true, closes: 0 };

/**
 * The first balance ever seen. It has the money of earlier orders out already, but for what the page shows otherwise:
 * where its rows and its balance leave no hold, an order that no row shows is still to be charged.
 */
function firstSight(books: Projection, { rows, known }: BalancePageSeen, held: number | null): StepReading {
  const charges = chargesOn(books.pending, rows, known);
  const left = leftAfter(books.pending, charges);
  const byDrop =
    held === null
      ? left.map((order) => ({ order, minor: order.open.minor }))
      : heldByDrop(left, { minor: held, held, smallest: 0, slack: 0 });
  return { charges, byDrop, explained: [], rest: 0, isWhole: true, closes: 0 };
}

interface Step extends HeldNow {
  /** Minor units from the balance of the books to the one observed. */
  readonly change: number;
}

/**
 * Every way to read the step, by how many of the new rows came since the balance of the books. Closing balances tell
 * that; without them the ways are tried. More rows first.
 */
function readingsOf(books: Projection, seen: BalancePageSeen, step: Step): StepReading[][] {
  const since = rowsSince(books, seen);
  const isCertain = since !== null;
  const counts = isCertain ? [since] : possibleCounts(books, seen.rows);
  const orders = likelierFirst(books.pending);
  return counts.map((count) => {
    const rows = seen.rows.slice(seen.rows.length - count);
    const ends = endsOfHold(books, rows, step);
    return orders.flatMap((order) =>
      ends.map((end) => readStep({ ...books, pending: order }, rows, end, step, isCertain)),
    );
  });
}

/** The orders as they were placed, and then with each of the others as the likeliest. */
function likelierFirst(pending: readonly OpenPending[]): (readonly OpenPending[])[] {
  const others = pending.slice(1, MOST_COMBINED).map((first) => [first, ...pending.filter((order) => order !== first)]);
  return [pending, ...others];
}

/**
 * The way that leaves nothing to explain, of the most rows; of those the one of whole orders, with nothing that is of no
 * order, with the most orders settled. Where every way leaves something, the first.
 */
function bestOf(readings: readonly (readonly StepReading[])[]): StepReading {
  const ofNoOrder = ({ explained }: StepReading) => sumOf(explained, ({ minor }) => Math.abs(minor));
  const exact = readings.map((ofCount) => ofCount.filter(({ rest }) => rest === 0)).find(({ length }) => length > 0);
  const [best] = (exact ?? []).toSorted(
    (a, b) =>
      Number(b.isWhole) - Number(a.isWhole) ||
      Number(ofNoOrder(a) > 0) - Number(ofNoOrder(b) > 0) ||
      b.closes - a.closes ||
      ofNoOrder(a) - ofNoOrder(b),
  );
  return best ?? readings[0]?.[0] ?? NOTHING_READ;
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

/** More counts than this are not tried, besides all rows. */
const MOST_COUNTS = 20;

/** Counts of the newest rows, largest first. */
function possibleCounts(books: Projection, rows: readonly Row[]): number[] {
  const newestFirst = rows.toReversed();
  const older = newestFirst.findIndex((row) => !mayFollow(books, row));
  const most = older < 0 ? rows.length : older;
  const counts = Array.from({ length: most + 1 }, (_, index) => most - index);
  return counts.filter((count) => count === most || count <= MOST_COUNTS);
}

/** Whether a row can be newer than the balance of the books. Its day may be told of another zone. */
function mayFollow({ balance, book }: Projection, row: Row | undefined): boolean {
  if (!balance || !row) return true;
  return daysBetween(dayAt(balance.asOf, marketplace(book.marketplace).zone), row.day) >= -1;
}

/**
 * Reads the step with the rows that came since.
 *
 * @param isCertain whether closing balances lead from the balance of the books to these rows.
 */
function readStep(
  books: Projection,
  rows: readonly Row[],
  hold: EndOfHold,
  { change, held, known }: Step,
  isCertain: boolean,
): StepReading {
  const since = rows.filter((row) => !hold.charged.includes(row));
  const charges = chargesOn(books.pending, since, known);
  const rest = change - sumOf(since, minorOf) - hold.released;
  const isRounded = hold.charged.length > 0 && Math.abs(rest) <= ROUNDING;
  const smallest = SMALL_BUYS * defaultSmallest(marketplace(books.book.marketplace).currency).minor;
  const drop = { minor: -rest, held, smallest, slack: hold.charged.length > 0 ? ROUNDING : 0 };
  const byDrop = rest < 0 && !isRounded ? heldByDrop(leftAfter(books.pending, charges), drop) : [];
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
    closes: books.pending.length - leftAfterAll(books.pending, charges, byDrop).length,
  };
}

const minorOf = ({ amount }: Row) => amount.minor;

/** The orders with what is open of them after charges and a drop. */
function leftAfterAll(
  orders: readonly OpenPending[],
  charges: readonly Charge[],
  byDrop: readonly HeldPart[],
): OpenPending[] {
  return leftAfter(orders, [...charges, ...byDrop.map(({ order, minor }) => ({ order, covers: minor }))]);
}

function settledBy(
  { book, pending }: Projection,
  { observed, visit, isOutAlready = false }: BalancePageSeen,
  charges: readonly Charge[],
  byDrop: readonly HeldPart[],
): EntryDraft<'settled'>[] {
  const ofVisit = observed ? { visit } : {};
  const byRow = charges.map(({ order, row, covers }) =>
    settlement(book, order, {
      by: 'activity',
      covers,
      taken: observed || isOutAlready ? 0 : covers,
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
  const rounded = leftAfterAll(pending, charges, byDrop)
    .filter(({ id, open }) => charged.has(id) && open.minor <= ROUNDING)
    .map((order) => letGo(book, order, `${visit} ${order.id}`, ofVisit.visit));
  return [...byRow, ...dropped, ...rounded];
}
