import type { Book } from '../../core/ledger/book';
import { marketplace } from '../../core/marketplaces/marketplaces';

/** A key that no other book has. */
export function bookKey({ marketplace: id, account }: Book): string {
  return `${id} ${account ?? ''}`;
}

/** The name of a book for people: the shop's address, and the shopper's own label of the account if it has one. */
export function bookName({ marketplace: id, account }: Book): string {
  const { host } = marketplace(id);
  return account === undefined ? host : `${host}, ${account}`;
}
