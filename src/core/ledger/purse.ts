import type { EpochMs } from '../days/calendarDay';
import { CURRENCY_TABLE, type Currency } from '../money/currencyTable';
import type { Money } from '../money/money';
import type { Book } from './book';
import type { KnownBalance } from './ledger';

/** What the shopper wants done with a purse: use it first, save it, or be asked each time. */
export const WISHES = ['use', 'save', 'ask'] as const;
export type Wish = (typeof WISHES)[number];

/** How Buy Now has been seen, or said, to go on in this account. */
export type BuyNowHabit = 'unknown' | 'review-follows';

/** What an order placed by Buy Now really took. */
export const BUY_NOW_TAKES = ['card', 'balance'] as const;
export type BuyNowTakes = (typeof BUY_NOW_TAKES)[number];

/** What Buy Now takes in this account, and on what that rests. It outweighs the general rule. */
export interface BuyNowPayment {
  readonly takes: BuyNowTakes;
  /** The shopper's own word, or an order's own page that was read. */
  readonly by: 'shopper' | 'order';
  /** When it was said, or when that order was about to be placed. */
  readonly at: EpochMs;
}

/** One marketplace's gift balance, as kept: what the ledger does not say. */
export interface PurseSettings {
  readonly book: Book;
  readonly wish: Wish;
  /** Advice about less money than this stays in the badge. */
  readonly smallest: Money;
  readonly buyNow: BuyNowHabit;
  /** Absent: not known, so the general rule counts. */
  readonly buyNowPayment?: BuyNowPayment;
}

/** A purse with what the ledger says of it. */
export interface Purse extends PurseSettings {
  /** Null until the balance was once seen or stated. */
  readonly balance: KnownBalance | null;
  /**
   * Balance less what is held back. It does not depend on the wish: with the wish *save* nothing is meant to be
   * spent, but rules say so themselves. Null while the balance is unknown.
   */
  readonly free: Money | null;
  /** What is held back of the balance; absent where nothing is. */
  readonly held?: HeldBack;
}

/** Why less than the balance is free to spend. */
export interface HeldBack {
  /** Orders placed that no observation shows yet. */
  readonly pending: Money;
  /** Set aside in reserves; may be more than the balance. */
  readonly reserves: Money;
}

/** The limit a new purse starts with: less is not worth interrupting for, unless the shopper sets another one. */
export function defaultSmallest(currency: Currency): Money {
  return { minor: CURRENCY_TABLE[currency].smallest, currency };
}

/** Whether an amount is less than is worth interrupting for. Where a purse has its limit in another currency, as new. */
export function isSmall(amount: Money, { smallest }: Pick<PurseSettings, 'smallest'>): boolean {
  const limit = smallest.currency === amount.currency ? smallest : defaultSmallest(amount.currency);
  return amount.minor < limit.minor;
}
