import type { MarketplaceId } from '../marketplaces/marketplaces';
import { type AccountLabel, type Book, sameBook } from './book';
import { counted, entriesOf } from './counted';
import type { Entry, EntryDraft } from './ledger';

/** The books of a marketplace that have entries: the first account's, and one per label. */
export function booksOf(shop: MarketplaceId, entries: readonly Entry[]): Book[] {
  const books: Book[] = [];
  for (const entry of entries) {
    if (entry.book.marketplace === shop && !books.some((book) => sameBook(book, entry.book))) books.push(entry.book);
  }
  return books;
}

/** Undoes all that one opening of the balance page brought into a book, for a page that was another account's. */
export function takeBackVisit(book: Book, entries: readonly Entry[], visit: string): EntryDraft<'undone'>[] {
  return counted(entriesOf(book, entries)).flatMap((entry) => {
    const brought = (entry.kind === 'observed' || entry.kind === 'activity') && entry.visit === visit;
    return brought ? [{ book, kind: 'undone', target: entry.id } as const] : [];
  });
}

/** What is wrong with a label that the shopper typed. */
export type WhyNotALabel = 'empty' | 'too-long' | 'taken' | 'looks-like-an-address';

const LONGEST_LABEL = 40;

/**
 * A label as it is kept: trimmed, at most 40 characters. Something that looks like an e-mail address is refused: the
 * books keep no names.
 */
export function accountLabel(
  typed: string,
  taken: readonly AccountLabel[],
): { readonly ok: true; readonly value: AccountLabel } | { readonly ok: false; readonly why: WhyNotALabel } {
  const value = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (value === '') return { ok: false, why: 'empty' };
  if (value.length > LONGEST_LABEL) return { ok: false, why: 'too-long' };
  if (/\S@\S/.test(value)) return { ok: false, why: 'looks-like-an-address' };
  if (taken.some((label) => label.toLowerCase() === value.toLowerCase())) return { ok: false, why: 'taken' };
  return { ok: true, value };
}
