import type { EpochMs } from './calendarDay';
import type { BookId, Entry, EntryId, KnownBalance } from './ledger';
import { sameBook } from './ledger';
import { marketplace } from './marketplaces';
import { add, type Money, money, subtract, zero } from './money';
import type { PurchaseKey } from './pageReading';
import type { HeldBack } from './purse';
import { bookOfReserve, holdsBack, type Reserve, type ReserveId } from './reserves';

/** A pending order of which something is still open. */
export interface OpenPending {
  readonly id: EntryId;
  readonly at: EpochMs;
  readonly purchase: PurchaseKey;
  /** What is not settled yet; more than zero. */
  readonly open: Money;
}

/** The latest observation, and how it compares with what the books said just before it. */
export interface LastObserved {
  readonly id: EntryId;
  readonly at: EpochMs;
  /** Observed less expected; null where nothing was known before. */
  readonly step: Money | null;
  /** What of the step is accounted for: pending orders that it settled, and the shopper's own explanations. */
  readonly explained: Money;
}

/**
 * All that one book's entries come to. It is kept beside the entries and stepped forward by each new one, so that
 * advice on a page costs the same after ten entries and after a hundred thousand.
 */
export interface Projection {
  readonly book: BookId;
  readonly balance: KnownBalance | null;
  readonly pending: readonly OpenPending[];
  /** Minor units set aside, per reserve. */
  readonly deposited: ReadonlyMap<ReserveId, number>;
  readonly observed: LastObserved | null;
  /** The place of the last entry that it includes; 0 where there is none. */
  readonly topSeq: number;
}

/** What an empty book comes to. */
export function emptyProjection(book: BookId): Projection {
  return { book, balance: null, pending: [], deposited: new Map(), observed: null, topSeq: 0 };
}

/**
 * The projection after one more entry, or null where it must be folded anew: an undo reaches back, and an entry that
 * is not later than all others can't be stepped over. Entries of other books, and amounts in another currency than
 * the purse's, must be left out by the caller (`counted`, `entriesOf`).
 */
export function stepped(before: Projection, entry: Entry): Projection | null {
  if (entry.kind === 'undone' || entry.seq <= before.topSeq) return null;
  return withCounted(before, entry);
}

/** Folds the entries that count (earliest first, one book) into what they come to. */
export function foldBook(book: BookId, countedEntries: readonly Entry[]): Projection {
  const { purse, account } = book;
  const start = emptyProjection(account === undefined ? { purse } : { purse, account });
  return countedEntries.reduce(withCounted, start);
}

/** The projection after one more entry that counts; the entries must come in their order. */
export function withCounted(before: Projection, entry: Entry): Projection {
  return { ...applied(before, entry), topSeq: entry.seq };
}

function applied(before: Projection, entry: Entry): Projection {
  switch (entry.kind) {
    case 'observed':
      return {
        ...before,
        balance: { amount: entry.balance, asOf: entry.at, how: 'page' },
        observed: {
          id: entry.id,
          at: entry.at,
          step: before.balance && subtract(entry.balance, before.balance.amount),
          explained: zero(entry.balance.currency),
        },
      };
    case 'stated':
      // What the shopper states settles what the last observation left open.
      return { ...before, balance: { amount: entry.balance, asOf: entry.at, how: 'shopper' }, observed: null };
    case 'moved':
      return moveBalance(before, entry.amount);
    case 'pending': {
      if (entry.amount.minor <= 0) return before;
      const { id, at, purchase, amount } = entry;
      return { ...before, pending: [...before.pending, { id, at, purchase, open: amount }] };
    }
    case 'settled': {
      const target = before.pending.find((pending) => pending.id === entry.target);
      if (!target) return before;
      const open = Math.max(0, target.open.minor - entry.covers.minor);
      const rest = before.pending.flatMap((pending) => {
        if (pending !== target) return [pending];
        return open > 0 ? [{ ...pending, open: money(open, pending.open.currency) }] : [];
      });
      const after = moveBalance({ ...before, pending: rest }, money(-entry.taken.minor, entry.taken.currency));
      return entry.by === 'observation' || entry.by === 'activity'
        ? explain(after, money(entry.taken.minor - entry.covers.minor, entry.covers.currency))
        : after;
    }
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

function moveBalance(before: Projection, amount: Money): Projection {
  if (!before.balance || amount.minor === 0) return before;
  return { ...before, balance: { ...before.balance, amount: add(before.balance.amount, amount) } };
}

function explain(before: Projection, amount: Money): Projection {
  if (!before.observed) return before;
  return { ...before, observed: { ...before.observed, explained: add(before.observed.explained, amount) } };
}

/** The unexplained part of the last observation; null where there is none, or nothing was known before it. */
export function unexplained({ observed }: Projection): Money | null {
  return observed?.step ? subtract(observed.step, observed.explained) : null;
}

/** What is held back of a book: open pending orders, and what its reserves hold. */
export function heldBack({ book, pending, deposited }: Projection, reserves: readonly Reserve[]): HeldBack {
  const { currency } = marketplace(book.purse);
  const open = pending.reduce((total, order) => total + order.open.minor, 0);
  const kept = reserves
    .filter((reserve) => sameBook(bookOfReserve(reserve), book) && reserve.floor.currency === currency)
    .reduce((total, reserve) => total + holdsBack(reserve, deposited.get(reserve.id) ?? 0).minor, 0);
  return { pending: money(open, currency), reserves: money(kept, currency) };
}
