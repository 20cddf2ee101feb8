import { booksOf } from '../core/accounts';
import type { EpochMs } from '../core/calendarDay';
import { counted, entriesOf } from '../core/fold';
import { type BookId, type Entry, inBook, inOrder, sameBook } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import { emptyProjection, foldBook, type Projection, stepped, withCounted } from '../core/projection';

/** What all entries of a purse come to. */
export interface PurseFold {
  readonly purse: MarketplaceId;
  /** How many entries it includes: all that can be understood. */
  readonly rows: number;
  /** The highest place taken, by an unreadable row too; 0 in an empty purse. */
  readonly topSeq: number;
  /** When the first entry was written; null in an empty purse. */
  readonly since: EpochMs | null;
  /** The book of the balance page that was seen last; the first account's where none was. */
  readonly lastSeen: BookId;
  readonly books: readonly Projection[];
}

/** What an empty purse comes to. */
export function emptyFold(purse: MarketplaceId): PurseFold {
  return { purse, rows: 0, topSeq: 0, since: null, lastSeen: { purse }, books: [] };
}

/** What one book of a purse comes to. */
export function projectionIn(fold: PurseFold, book: BookId): Projection {
  return fold.books.find((projection) => sameBook(projection.book, book)) ?? emptyProjection(inBook(book));
}

/** Folds all entries of a purse, in any order. */
export function foldPurse(purse: MarketplaceId, entries: readonly Entry[], topSeq: number): PurseFold {
  const count = counted(entries);
  const seen = count.findLast(({ kind }) => kind === 'observed');
  return {
    purse,
    rows: entries.length,
    topSeq,
    since: inOrder(entries)[0]?.at ?? null,
    lastSeen: seen ? inBook(seen) : { purse },
    books: booksOf(purse, entries).map((book) => foldBook(book, entriesOf(book, count))),
  };
}

/** Entries that change nothing of what is kept: taking them back changes nothing either. */
const SILENT: ReadonlySet<Entry['kind']> = new Set([
  'activity',
  'noted',
  'amended',
  'promo-granted',
  'promo-used',
  'promo-expired',
  'promo-corrected',
  'promo-lost',
]);

/**
 * The fold after one more entry; null where all entries must be folded anew.
 * @param target what an `undone` takes back, where it is known
 */
export function stepFold(fold: PurseFold, entry: Entry, target: Entry | null): PurseFold | null {
  const before = projectionIn(fold, entry);
  const silent = entry.kind === 'undone' && target !== null && SILENT.has(target.kind);
  const after = silent ? withCounted(before, entry) : stepped(before, entry);
  if (after === null) return null;
  return {
    ...fold,
    rows: fold.rows + 1,
    topSeq: Math.max(fold.topSeq, entry.seq),
    since: fold.since ?? entry.at,
    lastSeen: entry.kind === 'observed' ? inBook(entry) : fold.lastSeen,
    books: fold.books.includes(before)
      ? fold.books.map((projection) => (projection === before ? after : projection))
      : [...fold.books, after],
  };
}
