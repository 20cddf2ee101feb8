import type { EpochMs } from '../days/calendarDay';
import { CURRENCY_TABLE, type Currency } from '../money/currencyTable';
import type { Money } from '../money/money';
import type { Book } from './book';
import type { KnownBalance } from './ledger';

/** What the shopper wants to do with a purse: use it first, save it, or be asked each time. */
export const WISHES = ['use', 'save', 'ask'] as const;
export type Wish = (typeof WISHES)[number];

/** What follows a press of Buy Now in this account, as it was seen or as the shopper said. */
export type BuyNowHabit = 'unknown' | 'review-follows';

/** What an order placed by Buy Now really took. */
export const BUY_NOW_TAKES = ['card', 'balance'] as const;
export type BuyNowTakes = (typeof BUY_NOW_TAKES)[number];

/** What Buy Now takes in this account, and how we know. It goes before the general rule. */
export interface BuyNowPayment {
  readonly takes: BuyNowTakes;
  /** How we know: the shopper said so, or an order's own page showed it. */
  readonly by: 'shopper' | 'order';
  /** When the shopper said so, or when that order was about to be placed. */
  readonly at: EpochMs;
}

/** What is stored about a shop's gift card balance besides its ledger. */
export interface PurseSettings {
  readonly book: Book;
  readonly wish: Wish;
  /** Advice about less money than this is shown in the badge only. */
  readonly smallest: Money;
  readonly buyNow: BuyNowHabit;
  /** Absent: it is not known, so the general rule counts. */
  readonly buyNowPayment?: BuyNowPayment;
}

/** A purse, with its balance from the ledger. */
export interface Purse extends PurseSettings {
  /** Null until the balance was observed or stated for the first time. */
  readonly balance: KnownBalance | null;
  /**
   * The balance minus what is held back. It does not depend on the wish. With the wish *save* the shopper wants to
   * spend nothing, but each rule checks that itself. Null while the balance is unknown.
   */
  readonly free: Money | null;
  /** The part of the balance that is held back; absent where nothing is. */
  readonly held?: HeldBack;
}

/** The money that is in the balance but not free to spend. */
export interface HeldBack {
  /** Placed orders that no observation shows yet. */
  readonly pending: Money;
  /** Money set aside in reserves. It may be more than the balance. */
  readonly reserves: Money;
}

/** The limit of a new purse. Smaller amounts are not worth an interruption, unless the shopper sets another limit. */
export function defaultSmallest(currency: Currency): Money {
  return { minor: CURRENCY_TABLE[currency].smallest, currency };
}

/**
 * Whether an amount is too small for an interruption. If the purse's limit is in another currency, the limit of a new
 * purse counts.
 */
export function isSmall(amount: Money, { smallest }: Pick<PurseSettings, 'smallest'>): boolean {
  const limit = smallest.currency === amount.currency ? smallest : defaultSmallest(amount.currency);
  return amount.minor < limit.minor;
}
