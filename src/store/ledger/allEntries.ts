import type { History } from '../../core/books';
import { undoneIds } from '../../core/ledger/counted';
import type { Entry } from '../../core/ledger/ledger';
import { entryRow } from '../../schemas/entryRow';
import { parseRows } from '../../schemas/rows';
import type { Transaction } from '../database/tables';

/** So many rows are parsed before a page that waits for its advice may have its turn. */
const AT_ONCE = 2000;

/** Every entry that can be understood. */
export async function readEntries(transaction: Transaction): Promise<Entry[]> {
  const entries = transaction.objectStore('entries');
  const read: Entry[] = [];
  for (let rest: IDBKeyRange | null = null; ; ) {
    const rows: unknown[] = await entries.getAll(rest, AT_ONCE);
    read.push(...parseRows(entryRow, rows).read);
    if (rows.length < AT_ONCE) return read;
    // Whatever else a row is, it lies under its id.
    rest = IDBKeyRange.lowerBound((rows.at(-1) as Pick<Entry, 'id'>).id, true);
  }
}

/** Every entry, and which of them do not count. */
export async function readHistory(transaction: Transaction): Promise<History> {
  const entries = await readEntries(transaction);
  return { entries, undone: [...undoneIds(entries)] };
}
