import type { CalendarDay, EpochMs } from './calendarDay';
import type { MarketplaceId } from './marketplaces';
import { equal, type Money } from './money';

export type LotId = string;

export const LOT_KINDS = ['no-rush', 'courtesy', 'promo-code', 'ebook', 'trade-in', 'other'] as const;
/** Where a credit comes from. */
export type LotKind = (typeof LOT_KINDS)[number];

export const SCOPES = ['any', 'digital', 'sold-by-amazon', 'unsure'] as const;
/** What a credit can be used on, as far as the shopper knows. */
export type Scope = (typeof SCOPES)[number];

/** When a credit ends: a day in the marketplace's own zone, never, or the shopper does not know. */
export type LotEnd = { readonly on: CalendarDay } | 'never' | 'unknown';

/** One promotional credit. */
export interface Lot {
  readonly id: LotId;
  readonly marketplace: MarketplaceId;
  readonly kind: LotKind;
  /** What is left of it; more than zero. */
  readonly left: Money;
  readonly scope: Scope;
  readonly ends: LotEnd;
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
  | 'scope-unsure';

/** Whether two credits look the same to a shopper: of one kind, amount and scope. They count as one when spoken of. */
export function looksAlike(a: Pick<Lot, 'kind' | 'left' | 'scope'>, b: Pick<Lot, 'kind' | 'left' | 'scope'>): boolean {
  return a.kind === b.kind && a.scope === b.scope && equal(a.left, b.left);
}
