import type { MarketplaceId } from '../marketplaces/marketplaces';

/**
 * The shopper's own word for one of several accounts that are used in one browser. No name is ever read from a page.
 * The first account has no label.
 */
export type AccountLabel = string;

/**
 * Where entries, credits and reserves belong: a marketplace and one account there. Books with different labels never
 * mix.
 */
export interface Book {
  readonly marketplace: MarketplaceId;
  /** Absent for the first account. */
  readonly account?: AccountLabel;
}

/** Whether two books are the same: they have the same marketplace and the same label. */
export function sameBook(a: Book, b: Book): boolean {
  return a.marketplace === b.marketplace && (a.account ?? '') === (b.account ?? '');
}

/**
 * The book of one account of a marketplace.
 *
 * @param account its label; null or undefined for the first account.
 */
export function bookOf(marketplace: MarketplaceId, account?: AccountLabel | null): Book {
  return account == null ? { marketplace } : { marketplace, account };
}

/** A random id given to a reserve when it is made. */
export type ReserveId = string;

/** A random id given to a credit when it is made. */
export type CreditId = string;
