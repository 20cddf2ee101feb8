import { activityKey } from './activityRows';
import { dayAt, daysBetween } from './calendarDay';
import { counted } from './fold';
import { type BookId, type Entry, type EntryDraft, inBook, sameBook } from './ledger';
import { marketplace } from './marketplaces';
import { type Money, money, zero } from './money';
import type { Intent, Outcome } from './outcome';
import type { OpenPending, Projection } from './projection';

/**
 * The pending entry of an order that has just been placed, or null where the balance pays nothing of it or the
 * purchase is known already: the page that thanks for it refreshes by itself. One purchase is one entry, whatever
 * number of orders it becomes; a pending entry that the shopper undid does not come back.
 *
 * @param entries of this book, undone ones too.
 */
export function pendingOf(intent: Intent, entries: readonly Entry[]): EntryDraft<'pending'> | null {
  if (intent.gift.minor <= 0) return null;
  const known = entries.some(
    (entry) => entry.kind === 'pending' && entry.purchase === intent.purchase && sameBook(entry, intent),
  );
  return known ? null : { ...inBook(intent), kind: 'pending', purchase: intent.purchase, amount: intent.gift };
}

/**
 * What an order's own page settles: its balance part, of the pending entry of the purchase it came from. The same
 * order settles only once. Null where nothing is open or it was settled before.
 *
 * @param whole whether this order is all of the purchase: then what it did not take is over, too.
 * @param entries all entries of the book.
 */
export function settleByOrder(
  intent: Intent,
  outcome: Outcome,
  whole: boolean,
  projection: Projection,
  entries: readonly Entry[],
): EntryDraft<'settled'> | null {
  const open = projection.pending.find(({ purchase }) => purchase === intent.purchase);
  if (!open) return null;
  const before = entries.some(
    (entry) => entry.kind === 'settled' && entry.target === open.id && entry.proof === outcome.order,
  );
  const covers = whole ? open.open.minor : Math.min(open.open.minor, outcome.gift.minor);
  if (before || covers === 0) return null;
  // An observation since then may have the money out already: then the books must not take it out again.
  const seen = counted(entries).some((entry) => isAnchor(entry) && entry.at > open.at);
  const taken = seen ? 0 : outcome.gift.minor;
  return settled(projection.book, open, { by: 'order-details', covers, taken, proof: outcome.order });
}

function isAnchor(entry: Entry): boolean {
  return entry.kind === 'observed' || entry.kind === 'stated';
}

/**
 * What the shopper settles by hand: the order was canceled, or its money is known to be gone. As with the order's own
 * page, what was observed or stated since it was placed has its money out already.
 *
 * @param before the book as it is, with the order among its pending ones.
 */
export function settleByHand(before: Projection, open: OpenPending, gone: boolean): EntryDraft<'settled'> {
  const covers = open.open.minor;
  const seen = before.balance !== null && before.balance.asOf > open.at;
  const taken = gone && !seen ? covers : 0;
  return settled(before.book, open, { by: 'shopper', covers, taken, proof: open.id });
}

function settled(
  book: BookId,
  { id, open }: OpenPending,
  how: { by: EntryDraft<'settled'>['by']; covers: number; taken: number; proof: string; visit?: string },
): EntryDraft<'settled'> {
  const { by, proof, visit } = how;
  const { currency } = open;
  const amounts = { covers: money(how.covers, currency), taken: money(how.taken, currency) };
  return { ...inBook(book), kind: 'settled', target: id, by, ...amounts, proof, ...(visit !== undefined && { visit }) };
}

/** What opening the balance page showed. */
export interface BalancePageSeen {
  /** Null where the balance could not be read. */
  readonly observed: Money | null;
  /** The activity rows that were new. */
  readonly rows: readonly EntryDraft<'activity'>[];
  /** What proves it where no row does: the visit. */
  readonly visit: string;
}

/**
 * What opening the balance page settles, to be written after the rows and the observation. First orders whose sum a
 * new row shows as spent, from the day before the order on; then, oldest first, as much of the rest as the balance
 * has dropped by: the shop takes the balance when an order is placed. Where the balance was not read, a settled
 * order is taken off it.
 *
 * @param before the book as it was before the page was opened.
 */
export function settleOnBalancePage(before: Projection, seen: BalancePageSeen): EntryDraft<'settled'>[] {
  const { zone, currency } = marketplace(before.book.purse);
  const rows = seen.rows.filter(({ row, amount }) => row === 'spent' && amount.minor < 0);
  const used = new Set<EntryDraft<'activity'>>();
  const byRow = before.pending.flatMap((order) => {
    const placed = dayAt(order.at, zone);
    const row = rows.find(
      (each) => !used.has(each) && -each.amount.minor === order.open.minor && daysBetween(placed, each.day) >= -1,
    );
    if (!row) return [];
    used.add(row);
    return [{ order, proof: activityKey(row, row.ordinal) }];
  });
  const rest = before.pending.filter((order) => !byRow.some((settledOne) => settledOne.order === order));
  const byDrop = seen.observed
    ? heldByDrop(
        rest,
        dropLeft(
          before,
          seen.observed,
          byRow.map(({ order }) => order),
        ),
      )
    : [];
  const observed = seen.observed ?? zero(currency);
  return [
    ...byRow.map(({ order, proof }) =>
      settled(before.book, order, {
        by: 'activity',
        covers: order.open.minor,
        taken: seen.observed ? 0 : order.open.minor,
        proof,
        ...(seen.observed && { visit: seen.visit }),
      }),
    ),
    ...byDrop.map((order) =>
      settled(before.book, order, {
        by: 'observation',
        covers: order.open.minor,
        taken: 0,
        proof: `${seen.visit} ${observed.minor}`,
        visit: seen.visit,
      }),
    ),
  ];
}

/** By how much the balance has dropped beyond the orders that rows account for; null where no balance was known. */
function dropLeft(before: Projection, observed: Money, accounted: readonly OpenPending[]): number | null {
  if (!before.balance) return null;
  const rowSum = accounted.reduce((total, { open }) => total + open.minor, 0);
  return before.balance.amount.minor - observed.minor - rowSum;
}

/** More open orders than this are looked at one after the other instead of in every combination. */
const MOST_COMBINED = 12;

/** The open orders whose sum comes nearest to a drop without exceeding it; of equal sums the oldest orders. */
function heldByDrop(orders: readonly OpenPending[], drop: number | null): OpenPending[] {
  // Nothing known before: the first balance ever seen has the money of earlier orders out already.
  if (drop === null) return [...orders];
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
