import { activityEntries } from '../core/activityRows';
import { type DriftClues, NO_CLUES } from '../core/drift';
import { counted, entriesOf } from '../core/fold';
import type { Activity } from '../core/ledger';
import { type Projection, unexplained } from '../core/projection';
import type { Transaction } from './connection';
import { entriesOfVisit, entryOfId } from './entries';
import { entryRow } from './entryRow';
import type { PurseFold } from './keptFold';
import { parseRows } from './rows';

/** Earlier purchases that a refund may be of are looked for among so many rows of the activity table. */
const ROWS_LOOKED_AT = 100;

/** What else the books know that may explain a difference; nothing is read where there is none. */
export async function driftClues(
  transaction: Transaction,
  fold: PurseFold,
  projection: Projection,
): Promise<DriftClues> {
  const amount = unexplained(projection);
  const observed = projection.observed && amount?.minor ? await entryOfId(transaction, projection.observed.id) : null;
  if (observed?.kind !== 'observed' || !amount) return NO_CLUES;
  const brought = counted(entriesOf(projection.book, await entriesOfVisit(transaction, fold.purse, observed.visit)));
  return {
    rows: activityEntries(brought),
    spent: amount.minor > 0 ? (await latestSpent(transaction, projection)).map((row) => row.amount) : [],
    severalAccounts: fold.books.length > 1,
  };
}

async function latestSpent(transaction: Transaction, { book }: Projection): Promise<Activity[]> {
  const index = transaction.objectStore('entries').index('by-day');
  const whole = IDBKeyRange.bound([book.purse], [book.purse, []]);
  const latest = await index.openKeyCursor(whole, 'prev');
  const earliest = await latest?.advance(ROWS_LOOKED_AT - 1);
  // Of the earliest day all rows are read: its own are in no order.
  const days = earliest ? IDBKeyRange.bound(earliest.key, [book.purse, []]) : whole;
  const rows = parseRows(entryRow, await index.getAll(days)).read;
  return activityEntries(entriesOf(book, rows)).filter(({ row }) => row === 'spent');
}
