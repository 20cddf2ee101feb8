import type { Credit } from '../credits/credit';
import { canonicalJson } from '../encoding/canonicalJson';
import { type Entry, inOrder } from '../ledger/ledger';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import { DEFAULT_SETTINGS } from '../settings/settings';
import type { BooksCount, WholeBooks } from './exportDocument';
import { creditsWithHistory, mergeCredits } from './mergeCredits';

/** What an import would do, to be shown before it is done. */
export interface ImportPreview {
  /** New here. */
  readonly added: BooksCount;
  /** Here already, and the same. */
  readonly same: BooksCount;
  /** Here already, and different: what is here stays. */
  readonly differs: BooksCount;
  /** The books after it. */
  readonly books: WholeBooks;
}

/**
 * Adds the books of a file to those that are here. Nothing here is changed or lost: rows of the same id stay as they
 * are, and so do the settings, unless nothing was ever set. Only what is left of a credit follows its entries, since a
 * use that is new here takes something from it. The entries of both histories are put into one order, each
 * keeping its own, by the moment at which they were written; so an old observation of the file does not become the
 * latest. Merging the same file again changes nothing.
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

/** Puts the books of a file in the place of those that are here. */
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

/** An entry's place depends on what it was merged with, so it does not make it another entry. */
function withoutPlace({ seq: _, ...content }: Entry): unknown {
  return content;
}

/** What is left of a credit follows its entries, so it does not make it another credit. */
function withoutLeft({ left: _, ...content }: Credit): unknown {
  return content;
}

/** One history per purse, numbered anew from 1 where two became one. */
function mergeHistories(mine: readonly Entry[], theirs: readonly Entry[]): Entry[] {
  const purses = new Set<MarketplaceId>([...mine, ...theirs].map(({ book }) => book.marketplace));
  const shopHere = new Map(mine.map(({ id, book }) => [id, book.marketplace]));
  // An id that is another marketplace's here is taken: its entry stays, and the file's does not come in beside it.
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

/** Both lists in their own order; entries that both have hold them together, others go by the moment of writing. */
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
