import { type Book, sameBook } from '../../core/ledger/book';
import type { Entry, EntryId } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { entryRow } from '../../schemas/entryRow';
import { parseRows } from '../../schemas/rows';
import type { Transaction } from '../database/tables';

/** How many rows are read first. Each time that they are too few, twice as many are read. */
const FIRST_STRETCH = 64;

/**
 * The entries of a marketplace below a place, latest first. They are read in groups, because reading them one by one
 * takes many times as long. Rows that can't be parsed are skipped.
 */
async function* entriesBelow(transaction: Transaction, shop: MarketplaceId, place: number): AsyncGenerator<Entry> {
  const index = transaction.objectStore('entries').index('by-marketplace');
  const places = (from: number, below: number) => IDBKeyRange.bound([shop, from], [shop, below], false, true);
  for (let [below, stretch] = [place, FIRST_STRETCH]; below > 0; stretch *= 2) {
    const last = await index.openKeyCursor(places(0, below), 'prev');
    const first = await last?.advance(stretch - 1);
    const from = first?.key[1] ?? 0;
    yield* parseRows(entryRow, await index.getAll(places(from, below))).read.reverse();
    below = from;
  }
}

/**
 * Reads a book's entries backward from a place (without the entry at that place). It stops at the entry that the
 * balance was based on: the latest observation or statement that was not undone.
 *
 * @returns the entries, earliest first
 */
export async function readBack(transaction: Transaction, book: Book, below: number): Promise<Entry[]> {
  const latestFirst: Entry[] = [];
  const undone = new Set<EntryId>();
  for await (const entry of entriesBelow(transaction, book.marketplace, below)) {
    if (!sameBook(entry.book, book)) continue;
    latestFirst.push(entry);
    // An undo always comes after its target, so it is already known whether this entry is undone.
    if (undone.has(entry.id)) continue;
    if (entry.kind === 'undone') undone.add(entry.target);
    if (entry.kind === 'observed' || entry.kind === 'stated') break;
  }
  return latestFirst.reverse();
}

/** The latest entries of all books of a marketplace, latest first. */
export async function latestEntries(transaction: Transaction, shop: MarketplaceId, most: number): Promise<Entry[]> {
  const latest: Entry[] = [];
  for await (const entry of entriesBelow(transaction, shop, Number.MAX_SAFE_INTEGER)) {
    if (latest.push(entry) === most) break;
  }
  return latest;
}
