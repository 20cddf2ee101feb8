import type { Entry, EntryId } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import type { Transaction } from './connection';
import { entryRow, parseRow } from './rows';

/** The latest part of one purse's history. */
export interface RecentHistory {
  /** Earliest first. */
  readonly entries: readonly Entry[];
  /** The highest place taken, by an unreadable row too; 0 in an empty purse. */
  readonly topSeq: number;
}

/** How far back to go beyond what the balance rests on. */
interface Reach {
  /** At least so many entries, where there are so many. */
  readonly atLeast?: number;
  /** Down to this place. */
  readonly downTo?: number;
}

/**
 * Reads a purse's entries from the newest backwards, until the entry that the balance rests on: the latest observation
 * or statement that was not undone. Rows that cannot be understood are passed over.
 */
export async function readBack(
  transaction: Transaction,
  purse: MarketplaceId,
  { atLeast = 0, downTo = Number.POSITIVE_INFINITY }: Reach = {},
): Promise<RecentHistory> {
  const range = IDBKeyRange.bound([purse, 0], [purse, Number.MAX_SAFE_INTEGER]);
  let cursor = await transaction.objectStore('entries').index('by-purse').openCursor(range, 'prev');
  const topSeq = cursor === null ? 0 : cursor.key[1];
  const latestFirst: Entry[] = [];
  const undone = new Set<EntryId>();
  let rests = false;
  while (cursor !== null && !(rests && latestFirst.length >= atLeast && cursor.key[1] < downTo)) {
    const entry = parseRow(entryRow, cursor.value);
    if (entry !== null) {
      latestFirst.push(entry);
      const counts = !undone.has(entry.id);
      // Whoever undoes an entry comes after it, so by now it is known whether this one counts.
      if (counts && entry.kind === 'undone') undone.add(entry.target);
      if (counts && (entry.kind === 'observed' || entry.kind === 'stated')) rests = true;
    }
    cursor = await cursor.continue();
  }
  return { entries: latestFirst.reverse(), topSeq };
}
