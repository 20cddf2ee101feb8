import { type BookId, type Entry, type EntryId, sameBook } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import type { Transaction } from './connection';
import { entryRow } from './entryRow';
import { parseRow } from './rows';

/**
 * Reads a book's entries from a place backwards (that place left out), until the entry that the balance rested on
 * there: the latest observation or statement that was not undone. Rows that cannot be understood are passed over.
 *
 * @returns earliest first
 */
export async function readBack(transaction: Transaction, book: BookId, below: number): Promise<Entry[]> {
  const range = IDBKeyRange.bound([book.purse, 0], [book.purse, below], false, true);
  let cursor = await transaction.objectStore('entries').index('by-purse').openCursor(range, 'prev');
  const latestFirst: Entry[] = [];
  const undone = new Set<EntryId>();
  for (let rests = false; cursor !== null && !rests; cursor = await cursor.continue()) {
    const entry = parseRow(entryRow, cursor.value);
    if (entry === null || !sameBook(entry, book)) continue;
    latestFirst.push(entry);
    // Whoever undoes an entry comes after it, so by now it is known whether this one counts.
    if (undone.has(entry.id)) continue;
    if (entry.kind === 'undone') undone.add(entry.target);
    rests = entry.kind === 'observed' || entry.kind === 'stated';
  }
  return latestFirst.reverse();
}

/** The latest entries of a purse, of all its books, latest first. */
export async function latestEntries(transaction: Transaction, purse: MarketplaceId, most: number): Promise<Entry[]> {
  const range = IDBKeyRange.bound([purse, 0], [purse, Number.MAX_SAFE_INTEGER]);
  let cursor = await transaction.objectStore('entries').index('by-purse').openCursor(range, 'prev');
  const latest: Entry[] = [];
  for (; cursor !== null && latest.length < most; cursor = await cursor.continue()) {
    const entry = parseRow(entryRow, cursor.value);
    if (entry !== null) latest.push(entry);
  }
  return latest;
}
