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

/** What the page showed when the shopper opened the balance page. */
export interface BalancePageSeen {
  /** Null where the balance could not be read. */
  readonly observed: Money | null;
  /** The activity rows that were new, oldest first. */
  readonly rows: readonly Row[];
  /** The closing balance of the account's newest row; null where the page does not show that row. */
  readonly closing: Money | null;
  /** Which purchase each known order belongs to. */
  readonly known: OrdersKnown;
  /** The opening of the page. It is the proof of a settlement that no row proves. */
  readonly visit: string;
  /** Whether the books' balance is newer than the page. If it is, the books have already subtracted the page's rows. */
  readonly isOutAlready?: boolean;
}

/**
 * The part of a balance change that a page accounts for. The change runs from the books' balance to the balance shown.
 */
export interface AccountedStep {
  /** Write these after the rows and the observation. */
  readonly settled: readonly EntryDraft<'settled'>[];
  /** What the page's own rows explain to the cent. Write it with the observation as its target. */
  readonly explained: readonly { readonly amount: Money; readonly cause: ExplainedCause }[];
  /** The temporary hold that the page shows; null where it shows none. */
  readonly held: Money | null;
}

/** A loss of at most this many times the purse's smallest amount looks like small digital purchases. */
export const SMALL_BUYS = 10;

export const CAUSE_OF_ROW: Record<ActivityRow['kind'], ExplainedCause> = {
  spent: 'spent',
  refunded: 'refund',
  added: 'gift-card',
  reloaded: 'reload',
  other: 'correction',
};

/**
 * Accounts for what one opening of the balance page shows. The shop holds an order's money until it charges the order.
 * It charges the order as a whole when it is placed, or parcel by parcel.
 *
 * First, the page's rows settle orders, as a whole or in part. Then, a drop of the balance that no row shows settles
 * the orders that it may pay for, because the shop holds the money before it writes a row. The other rows since the
 * last balance explain the rest of the change. Where the page's balance was not read, a charge is subtracted from the
 * books' balance, unless that balance is newer.
 *
 * @param before the book's projection before the page was opened.
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

/** The temporary hold: the newest row's closing balance minus the balance shown. Null where the page does not tell. */
function heldNow({ closing }: BalancePageSeen, observed: Money): number | null {
  return closing && closing.minor >= observed.minor ? closing.minor - observed.minor : null;
}

/** One possible explanation of a balance change. Amounts are signed minor units. */
interface StepReading {
  readonly charges: readonly Charge[];
  /** The parts of orders that are settled by a drop of the balance without a row. */
  readonly byDrop: readonly HeldPart[];
  readonly explained: readonly { readonly minor: number; readonly cause: ExplainedCause }[];
  /** The part of the change that stays unexplained. */
  readonly rest: number;
  /** Whether the drop that no row shows settles whole orders only. */
  readonly isWhole: boolean;
  /** How many orders are fully settled afterwards. */
  readonly closes: number;
}

const NOTHING_READ: StepReading = { charges: [], byDrop: [], explained: [], rest: 0, isWhole: true, closes: 0 };

/**
 * Reads the first balance that was ever seen. The shop has usually taken the money of earlier orders already. The
 * exception: where the rows and the balance show no hold, the shop has yet to charge an order that has no row.
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
  /** The observed balance minus the books' balance, in minor units. */
  readonly change: number;
}

/**
 * Lists every possible explanation, grouped by how many of the new rows came after the books' balance. Closing balances
 * tell this number. Without them, every possible number is tried, the largest first.
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

/**
 * Lists the orders in several sequences: first as they were placed, then with each of the other orders at the front, as
 * the likeliest one.
 */
function likelierFirst(pending: readonly OpenPending[]): (readonly OpenPending[])[] {
  const others = pending.slice(1, MOST_COMBINED).map((first) => [first, ...pending.filter((order) => order !== first)]);
  return [pending, ...others];
}

/**
 * Chooses the explanation that leaves nothing unexplained, with the most rows. Among several, it prefers whole orders,
 * then no money outside of orders, then the most settled orders. Where every explanation leaves something, it takes the
 * first one.
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
 * Counts the newest rows that came after the books' balance, as their closing balances tell it. Null where the closing
 * balances do not lead to the books' balance. Where several counts fit, it takes the largest one whose rows may be new
 * enough, because an order and its refund add up to zero.
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

/** Larger counts than this are not tried, except the count of all rows. */
const MOST_COUNTS = 20;

/** The possible counts of newest rows, largest first. */
function possibleCounts(books: Projection, rows: readonly Row[]): number[] {
  const newestFirst = rows.toReversed();
  const older = newestFirst.findIndex((row) => !mayFollow(books, row));
  const most = older < 0 ? rows.length : older;
  const counts = Array.from({ length: most + 1 }, (_, index) => most - index);
  return counts.filter((count) => count === most || count <= MOST_COUNTS);
}

/**
 * Whether a row can be newer than the books' balance. One day of difference is allowed, because the page may tell the
 * day in another zone.
 */
function mayFollow({ balance, book }: Projection, row: Row | undefined): boolean {
  if (!balance || !row) return true;
  return daysBetween(dayAt(balance.asOf, marketplace(book.marketplace).zone), row.day) >= -1;
}

/**
 * Explains the change with the rows that came after the books' balance.
 *
 * @param isCertain whether closing balances lead from the books' balance to these rows.
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
  // A hold may differ from its charges by a few cents, because each parcel's charge is rounded. The same is true of a
  // hold for one parcel while another parcel was charged.
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

/** The orders that still have an open amount after charges and a drop. */
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
