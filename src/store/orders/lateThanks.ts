import { activityKey } from '../../core/ledger/activity/activityRows';
import { chargesOn } from '../../core/ledger/charges';
import { counted, entriesOf } from '../../core/ledger/counted';
import type { Entry, EntryId } from '../../core/ledger/ledger';
import type { Intent } from '../../core/ledger/outcome';
import { settlement } from '../../core/ledger/pending';
import type { Transaction } from '../database/tables';
import { type Stamp, writeEntries } from '../ledger/entries';
import { type Projections, projectionIn } from '../ledger/purseProjections';
import { latestEntries } from '../ledger/readBack';

/** How many of the latest entries are searched for rows that were learned between the review page and the thanks. */
const LOOKED_AT = 200;

/**
 * Settles an order that the balance page showed before the page that thanks for it was read. At that time, the order's
 * rows were taken for purchases of their own. Now the money must not be held as well.
 *
 * @param projections with the pending entry in them
 */
export async function settleLate(
  transaction: Transaction<'readwrite'>,
  projections: Projections,
  pending: EntryId,
  intent: Intent,
  stamp: Stamp,
): Promise<readonly Entry[]> {
  const { book, pending: open } = projectionIn(projections, intent.book);
  const order = open.find(({ id }) => id === pending);
  const latest = await latestEntries(transaction, intent.book.marketplace, LOOKED_AT);
  const since = counted(entriesOf(book, latest)).filter(({ at }) => at >= intent.at);
  const used = new Set(since.flatMap((entry) => (entry.kind === 'settled' ? [entry.proof] : [])));
  const rows = since
    .filter((entry) => entry.kind === 'activity')
    .filter((row) => !used.has(activityKey(row, row.ordinal)));
  if (order === undefined || rows.length === 0) return [];
  const drafts = chargesOn([order], rows, new Map()).map(({ row, covers }) =>
    settlement(book, order, { by: 'order-details', covers, taken: 0, proof: activityKey(row, row.ordinal) }),
  );
  return (await writeEntries(transaction, projections, drafts, stamp)).written;
}
