import type { CalendarDay, EpochMs } from '../days/calendarDay';
import type { Book, CreditId } from '../ledger/book';
import { equal, type Money } from '../money/money';

export const CREDIT_KINDS = ['no-rush', 'courtesy', 'promo-code', 'ebook', 'trade-in', 'other'] as const;
/** Where a credit comes from. */
export type CreditKind = (typeof CREDIT_KINDS)[number];

export const SCOPES = ['any', 'digital', 'sold-by-amazon', 'unsure'] as const;
/** What a credit can be used on, as far as the shopper knows. */
export type Scope = (typeof SCOPES)[number];

/**
 * Conditions of a credit beyond its scope. An order must meet all of them. A condition that can't be checked from a
 * page (a category, other words) makes the fit `may`.
 */
export interface ScopeTerms {
  /** The eligible goods must cost at least this much together. */
  readonly threshold?: Money;
  /** A category in the shopper's own words, such as "groceries". */
  readonly category?: string;
  /** The credit can't be used on gift cards. */
  readonly notGiftCards?: true;
  /** Any other condition, in the shopper's own words. */
  readonly words?: string;
}

/** How a credit got into the books. */
export const CREDIT_SOURCES = ['shopper', 'no-rush-page', 'review-page', 'mail'] as const;
export type CreditSource = (typeof CREDIT_SOURCES)[number];

/** When a credit ends: a day in the marketplace's own zone, never, or the shopper does not know. */
export type CreditEnd = { readonly on: CalendarDay } | 'never' | 'unknown';

/** One promotional credit. */
export interface Credit {
  readonly id: CreditId;
  readonly book: Book;
  readonly kind: CreditKind;
  /** The amount that is left, added up from its entries; zero or more. */
  readonly left: Money;
  readonly scope: Scope;
  /** Absent where there are none. */
  readonly terms?: ScopeTerms;
  readonly ends: CreditEnd;
  /** When the shopper last changed the end; absent where they never did. */
  readonly endTypedAt?: EpochMs;
  /**
   * The scope and end that its page shows, where the shopper has changed them. With these, we find the credit again on
   * that page.
   */
  readonly shownAs?: Pick<Credit, 'scope' | 'ends'>;
  /** The day on which it was earned, in the marketplace's zone; absent where it is not known. */
  readonly earned?: CalendarDay;
  /** Absent: the shopper typed it in. */
  readonly source?: CreditSource;
  /** The shopper's own words, possibly empty. */
  readonly note: string;
  readonly addedAt: EpochMs;
}

/** Whether a credit can be used on an order. */
export type Fit = 'fits' | 'may' | 'cannot';

/** Why a credit fits, may fit or does not. */
export type FitReason =
  /** The shopper noted that the credit is good for anything. */
  | 'any-goods'
  | 'digital-order'
  /** One part of the order is digital, another part is not. */
  | 'partly-digital'
  | 'not-digital'
  /** The page does not tell what kind of goods it sells. */
  | 'goods-not-read'
  /** The credit pays for Kindle books, but which digital goods these are is not read. */
  | 'ebooks-only'
  /** The credit pays for what Amazon itself sells, but sellers are not read. */
  | 'seller-not-read'
  | 'sold-by-amazon'
  | 'partly-sold-by-amazon'
  | 'not-sold-by-amazon'
  /** The order has only gift cards, and the credit does not pay for them. */
  | 'gift-cards-only'
  | 'partly-gift-cards'
  /** The order seems to have gift cards or a membership. No kind of credit may pay for those. */
  | 'gift-cards-unsure'
  | 'membership-unsure'
  /** Whether the order has gift cards is not read. */
  | 'gift-cards-not-read'
  | 'below-threshold'
  /** The order's total is high enough, but a part of it may not count. Or the total is not read. */
  | 'threshold-unsure'
  | 'category-unsure'
  | 'words-unsure'
  | 'scope-unsure';

/**
 * Whether two credits look the same to a shopper, because their kind, amount and scope are equal. Messages mention such
 * credits as one.
 */
export function looksAlike(
  a: Pick<Credit, 'kind' | 'left' | 'scope'>,
  b: Pick<Credit, 'kind' | 'left' | 'scope'>,
): boolean {
  return a.kind === b.kind && a.scope === b.scope && equal(a.left, b.left);
}
