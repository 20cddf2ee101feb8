import type * as z from 'zod/mini';
import type { Entry, EntryId } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import type { Transaction } from './connection';
import { Refusal } from './failures';
import { entryRow, freshPurse, type KeptPurse, parseRow, purseRow } from './rows';

/** The key of the one row of settings. */
export const SETTINGS_KEY = 'settings';

const WOULD_NOT_READ = 'This could not be kept: it would not be understood when read again.';
const FULL = 'This purse has no place for another entry.';

/** The place after the highest that is taken. */
export function nextSeq(topSeq: number): number {
  const next = Math.floor(topSeq) + 1;
  if (!Number.isSafeInteger(next)) throw new Refusal(FULL);
  return next;
}

/** Adds a row that does not exist yet, after making sure that it will parse when it is read. */
export async function addChecked<T>(
  transaction: Transaction<'readwrite'>,
  table: 'entries' | 'lots',
  schema: z.ZodMiniType<T>,
  row: T,
): Promise<T> {
  if (parseRow(schema, row) === null) throw new Refusal(WOULD_NOT_READ);
  await transaction.objectStore(table).add(row);
  return row;
}

/**
 * Puts a row in the place of another. One that cannot be understood is not lost by it: it is set aside under a key of
 * its own, where it goes on being counted.
 */
export async function replaceRow<T>(
  transaction: Transaction<'readwrite'>,
  table: 'purses' | 'settings',
  schema: z.ZodMiniType<T>,
  key: string,
  row: T,
): Promise<T> {
  if (parseRow(schema, row) === null) throw new Refusal(WOULD_NOT_READ);
  const rows = transaction.objectStore(table);
  const before = await rows.get(key);
  if (before !== undefined && parseRow(schema, before) === null) {
    await rows.add(before, `${key}, set aside ${await rows.count()}`);
  }
  await rows.put(row, key);
  return row;
}

/** The purse row of a marketplace; null where there is none, or none that can be understood. */
export async function readPurseRow(transaction: Transaction, marketplace: MarketplaceId): Promise<KeptPurse | null> {
  const purse = parseRow(purseRow, await transaction.objectStore('purses').get(marketplace));
  return purse?.marketplace === marketplace ? purse : null;
}

/** The same, with what a purse starts with where there is none. */
export async function purseRowToChange(transaction: Transaction, marketplace: MarketplaceId): Promise<KeptPurse> {
  return (await readPurseRow(transaction, marketplace)) ?? { ...freshPurse(marketplace), buyNowSettled: false };
}

export async function entryOfId(transaction: Transaction, id: EntryId): Promise<Entry | null> {
  return parseRow(entryRow, await transaction.objectStore('entries').get(id));
}
