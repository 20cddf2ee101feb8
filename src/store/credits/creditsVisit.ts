import * as z from 'zod/mini';
import type { EpochMs } from '../../core/days/calendarDay';
import type { EntryId } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import { parseRow } from '../../schemas/rows';
import { epochMs, id } from '../../schemas/values';
import type { Transaction } from '../database/tables';

// The page of credits is asked again while it is open. Its latest opening is kept in the table `state`, so that the
// same opening, or an older one in another tab, changes nothing later. The entries of the latest opening that wrote
// something are kept there too, so that they can be undone together.

const visitRow = z.strictObject({ visit: id, written: z.array(id), loadedAt: z.exactOptional(epochMs) });
type CreditsVisit = z.output<typeof visitRow>;

const keyOf = (marketplace: MarketplaceId) => `credits page of ${marketplace}`;

async function latestVisit(transaction: Transaction, marketplace: MarketplaceId): Promise<CreditsVisit | null> {
  return parseRow(visitRow, await transaction.objectStore('state').get(keyOf(marketplace)));
}

/** One opening of the page, and when it was loaded. */
export interface CreditsOpening {
  readonly visit: string;
  readonly loadedAt: EpochMs;
}

/** Keeps an opening that was taken in, and the ids of the entries that it wrote, if any. */
export async function keepOpening(
  transaction: Transaction<'readwrite'>,
  marketplace: MarketplaceId,
  { visit, loadedAt }: CreditsOpening,
  written: readonly EntryId[],
): Promise<void> {
  const before = await latestVisit(transaction, marketplace);
  const row: CreditsVisit = { visit, written: written.length > 0 ? [...written] : (before?.written ?? []), loadedAt };
  await transaction.objectStore('state').put(row, keyOf(marketplace));
}

/**
 * Whether an opening has nothing new: it, or a later one, was taken in before. What the shopper has changed or undone
 * since then stays.
 */
export async function isOutdone(
  transaction: Transaction,
  marketplace: MarketplaceId,
  { visit, loadedAt }: CreditsOpening,
): Promise<boolean> {
  const latest = await latestVisit(transaction, marketplace);
  return latest !== null && (latest.visit === visit || loadedAt < (latest.loadedAt ?? 0));
}

/**
 * If this entry was written by the latest opening that wrote anything, returns all entries of that opening. Otherwise
 * returns none.
 */
export async function writtenByCreditsPage(
  transaction: Transaction,
  marketplace: MarketplaceId,
  entry: EntryId,
): Promise<readonly EntryId[]> {
  const latest = await latestVisit(transaction, marketplace);
  return latest?.written.includes(entry) ? latest.written : [];
}
