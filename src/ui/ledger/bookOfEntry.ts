import { type Entry, inBook } from '../../core/ledger';
import type { InBook } from '../../messages/protocol';

/** The book that an entry is in, as calls name it. */
export function bookOfEntry(entry: Entry): InBook {
  const { purse: marketplace, account } = inBook(entry);
  return account === undefined ? { marketplace } : { marketplace, account };
}
