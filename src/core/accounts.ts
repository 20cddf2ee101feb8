import { type ActivityPage, importActivity } from './activityImport';
import { counted, entriesOf } from './fold';
import { type BookId, type Entry, type EntryDraft, inBook, sameBook } from './ledger';
import type { MarketplaceId } from './marketplaces';
import type { AccountLabel } from './purse';

/** The books of a marketplace that have entries: the first account's, and one per label. */
export function booksOf(purse: MarketplaceId, entries: readonly Entry[]): BookId[] {
  const books: BookId[] = [];
  for (const entry of entries) {
    if (entry.purse === purse && !books.some((book) => sameBook(book, entry))) books.push(inBook(entry));
  }
  return books;
}

/** Whose page this is, as far as its rows tell. */
export type WhosePage =
  /** Its rows are known in this book, or nothing speaks against the one that was used last. */
  | { readonly state: 'known'; readonly book: BookId }
  /** It differs from every book that could be meant: the shopper is to say whose it is. */
  | { readonly state: 'ask' };

/**
 * Tells from the rows alone whose account a page of the activity table belongs to. Where rows are known in one book,
 * it is that one; where they are known nowhere, it is the book last used, unless the page contradicts it.
 *
 * @param lastUsed the book of the account that this browser was last seen with.
 * @param entries of any book; those of the marketplace's books are looked at.
 */
export function whosePage(page: ActivityPage, lastUsed: BookId, entries: readonly Entry[]): WhosePage {
  const books = booksOf(lastUsed.purse, entries);
  const known = books
    .map((book) => ({ book, outcome: importActivity(book, page, entries) }))
    .flatMap(({ book, outcome }) =>
      outcome.state === 'fits' && outcome.known > 0 ? [{ book, rows: outcome.known }] : [],
    )
    .sort((a, b) => b.rows - a.rows || Number(sameBook(b.book, lastUsed)) - Number(sameBook(a.book, lastUsed)));
  if (known[0]) return { state: 'known', book: known[0].book };
  const outcome = importActivity(lastUsed, page, entries);
  return outcome.state === 'other-account' ? { state: 'ask' } : { state: 'known', book: inBook(lastUsed) };
}

/** Undoes all that one opening of the balance page brought into a book, for a page that was another account's. */
export function takeBackVisit(book: BookId, entries: readonly Entry[], visit: string): EntryDraft<'undone'>[] {
  return counted(entriesOf(book, entries)).flatMap((entry) => {
    const brought = (entry.kind === 'observed' || entry.kind === 'activity') && entry.visit === visit;
    return brought ? [{ ...inBook(book), kind: 'undone', target: entry.id } as const] : [];
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
