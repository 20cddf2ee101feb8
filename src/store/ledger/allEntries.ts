import type { History } from '../../core/books';
import { undoneIds } from '../../core/ledger/counted';
import type { Entry } from '../../core/ledger/ledger';
import { entryRow } from '../../schemas/entryRow';
import { parseRows } from '../../schemas/rows';
import type { Transaction } from '../database/tables';

/** How many rows are parsed before other work may run, such as a page that waits for its advice. */
const AT_ONCE = 2000;

/** All entries that can be parsed. */
export async function readEntries(transaction: Transaction): Promise<Entry[]> {
  const entries = transaction.objectStore('entries');
  const read: Entry[] = [];
  for (let rest: IDBKeyRange | null = null; ; ) {
    const rows: unknown[] = await entries.getAll(rest, AT_ONCE);
    read.push(...parseRows(entryRow, rows).read);
    if (rows.length < AT_ONCE) return read;
    // A row may have any form, but it is always stored under its id.
    rest = IDBKeyRange.lowerBound((rows.at(-1) as Pick<Entry, 'id'>).id, true);
  }
}

/** All entries, and the ids of those that are undone. */
export async function readHistory(transaction: Transaction): Promise<History> {
  const entries = await readEntries(transaction);
  return { entries, undone: [...undoneIds(entries)] };
}
