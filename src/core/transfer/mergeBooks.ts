import type { Credit } from '../credits/credit';
import { canonicalJson } from '../encoding/canonicalJson';
import { type Entry, inOrder } from '../ledger/ledger';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import { DEFAULT_SETTINGS } from '../settings/settings';
import type { BooksCount, WholeBooks } from './exportDocument';
import { creditsWithHistory, mergeCredits } from './mergeCredits';

/** What an import would do. It is shown before the import is done. */
export interface ImportPreview {
  /** What is new here. */
  readonly added: BooksCount;
  /** What is already here and is the same. */
  readonly same: BooksCount;
  /** What is already here but differs. The import does not change it. */
  readonly differs: BooksCount;
  /** The books after the import. */
  readonly books: WholeBooks;
}

/**
 * Adds the books of a file to the books that are here. Nothing here is changed or lost: rows with the same id stay as
 * they are. The settings stay as well, unless none were ever set. Only what is left of a credit may change, because it
 * follows the credit's entries, and the file may bring a use that is new here.
 *
 * The entries of both histories are put into one order by the moment at which they were written, and each history keeps
 * its own order. So an old observation of the file does not become the latest one. Merging the same file again changes
 * nothing.
 */
export function mergeBooks(mine: WholeBooks, theirs: WholeBooks): ImportPreview {
  const purses = union(mine.purses, theirs.purses, ({ book }) => `${book.marketplace} ${book.account ?? ''}`);
  const reserves = union(mine.reserves, theirs.reserves, ({ id }) => id);
  const entries = union(mine.entries, theirs.entries, ({ id }) => id, withoutPlace);
  const points = union(mine.smallChange.points, theirs.smallChange.points, ({ id }) => id);
  const leftovers = union(mine.smallChange.leftovers, theirs.smallChange.leftovers, ({ id }) => id);
  const history = entries.added === 0 ? mine.entries : mergeHistories(mine.entries, theirs.entries);
  const told = creditsWithHistory(history);
  const credits = union(
    mine.credits,
    theirs.credits,
    ({ id }) => id,
    (credit) => (told.has(credit.id) ? withoutLeft(credit) : credit),
  );
  const count = (kind: 'added' | 'same' | 'differs'): BooksCount => ({
    purses: purses[kind],
    entries: entries[kind],
    credits: credits[kind],
    reserves: reserves[kind],
    smallChange: points[kind] + leftovers[kind],
  });
  return {
    added: count('added'),
    same: count('same'),
    differs: count('differs'),
    books: {
      purses: purses.all,
      credits: mergeCredits(credits.all, history, mine, theirs),
      reserves: reserves.all,
      smallChange: { points: points.all, leftovers: leftovers.all },
      settings: canonicalJson(mine.settings) === canonicalJson(DEFAULT_SETTINGS) ? theirs.settings : mine.settings,
      entries: history,
    },
  };
}

/** Replaces the books that are here by the books of a file. */
export function replaceBooks(mine: WholeBooks, theirs: WholeBooks): ImportPreview {
  return { ...mergeBooks(mine, theirs), books: theirs };
}

interface Union<T> {
  readonly all: readonly T[];
  readonly added: number;
  readonly same: number;
  readonly differs: number;
}

function union<T>(
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (row: T) => string,
  content: (row: T) => unknown = (row) => row,
): Union<T> {
  const known = new Map(mine.map((row) => [keyOf(row), canonicalJson(content(row))]));
  const fresh = theirs.filter((row) => !known.has(keyOf(row)));
  const same = theirs.filter((row) => known.get(keyOf(row)) === canonicalJson(content(row))).length;
  return { all: [...mine, ...fresh], added: fresh.length, same, differs: theirs.length - fresh.length - same };
}

/**
 * Removes an entry's place in the history. The place depends on merges, so it does not make the entry a different one.
 */
function withoutPlace({ seq: _, ...content }: Entry): unknown {
  return content;
}

/**
 * Removes what is left of a credit. It follows the credit's entries, so it does not make the credit a different one.
 */
function withoutLeft({ left: _, ...content }: Credit): unknown {
  return content;
}

/**
 * Merges the histories, one for each purse. If both sides have entries that the merge puts together, they are numbered
 * again from 1.
 */
function mergeHistories(mine: readonly Entry[], theirs: readonly Entry[]): Entry[] {
  const purses = new Set<MarketplaceId>([...mine, ...theirs].map(({ book }) => book.marketplace));
  const shopHere = new Map(mine.map(({ id, book }) => [id, book.marketplace]));
  // If an entry here has the same id in another marketplace, it stays, and the file's entry is not added.
  const fitting = theirs.filter(({ id, book }) => (shopHere.get(id) ?? book.marketplace) === book.marketplace);
  return [...purses].flatMap((shop) => {
    const of = (entries: readonly Entry[]) => inOrder(entries.filter((entry) => entry.book.marketplace === shop));
    const [own, others] = [of(mine), of(fitting)];
    const here = new Set(own.map(({ id }) => id));
    if (own.length === 0) return others;
    if (others.every(({ id }) => here.has(id))) return own;
    return interleaved(own, others).map((entry, index) => ({ ...entry, seq: index + 1 }));
  });
}

/**
 * Puts two lists into one, each in its own order. Entries that are in both lists keep the lists aligned. All others are
 * placed by the moment at which they were written.
 */
function interleaved(mine: readonly Entry[], theirs: readonly Entry[]): Entry[] {
  const here = new Set(mine.map(({ id }) => id));
  const merged: Entry[] = [];
  const placed = new Set<string>();
  let next = 0;
  const place = (entry: Entry) => {
    placed.add(entry.id);
    merged.push(entry);
  };
  for (const entry of theirs) {
    const shared = here.has(entry.id);
    for (let own = mine[next]; own && !placed.has(entry.id); own = mine[next]) {
      if (!shared && own.at > entry.at) break;
      next += 1;
      place(own);
    }
    if (!shared) place(entry);
  }
  for (const own of mine.slice(next)) place(own);
  return merged;
}
