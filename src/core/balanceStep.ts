import { activityKey } from './activityRows';
import { dayAt, daysBetween } from './calendarDay';
import { type Charge, chargesOn, leftAfter, ROUNDING } from './charges';
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
    return { settled: settledBy(books, seen, chargesOn(books.pending, seen.rows), []), explained: [], held: null };
  const held = heldNow(seen, observed);
  const reading = books.balance
    ? bestOf(readingsOf(books, seen, { change: observed.minor - books.balance.amount.minor, held }))
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
}

interface Part {
  readonly order: OpenPending;
  readonly minor: number;
}

/**
 * The first balance ever seen. It has the money of earlier orders out already, but for what the page shows otherwise:
 * where its rows and its balance leave no hold, an order that no row shows is still to be charged.
 */
function firstSight(books: Projection, { rows }: BalancePageSeen, held: number | null): StepReading {
  const charges = chargesOn(books.pending, rows);
  const left = leftAfter(books.pending, charges);
  const byDrop =
    held === null ? left.map((order) => ({ order, minor: order.open.minor })) : heldByDrop(left, held, held);
  return { charges, byDrop, explained: [], rest: 0 };
}

interface Step {
  readonly change: number;
  readonly held: number | null;
}

/**
 * Every way to read the step, by how many of the new rows came since the balance of the books. Closing balances tell
 * that; without them the ways are tried. More rows first.
 */
function readingsOf(books: Projection, seen: BalancePageSeen, step: Step): StepReading[] {
  const since = rowsSince(books, seen);
  const isCertain = since !== null;
  const counts = isCertain ? [since] : possibleCounts(books, seen.rows);
  return counts.map((count) => readStep(books, seen.rows.slice(seen.rows.length - count), step, isCertain));
}

/** The first way that leaves nothing to explain; otherwise the one with the most rows. */
function bestOf(readings: readonly StepReading[]): StepReading {
  const [first] = readings;
  const exact = readings.find(({ rest }) => rest === 0);
  return exact ?? first ?? { charges: [], byDrop: [], explained: [], rest: 0 };
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
function readStep(books: Projection, rows: readonly Row[], { change, held }: Step, isCertain: boolean): StepReading {
  const released = held === null ? 0 : Math.max(0, (books.observed?.held?.minor ?? 0) - held);
  const ofHold = rowsOfHold(rows, released);
  const charges = chargesOn(
    books.pending,
    rows.filter((row) => !ofHold.includes(row)),
  );
  const rest = change - rows.reduce((total, { amount }) => total + amount.minor, 0) - released;
  // Where all rows are known, a drop without a row is a hold, or no order's.
  const most = held === null ? null : held;
  const byDrop = rest < 0 ? heldByDrop(leftAfter(books.pending, charges), -rest, most, books) : [];
  const left = rest + byDrop.reduce((total, { minor }) => total + minor, 0);
  const isExplained = isCertain || left === 0;
  return { charges, byDrop, explained: isExplained ? explainedBy(rows, charges, released) : [], rest: left };
}

/** The rows by which a hold that is over was charged: they take nothing more. */
function rowsOfHold(rows: readonly Row[], released: number): readonly Row[] {
  if (released === 0) return [];
  const spent = rows.filter(({ row, amount }) => row === 'spent' && amount.minor < 0);
  const exact = spent.find(({ amount }) => -amount.minor === released);
  if (exact) return [exact];
  return -spent.reduce((total, { amount }) => total + amount.minor, 0) === released ? spent : [];
}

/** What rows come to beyond what they settle, and a hold that was let go. */
function explainedBy(rows: readonly Row[], charges: readonly Charge[], released: number): StepReading['explained'] {
  const covered = (row: Row) =>
    charges.filter((charge) => charge.row === row).reduce((sum, { covers }) => sum + covers, 0);
  return [
    ...rows.map((row) => ({ minor: row.amount.minor + covered(row), cause: CAUSE_OF_ROW[row.row] })),
    { minor: released, cause: 'hold' as const },
  ].filter(({ minor }) => minor !== 0);
}

/** More open orders than this are looked at one after the other instead of in every combination. */
const MOST_COMBINED = 12;

/**
 * What of orders a drop is that no row shows: the orders whose sum comes nearest to it without exceeding it, of equal
 * sums the oldest. Of a single order that is larger, a part: a parcel was charged.
 *
 * @param held what the page shows as held; null where it does not tell.
 */
function heldByDrop(orders: readonly OpenPending[], drop: number, held: number | null, books?: Projection): Part[] {
  const whole = nearestSum(orders, drop).map((order) => ({ order, minor: order.open.minor }));
  const [only, ...others] = orders;
  if (whole.length > 0 || !only || others.length > 0 || drop <= 0) return whole;
  const small = books ? SMALL_BUYS * defaultSmallest(only.open.currency).minor : 0;
  const isPart = held === null ? drop > small : drop <= held;
  return isPart ? [{ order: only, minor: drop }] : [];
}

function nearestSum(orders: readonly OpenPending[], drop: number): OpenPending[] {
  const sumOf = (chosen: readonly OpenPending[]) => chosen.reduce((total, { open }) => total + open.minor, 0);
  const oneByOne: OpenPending[] = [];
  for (const order of orders) if (sumOf(oneByOne) + order.open.minor <= drop) oneByOne.push(order);
  if (orders.length > MOST_COMBINED) return oneByOne;
  let best = oneByOne;
  for (let choice = 1; choice < 2 ** orders.length; choice += 1) {
    const chosen = orders.filter((_, index) => (choice >> index) & 1);
    if (sumOf(chosen) <= drop && sumOf(chosen) > sumOf(best)) best = chosen;
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
  const rounded = leftAfter(pending, charges)
    .filter(({ id, open }) => charged.has(id) && open.minor <= ROUNDING)
    .map((order) => letGo(book, order, `${visit} ${order.id}`, ofVisit.visit));
  return [...byRow, ...dropped, ...rounded];
}
