import type { EpochMs } from '../days/calendarDay';
import { type Money, money } from '../money/money';
import type { PurchaseKey } from '../page/pageReading';
import { type Book, sameBook } from './book';
import { ROUNDING } from './charges';
import { counted } from './counted';
import type { Entry, EntryDraft, EntryId, Settled } from './ledger';
import type { Intent, Outcome } from './outcome';
import { type OpenPending, type Projection, unexplained } from './projection';

/**
 * Drafts the pending entry of an order that was just placed. Null where the balance pays nothing of the order. Null
 * also where the purchase is already known, because the thank-you page reloads by itself. A purchase gets one entry,
 * even if it becomes several orders. A pending entry that the shopper undid does not come back.
 *
 * @param entries all entries of this book, with undone ones.
 */
export function pendingOf(intent: Intent, entries: readonly Entry[]): EntryDraft<'pending'> | null {
  if (intent.gift.minor <= 0) return null;
  const known = entries.some(
    (entry) => entry.kind === 'pending' && entry.purchase === intent.purchase && sameBook(entry.book, intent.book),
  );
  return known ? null : { book: intent.book, kind: 'pending', purchase: intent.purchase, amount: intent.gift };
}

/** How much of a pending order is settled, by what, and how much is subtracted from the books' balance. */
interface Settling {
  readonly by: Settled['by'];
  /** Minor units. */
  readonly covers: number;
  /** Minor units. */
  readonly taken: number;
  readonly proof: string;
  readonly visit?: string;
}

/** The draft of a settlement. */
export function settlement(
  book: Book,
  { id, open: { currency } }: OpenPending,
  { by, covers, taken, proof, visit }: Settling,
): EntryDraft<'settled'> {
  const amounts = { covers: money(covers, currency), taken: money(taken, currency) };
  return { book, kind: 'settled', target: id, by, ...amounts, proof, ...(visit !== undefined && { visit }) };
}

/**
 * Finds a purchase's order that is still pending, or whose money the books subtracted before the balance page showed
 * it.
 */
export function liveOrder(books: Projection, purchase: PurchaseKey): OpenPending | null {
  const isOfPurchase = (order: OpenPending) => order.purchase === purchase;
  return books.pending.find(isOfPurchase) ?? books.ahead.find(isOfPurchase) ?? null;
}

/** The proof of a settlement by an order's own page: the order's hash and what the balance pays. */
function proofOf({ order, gift }: Outcome): string {
  return `${order} ${gift.minor}`;
}

/** The settlements that an order's own page made, with undone ones. Earlier versions wrote no amount into the proof. */
function settlementsByPage(order: PurchaseKey, entries: readonly Entry[]): Settled[] {
  return entries.filter(
    (entry): entry is Settled =>
      entry.kind === 'settled' && entry.by === 'order-details' && entry.proof.split(' ')[0] === order,
  );
}

/**
 * Finds a settlement that an order's own page made earlier and now contradicts, because the order has become smaller or
 * larger. Undo it before the page settles the order again. Null where there is none. Null also where a balance page has
 * shown that the money is gone, because a refund then has its own row.
 *
 * @param entries the settlements of the pending entry, with their undos.
 */
export function outdatedByOrder(outcome: Outcome, books: Projection, entries: readonly Entry[]): EntryId | null {
  const inForce = settlementsByPage(outcome.order, counted(entries)).at(-1);
  const isLive = [...books.pending, ...books.ahead].some(({ id }) => id === inForce?.target);
  return inForce?.proof.includes(' ') && inForce.proof !== proofOf(outcome) && isLive ? inForce.id : null;
}

/** How much of an order the balance pages have shown as charged, in minor units. */
export function chargedSoFar(entries: readonly Entry[]): number {
  return coveredBy(['activity', 'observation'], entries);
}

/**
 * How much an order will still take, in minor units. A few cents left after charged parcels are rounding, so they will
 * not be charged.
 */
export function stillToCome(gift: Money, charged: number): number {
  const toCome = Math.max(0, gift.minor - charged);
  return charged > 0 && toCome <= ROUNDING ? 0 : toCome;
}

function coveredBy(by: readonly Settled['by'][], entries: readonly Entry[]): number {
  return counted(entries).reduce(
    (total, entry) => (entry.kind === 'settled' && by.includes(entry.by) ? total + entry.covers.minor : total),
    0,
  );
}

/** What an order's own page settles. */
export interface SettledByOrder {
  readonly drafts: readonly (EntryDraft<'settled'> | EntryDraft<'explained'>)[];
  /** The money that was held for the order and is free again; zero where none is. */
  readonly released: Money;
}

/**
 * Drafts what an order's own page settles: the order's balance part, against the pending entry of its purchase. Parcels
 * that were charged before are not subtracted from the balance again. The same order settles only once, and a
 * settlement that the shopper undid does not come back. Null where there is nothing to settle.
 *
 * @param whole whether this is the only order of the purchase. Then the part that it did not take is settled, too.
 * @param entries the settlements of the pending entry, with their undos.
 * @param anew whether an outdated settlement of this order was undone just now.
 */
export function settleByOrder(
  intent: Intent,
  outcome: Outcome,
  whole: boolean,
  books: Projection,
  entries: readonly Entry[],
  anew = false,
): SettledByOrder | null {
  const open = books.pending.find(({ purchase }) => purchase === intent.purchase);
  if (!open || (!anew && settlementsByPage(outcome.order, entries).length > 0)) return null;
  const byOthers = whole ? 0 : coveredBy(['order-details'], entries);
  const charged = Math.max(0, chargedSoFar(entries) - byOthers);
  const toCome = stillToCome(outcome.gift, charged);
  const covers = whole ? open.open.minor : Math.min(open.open.minor, toCome);
  if (covers === 0) return null;
  const coming = money(toCome, outcome.gift.currency);
  const out = toCome > 0 ? isOutAlready(books, open.at, coming) : 'no';
  const taken = out === 'no' ? toCome : 0;
  const draft = settlement(books.book, open, { by: 'order-details', covers, taken, proof: proofOf(outcome) });
  const spent = out === 'unexplained' && books.observed ? [spentOf(books.book, books.observed.id, coming)] : [];
  return { drafts: [draft, ...spent], released: money(Math.max(0, covers - toCome), outcome.gift.currency) };
}

/**
 * Whether the books' balance has dropped by an order's money already. `stated`: the shopper stated a balance since.
 * `unexplained`: the last observation dropped by at least that much, and nothing explains the drop.
 */
function isOutAlready(books: Projection, placed: EpochMs, coming: Money): 'no' | 'stated' | 'unexplained' {
  const { balance } = books;
  if (!balance || balance.asOf <= placed) return 'no';
  if (balance.how === 'shopper') return 'stated';
  return (unexplained(books)?.minor ?? 0) <= -coming.minor ? 'unexplained' : 'no';
}

function spentOf(book: Book, target: EntryId, { minor, currency }: Money): EntryDraft<'explained'> {
  return { book, kind: 'explained', target, amount: money(-minor, currency), cause: 'spent' };
}

/**
 * Drafts a settlement by hand: the shopper says that the order was canceled, or that its money is gone. Nothing is
 * subtracted where a balance was observed or stated after the order was placed, because that balance no longer has the
 * money.
 *
 * @param before the book as it is now. The order is one of its pending orders.
 */
export function settleByHand(before: Projection, open: OpenPending, gone: boolean): EntryDraft<'settled'> {
  const covers = open.open.minor;
  const seen = before.balance !== null && before.balance.asOf > open.at;
  return settlement(before.book, open, { by: 'shopper', covers, taken: gone && !seen ? covers : 0, proof: open.id });
}

/** Releases the rest of an order's pending amount, when no more charges will come. */
export function letGo(book: Book, order: OpenPending, proof: string, visit?: string): EntryDraft<'settled'> {
  const covers = order.open.minor;
  return settlement(book, order, { by: 'remainder', covers, taken: 0, proof, ...(visit !== undefined && { visit }) });
}
