import type { Entry } from '../../core/ledger';
import { marketplace } from '../../core/marketplaces';
import type { InBook } from '../../messages/protocol';

/** The book of a purse, a reserve or a difference, as calls name it. */
export function bookOf({ marketplace: id, account }: InBook): InBook {
  return account === undefined ? { marketplace: id } : { marketplace: id, account };
}

/** The book that an entry stands in. */
export function bookOfEntry({ purse, account }: Entry): InBook {
  return account === undefined ? { marketplace: purse } : { marketplace: purse, account };
}

/** Unlike any other book's. */
export function bookKey({ marketplace: id, account }: InBook): string {
  return `${id} ${account ?? ''}`;
}

/** A book as people know it: the shop's address, with the shopper's own word for the account where it has one. */
export function bookName({ marketplace: id, account }: InBook): string {
  const { host } = marketplace(id);
  return account === undefined ? host : `${host}, ${account}`;
}
