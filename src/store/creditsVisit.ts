import * as z from 'zod/mini';
import { undoneIds } from '../core/fold';
import type { EntryId } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import { id } from '../messages/values';
import type { Transaction } from './connection';
import { entryOfId } from './entries';
import { parseRow } from './rows';
import { withUndos } from './withUndos';

// The page of credits is read again while it is open. What its latest opening wrote is kept in the table `state`, so
// that it can be undone together and then stays undone.

const visitRow = z.strictObject({ visit: id, written: z.array(id) });
type CreditsVisit = z.output<typeof visitRow>;

const keyOf = (marketplace: MarketplaceId) => `credits page of ${marketplace}`;

async function latestVisit(transaction: Transaction, marketplace: MarketplaceId): Promise<CreditsVisit | null> {
  return parseRow(visitRow, await transaction.objectStore('state').get(keyOf(marketplace)));
}

/** Notes which entries an opening of the page has written, beside those that it wrote before. */
export async function noteWrittenBy(
  transaction: Transaction<'readwrite'>,
  marketplace: MarketplaceId,
  visit: string,
  entries: readonly EntryId[],
): Promise<void> {
  const before = await latestVisit(transaction, marketplace);
  const written = [...(before?.visit === visit ? before.written : []), ...entries];
  await transaction.objectStore('state').put({ visit, written }, keyOf(marketplace));
}

/** Whether the shopper has undone something that this opening wrote. */
export async function wasTakenBack(
  transaction: Transaction,
  marketplace: MarketplaceId,
  visit: string,
): Promise<boolean> {
  const latest = await latestVisit(transaction, marketplace);
  if (latest?.visit !== visit) return false;
  const entries = await Promise.all(latest.written.map((entry) => entryOfId(transaction, entry)));
  const known = entries.filter((entry) => entry !== null);
  const undone = undoneIds(await withUndos(transaction, known));
  return known.some((entry) => undone.has(entry.id));
}

/** All that the latest opening of the page wrote, where this entry is among it; otherwise nothing. */
export async function writtenByCreditsPage(
  transaction: Transaction,
  marketplace: MarketplaceId,
  entry: EntryId,
): Promise<readonly EntryId[]> {
  const latest = await latestVisit(transaction, marketplace);
  return latest?.written.includes(entry) ? latest.written : [];
}
