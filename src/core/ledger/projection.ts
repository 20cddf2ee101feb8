import type { EpochMs } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import { add, type Money, money, subtract, zero } from '../money/money';
import type { PurchaseKey } from '../page/pageReading';
import { type Book, type ReserveId, sameBook } from './book';
import type { Entry, EntryId, KnownBalance, Settled } from './ledger';
import { isInBalance } from './ownDay';
import type { HeldBack } from './purse';
import { holdsBack, type Reserve } from './reserves';

/** A pending order that is not fully settled. */
export interface OpenPending {
  readonly id: EntryId;
  readonly at: EpochMs;
  readonly purchase: PurchaseKey;
  /** The amount that is not settled yet; more than zero. */
  readonly open: Money;
}

/** The latest observation, compared with the books' balance just before it. */
export interface LastObserved {
  readonly id: EntryId;
  readonly at: EpochMs;
  /** The observed balance minus the expected one; null where no balance was known before. */
  readonly step: Money | null;
  /** The part of the step that is explained: by settled pending orders, by the page or by the shopper. */
  readonly explained: Money;
  /** The temporary hold that the page showed; null where none is known. */
  readonly held: Money | null;
}

/**
 * What the entries of one book add up to. It is stored beside the entries, and each new entry updates it. So advice on
 * a page takes the same time after ten entries and after a hundred thousand.
 */
export interface Projection {
  readonly book: Book;
  readonly balance: KnownBalance | null;
  readonly pending: readonly OpenPending[];
  /**
   * Orders whose money the books subtracted from the balance before a balance page showed that it was gone. The shop
   * may charge parcel by parcel, so the next observed balance may still include that money. Then it is pending again.
   */
  readonly ahead: readonly OpenPending[];
  /** The minor units set aside for each reserve. */
  readonly deposited: ReadonlyMap<ReserveId, number>;
  readonly observed: LastObserved | null;
  /** The place (`seq`) of the last entry that it includes; 0 where there is none. */
  readonly topSeq: number;
}

/** The projection of an empty book. */
export function emptyProjection(book: Book): Projection {
  return { book, balance: null, pending: [], ahead: [], deposited: new Map(), observed: null, topSeq: 0 };
}

/**
 * Updates a projection with one more entry. Null where all entries must be projected again: for an undo, because it
 * changes what earlier entries mean, and for an entry that is not later than all others. The caller must leave out
 * entries of other books, and amounts in another currency than the marketplace's (`counted`, `entriesOf`).
 */
export function stepProjection(before: Projection, entry: Entry): Projection | null {
  if (entry.kind === 'undone' || entry.seq <= before.topSeq) return null;
  return withCounted(before, entry);
}

/** Projects the entries of one book that count. They must be sorted, earliest first. */
export function projectBook(book: Book, countedEntries: readonly Entry[]): Projection {
  return countedEntries.reduce(withCounted, emptyProjection(book));
}

/** Updates a projection with one more entry that counts. The entries must come in their order. */
export function withCounted(before: Projection, entry: Entry): Projection {
  return { ...applied(before, entry), topSeq: entry.seq };
}

function applied(before: Projection, entry: Entry): Projection {
  switch (entry.kind) {
    case 'observed': {
      const known = asTheShopHasIt(before);
      return {
        ...known,
        balance: { amount: entry.balance, asOf: entry.at, how: 'page' },
        observed: {
          id: entry.id,
          at: entry.at,
          step: known.balance && subtract(entry.balance, known.balance.amount),
          explained: zero(entry.balance.currency),
          held: entry.held ?? null,
        },
      };
    }
    case 'stated':
      // The shopper's own statement replaces the last observation, so that observation leaves nothing to explain.
      return {
        ...before,
        ahead: [],
        balance: { amount: entry.balance, asOf: entry.at, how: 'shopper' },
        observed: null,
      };
    case 'moved':
      return isInBalance(before.balance, entry) ? before : moveBalance(before, entry.amount);
    case 'pending': {
      if (entry.amount.minor <= 0) return before;
      const { id, at, purchase, amount } = entry;
      return { ...before, pending: [...before.pending, { id, at, purchase, open: amount }] };
    }
    case 'settled':
      return settle(before, entry);
    case 'reserved': {
      const deposited = new Map(before.deposited);
      deposited.set(entry.reserve, Math.max(0, (deposited.get(entry.reserve) ?? 0) + entry.amount.minor));
      return { ...before, deposited };
    }
    case 'explained':
      return before.observed?.id === entry.target ? explain(before, entry.amount) : before;
    default:
      return before;
  }
}

/**
 * The books as the shop sees them, for comparison with an observation. Money that the books subtracted before the
 * balance page showed it is added back and is pending again.
 */
export function asTheShopHasIt(books: Projection): Projection {
  if (books.ahead.length === 0) return books;
  const taken = books.ahead.reduce((total, { open }) => total + open.minor, 0);
  const pending = books.ahead.reduce(
    (orders, order) => withOpen(orders, order, openOf(orders, order.id) + order.open.minor),
    books.pending,
  );
  return moveBalance({ ...books, ahead: [], pending }, money(taken, marketplace(books.book.marketplace).currency));
}

function openOf(orders: readonly OpenPending[], id: EntryId): number {
  return orders.find((order) => order.id === id)?.open.minor ?? 0;
}

/** Sets the open amount of one order. The orders stay in the sequence in which they were placed. */
function withOpen(orders: readonly OpenPending[], order: OpenPending, minor: number): readonly OpenPending[] {
  const open = { ...order, open: money(minor, order.open.currency) };
  const isKnown = orders.some(({ id }) => id === order.id);
  if (minor <= 0) return orders.filter(({ id }) => id !== order.id);
  if (isKnown) return orders.map((each) => (each.id === order.id ? open : each));
  return [...orders, open].sort((a, b) => a.at - b.at);
}

function settle(before: Projection, entry: Settled): Projection {
  const target = before.pending.find(({ id }) => id === entry.target);
  if (!target) return before;
  const { covers, taken, by } = entry;
  const pending = withOpen(before.pending, target, target.open.minor - covers.minor);
  const isAhead = taken.minor > 0 && (by === 'order-details' || by === 'shopper');
  const ahead = isAhead ? withOpen(before.ahead, target, openOf(before.ahead, target.id) + taken.minor) : before.ahead;
  const after = moveBalance({ ...before, pending, ahead }, money(-taken.minor, taken.currency));
  return by === 'observation' || by === 'activity'
    ? explain(after, money(taken.minor - covers.minor, covers.currency))
    : after;
}

function moveBalance(before: Projection, amount: Money): Projection {
  if (!before.balance || amount.minor === 0) return before;
  return { ...before, balance: { ...before.balance, amount: add(before.balance.amount, amount) } };
}

function explain(before: Projection, amount: Money): Projection {
  if (!before.observed) return before;
  return { ...before, observed: { ...before.observed, explained: add(before.observed.explained, amount) } };
}

/**
 * The unexplained part of the last observation. Null where there is no observation, or where no balance was known
 * before it.
 */
export function unexplained({ observed }: Projection): Money | null {
  return observed?.step ? subtract(observed.step, observed.explained) : null;
}

/** The money of a book that is not free to spend: its pending orders and its reserves. */
export function heldBack({ book, pending, deposited }: Projection, reserves: readonly Reserve[]): HeldBack {
  const { currency } = marketplace(book.marketplace);
  const open = pending.reduce((total, order) => total + order.open.minor, 0);
  const kept = reserves
    .filter((reserve) => sameBook(reserve.book, book) && reserve.floor.currency === currency)
    .reduce((total, reserve) => total + holdsBack(reserve, deposited.get(reserve.id) ?? 0).minor, 0);
  return { pending: money(open, currency), reserves: money(kept, currency) };
}
