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
 * The pending entry of an order that has just been placed, or null where the balance pays nothing of it or the
 * purchase is known already: the page that thanks for it refreshes by itself. One purchase is one entry, whatever
 * number of orders it becomes; a pending entry that the shopper undid does not come back.
 *
 * @param entries of this book, undone ones too.
 */
export function pendingOf(intent: Intent, entries: readonly Entry[]): EntryDraft<'pending'> | null {
  if (intent.gift.minor <= 0) return null;
  const known = entries.some(
    (entry) => entry.kind === 'pending' && entry.purchase === intent.purchase && sameBook(entry.book, intent.book),
  );
  return known ? null : { book: intent.book, kind: 'pending', purchase: intent.purchase, amount: intent.gift };
}

/** Which settlement takes so much of a pending order, and what of it leaves the balance of the books. */
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

/** A pending order of which the books still hold something, or took something off ahead of the balance page. */
export function liveOrder(books: Projection, purchase: PurchaseKey): OpenPending | null {
  const isIt = (order: OpenPending) => order.purchase === purchase;
  return books.pending.find(isIt) ?? books.ahead.find(isIt) ?? null;
}

/** An order's hash and what the balance pays of it: the proof of a settlement by its own page. */
function proofOf({ order, gift }: Outcome): string {
  return `${order} ${gift.minor}`;
}

/** The settlements that an order's own page has made, undone ones too. Earlier versions wrote no amount in the proof. */
function settlementsByPage(order: PurchaseKey, entries: readonly Entry[]): Settled[] {
  return entries.filter(
    (entry): entry is Settled =>
      entry.kind === 'settled' && entry.by === 'order-details' && entry.proof.split(' ')[0] === order,
  );
}

/**
 * The settlement that an order's own page made earlier and now contradicts: the order has shrunk or grown since. It is
 * to be undone before the page settles anew. Null where there is none, or where its money is seen to be gone: what then
 * comes back has a row of its own.
 *
 * @param entries what settles the pending entry, with what takes that back.
 */
export function outdatedByOrder(outcome: Outcome, books: Projection, entries: readonly Entry[]): EntryId | null {
  const inForce = settlementsByPage(outcome.order, counted(entries)).at(-1);
  const isLive = [...books.pending, ...books.ahead].some(({ id }) => id === inForce?.target);
  return inForce?.proof.includes(' ') && inForce.proof !== proofOf(outcome) && isLive ? inForce.id : null;
}

/** What balance pages have shown as charged, in minor units. */
export function chargedSoFar(entries: readonly Entry[]): number {
  return coveredBy(['activity', 'observation'], entries);
}

/** What an order will still take, in minor units: cents that parcels already charged were rounded by are not to come. */
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
  /** What was held for the order and is free again; zero where nothing. */
  readonly released: Money;
}

/**
 * What an order's own page settles: its balance part, of the pending entry of the purchase it came from. What parcels
 * were charged for before is not taken off the balance again. The same order settles only once, and a settlement that
 * the shopper undid does not come back. Null where nothing is to be settled.
 *
 * @param whole whether this order is all of the purchase: then what it did not take is over, too.
 * @param entries what settles the pending entry, with what takes that back.
 * @param anew whether an outdated settlement of this order was taken back just now.
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
 * Whether the balance of the books has the money of an order out already: by what the shopper stated since, or by a
 * drop of the last observation that nothing explains.
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
 * What the shopper settles by hand: the order was canceled, or its money is known to be gone. What was observed or
 * stated since it was placed has its money out already.
 *
 * @param before the book as it is, with the order among its pending ones.
 */
export function settleByHand(before: Projection, open: OpenPending, gone: boolean): EntryDraft<'settled'> {
  const covers = open.open.minor;
  const seen = before.balance !== null && before.balance.asOf > open.at;
  return settlement(before.book, open, { by: 'shopper', covers, taken: gone && !seen ? covers : 0, proof: open.id });
}

/** Lets go what is still held for an order of which nothing more is to come. */
export function letGo(book: Book, order: OpenPending, proof: string, visit?: string): EntryDraft<'settled'> {
  const covers = order.open.minor;
  return settlement(book, order, { by: 'remainder', covers, taken: 0, proof, ...(visit !== undefined && { visit }) });
}
