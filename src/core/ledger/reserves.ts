import type { CalendarDay, EpochMs } from '../days/calendarDay';
import { type Money, money, negate } from '../money/money';
import type { Result } from '../result/result';
import type { Book, ReserveId } from './book';
import type { EntryDraft } from './ledger';

/**
 * A named part of a purse that is set aside. The shop does not know it. It only lowers the money that is free to spend.
 */
export interface Reserve {
  readonly id: ReserveId;
  readonly book: Book;
  /** The shopper's own words, such as "TV". */
  readonly name: string;
  /** The amount that the shopper saves for. Null: there is no target, only the floor. */
  readonly target: Money | null;
  /** The least that the reserve holds back, even if it was never set aside. Zero where there is no floor. */
  readonly floor: Money;
  /** The day by which the target should be reached, in the marketplace's zone; null where there is no such day. */
  readonly by: CalendarDay | null;
  readonly began: EpochMs;
}

/** Why a deposit or release is refused. */
export type WhyNotReserved =
  /** The amount is zero or below. */
  | 'not-positive'
  | 'other-currency'
  /** More than is free to spend. */
  | 'not-free'
  /** More than the reserve holds. */
  | 'not-held';

export type ReserveMove = Result<EntryDraft<'reserved'>, WhyNotReserved>;

/**
 * Sets money aside.
 *
 * @param free the money that is free to spend now; null where the balance is unknown. Then no amount is refused.
 */
export function deposit(reserve: Reserve, amount: Money, free: Money | null, note = ''): ReserveMove {
  const why = wrongAmount(reserve, amount);
  if (why) return { ok: false, why };
  if (free && amount.minor > free.minor) return { ok: false, why: 'not-free' };
  return moved(reserve, amount, note);
}

/**
 * Releases money from a reserve.
 *
 * @param held what the reserve's entries hold (deposits minus releases), without the floor.
 */
export function release(reserve: Reserve, amount: Money, held: Money, note = ''): ReserveMove {
  const why = wrongAmount(reserve, amount);
  if (why) return { ok: false, why };
  if (amount.minor > held.minor) return { ok: false, why: 'not-held' };
  return moved(reserve, negate(amount), note);
}

function wrongAmount(reserve: Reserve, amount: Money): WhyNotReserved | null {
  if (amount.currency !== reserve.floor.currency) return 'other-currency';
  return amount.minor > 0 ? null : 'not-positive';
}

function moved(reserve: Reserve, amount: Money, note: string): ReserveMove {
  const book = reserve.book;
  return { ok: true, value: { book, kind: 'reserved', reserve: reserve.id, amount, note } };
}

/** The money that a reserve holds back: what was set aside, and at least its floor. */
export function holdsBack(reserve: Reserve, deposited: number): Money {
  return money(Math.max(deposited, reserve.floor.minor, 0), reserve.floor.currency);
}
