import type { Book } from '../../core/ledger/book';
import { marketplace } from '../../core/marketplaces/marketplaces';

/** Unlike any other book's. */
export function bookKey({ marketplace: id, account }: Book): string {
  return `${id} ${account ?? ''}`;
}

/** A book as people know it: the shop's address, with the shopper's own word for the account where it has one. */
export function bookName({ marketplace: id, account }: Book): string {
  const { host } = marketplace(id);
  return account === undefined ? host : `${host}, ${account}`;
}
