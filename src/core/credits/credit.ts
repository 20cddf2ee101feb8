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
 * Conditions of a credit beyond its scope. They add up: all that are there must be met. What can't be checked from a
 * page (a category, other words) makes a fit "may", never a yes or no.
 */
export interface ScopeTerms {
  /** The eligible goods must come to at least this. */
  readonly threshold?: Money;
  /** A category in the shopper's own words, such as "groceries". */
  readonly category?: string;
  /** Not good for gift cards. */
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
  /** What is left of it, as its entries come to; zero or more. */
  readonly left: Money;
  readonly scope: Scope;
  /** Absent where there are none. */
  readonly terms?: ScopeTerms;
  readonly ends: CreditEnd;
  /** When the shopper last said another end than before; absent where the end is the first one. */
  readonly endTypedAt?: EpochMs;
  /** What its page shows it as, where the shopper says otherwise: by this the page knows it again. */
  readonly shownAs?: Pick<Credit, 'scope' | 'ends'>;
  /** The day on which it was earned, in the marketplace's zone; absent where not known. */
  readonly earned?: CalendarDay;
  /** Absent: the shopper typed it in. */
  readonly source?: CreditSource;
  /** The shopper's own words, possibly empty. */
  readonly note: string;
  readonly addedAt: EpochMs;
}

/** Whether a credit can be used on what is being bought. */
export type Fit = 'fits' | 'may' | 'cannot';

/** Why a credit fits, may fit or does not. */
export type FitReason =
  /** The shopper noted it as good for anything. */
  | 'any-goods'
  | 'digital-order'
  /** Some of the order is digital, some is not. */
  | 'partly-digital'
  | 'not-digital'
  /** The page does not tell what kind of goods it sells. */
  | 'goods-not-read'
  /** It pays for Kindle books; which digital goods these are is not read. */
  | 'ebooks-only'
  /** It pays for what Amazon itself sells; sellers are not read. */
  | 'seller-not-read'
  | 'sold-by-amazon'
  | 'partly-sold-by-amazon'
  | 'not-sold-by-amazon'
  /** The order holds nothing but gift cards, which it does not pay for. */
  | 'gift-cards-only'
  | 'partly-gift-cards'
  /** The order seems to hold gift cards, or a membership, which a credit of any kind may not pay for. */
  | 'gift-cards-unsure'
  | 'membership-unsure'
  /** Whether there are gift cards in the order is not read. */
  | 'gift-cards-not-read'
  | 'below-threshold'
  /** The order comes to enough, but not all of it may count; or what it comes to is not read. */
  | 'threshold-unsure'
  | 'category-unsure'
  | 'words-unsure'
  | 'scope-unsure';

/** Whether two credits look the same to a shopper: of one kind, amount and scope. They count as one when spoken of. */
export function looksAlike(
  a: Pick<Credit, 'kind' | 'left' | 'scope'>,
  b: Pick<Credit, 'kind' | 'left' | 'scope'>,
): boolean {
  return a.kind === b.kind && a.scope === b.scope && equal(a.left, b.left);
}
