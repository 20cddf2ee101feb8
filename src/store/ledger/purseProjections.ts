import type { EpochMs } from '../../core/days/calendarDay';
import { booksOf } from '../../core/ledger/accounts';
import { type Book, sameBook } from '../../core/ledger/book';
import { counted, entriesOf } from '../../core/ledger/counted';
import { type Entry, inOrder } from '../../core/ledger/ledger';
import {
  emptyProjection,
  type Projection,
  projectBook,
  stepProjection,
  withCounted,
} from '../../core/ledger/projection';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';

/** The projections of all entries of a marketplace, one for each book. */
export interface Projections {
  readonly marketplace: MarketplaceId;
  /** How many entries are included: all that can be parsed. */
  readonly rows: number;
  /** The highest place of any row, even one that can't be parsed. 0 in an empty marketplace. */
  readonly topSeq: number;
  /** When the first entry was written; null in an empty marketplace. */
  readonly since: EpochMs | null;
  /** The book of the balance page that was seen last. It is the first account's book if none was seen. */
  readonly lastSeen: Book;
  readonly books: readonly Projection[];
}

/** The projections of a marketplace without entries. */
export function emptyProjections(shop: MarketplaceId): Projections {
  return { marketplace: shop, rows: 0, topSeq: 0, since: null, lastSeen: { marketplace: shop }, books: [] };
}

/** The projection of one book of a marketplace. */
export function projectionIn(projections: Projections, book: Book): Projection {
  return projections.books.find((projection) => sameBook(projection.book, book)) ?? emptyProjection(book);
}

/** Computes the projections from all entries of a marketplace, in any order. */
export function projectMarketplace(shop: MarketplaceId, entries: readonly Entry[], topSeq: number): Projections {
  const count = counted(entries);
  const seen = count.findLast(({ kind }) => kind === 'observed');
  return {
    marketplace: shop,
    rows: entries.length,
    topSeq,
    since: inOrder(entries)[0]?.at ?? null,
    lastSeen: seen ? seen.book : { marketplace: shop },
    books: booksOf(shop, entries).map((book) => projectBook(book, entriesOf(book, count))),
  };
}

/** Entries that change no projection. Undoing them changes no projection either. */
const SILENT: ReadonlySet<Entry['kind']> = new Set([
  'activity',
  'noted',
  'amended',
  'credit-granted',
  'credit-used',
  'credit-expired',
  'credit-corrected',
  'credit-lost',
]);

/**
 * Updates the projections by one more entry. Null if they must be computed again from all entries.
 * @param target the entry that an `undone` entry undoes, if it is known
 */
export function stepProjections(projections: Projections, entry: Entry, target: Entry | null): Projections | null {
  const before = projectionIn(projections, entry.book);
  const silent = entry.kind === 'undone' && target !== null && SILENT.has(target.kind);
  const after = silent ? withCounted(before, entry) : stepProjection(before, entry);
  if (after === null) return null;
  return {
    ...projections,
    rows: projections.rows + 1,
    topSeq: Math.max(projections.topSeq, entry.seq),
    since: projections.since ?? entry.at,
    lastSeen: entry.kind === 'observed' ? entry.book : projections.lastSeen,
    books: projections.books.includes(before)
      ? projections.books.map((projection) => (projection === before ? after : projection))
      : [...projections.books, after],
  };
}
