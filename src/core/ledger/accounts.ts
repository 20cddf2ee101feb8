import type { MarketplaceId } from '../marketplaces/marketplaces';
import { failed, type Result } from '../result/result';
import { LONGEST_LABEL } from '../settings/limits';
import { type AccountLabel, type Book, sameBook } from './book';
import { counted, entriesOf } from './counted';
import type { Entry, EntryDraft } from './ledger';

/** Finds the books of a marketplace that have entries: the first account's book, and one book per label. */
export function booksOf(shop: MarketplaceId, entries: readonly Entry[]): Book[] {
  const books: Book[] = [];
  for (const entry of entries) {
    if (entry.book.marketplace === shop && !books.some((book) => sameBook(book, entry.book))) books.push(entry.book);
  }
  return books;
}

/**
 * Undoes everything that one opening of the balance page added to a book. It is for a page that belonged to another
 * account.
 */
export function takeBackVisit(book: Book, entries: readonly Entry[], visit: string): EntryDraft<'undone'>[] {
  return counted(entriesOf(book, entries)).flatMap((entry) => {
    const brought = (entry.kind === 'observed' || entry.kind === 'activity') && entry.visit === visit;
    return brought ? [{ book, kind: 'undone', target: entry.id } as const] : [];
  });
}

/**
 * Checks and trims a label before it is kept. It refuses a label that is empty, too long or already taken. It also
 * refuses a label that looks like an e-mail address, because the books keep no names.
 */
export function accountLabel(typed: string, taken: readonly AccountLabel[]): Result<AccountLabel> {
  const value = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (value === '') return failed({ code: 'label-empty' });
  if (value.length > LONGEST_LABEL) return failed({ code: 'label-too-long', most: LONGEST_LABEL });
  if (/\S@\S/.test(value)) return failed({ code: 'label-like-address' });
  if (taken.some((label) => label.toLowerCase() === value.toLowerCase())) return failed({ code: 'label-taken' });
  return { ok: true, value };
}
