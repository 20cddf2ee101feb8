import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type Climbing, embedBooks } from './embedBooks';
import { keyedHash, keyedRow } from './keyedHash';
import { freshSecret, type ProfileSecret, SECRET_KEY } from './profileSecret';
import type { TableName, Tables } from './tables';

/** Raised when the tables or their rows change shape; each version has a stored example and a rung in {@link RUNGS}. */
export const SCHEMA_VERSION = 7;

/** A rung may speak of tables that later versions don't know, so their names aren't typed. */
type Rung = (database: IDBPDatabase<unknown>, transaction: Climbing) => void | Promise<void>;

/** Each rung brings the tables from one version to the next; the first one from nothing to version 1. */
const RUNGS: readonly Rung[] = [
  (database) => {
    database.createObjectStore('purses');
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('by-purse', ['purse', 'seq']);
    database.createObjectStore('lots', { keyPath: 'id' });
    database.createObjectStore('settings');
  },
  (database, transaction) => {
    const entries = transaction.objectStore('entries');
    entries.createIndex('by-day', ['purse', 'day']);
    entries.createIndex('by-target', 'target');
    entries.createIndex('by-visit', 'visit');
    entries.createIndex('by-purchase', 'purchase');
    entries.createIndex('by-lot', 'lot');
    entries.createIndex('by-cause', ['purse', 'cause', 'at']);
    database.createObjectStore('reserves', { keyPath: 'id' });
    database.createObjectStore('folds');
    database.createObjectStore('intents');
    database.createObjectStore('orders');
    database.createObjectStore('questions');
    database.createObjectStore('state');
  },
  (_, transaction) => {
    const entries = transaction.objectStore('entries');
    entries.createIndex('by-kind', ['purse', 'kind', 'seq']);
    entries.createIndex('by-amount', ['purse', 'row', 'amount.minor', 'day']);
  },
  async (_, transaction) => {
    const secret = freshSecret();
    await transaction.objectStore('state').put(secret, SECRET_KEY);
    await keyEntries(transaction, secret);
    await keyTable(transaction, 'intents', secret);
    await keyTable(transaction, 'orders', secret);
    // They hold hashes too, and are made anew.
    await transaction.objectStore('folds').clear();
  },
  // No row changes. Days of their own, amended notes and corrected credits came with it, which version 4 can't read.
  () => {},
  // Nor here. What Buy Now takes and which orders tell it, snoozes of one shop, and questions that name a container came
  // with it, which version 5 can't read.
  () => {},
  embedBooks,
];

async function keyEntries(transaction: Climbing, secret: ProfileSecret): Promise<void> {
  const entries = transaction.objectStore('entries');
  const rows = [...(await entries.index('by-purchase').getAll()), ...(await entries.index('by-target').getAll())];
  for (const row of rows) await entries.put(keyedRow(row, secret));
}

/** Rows whose keys end in a hash are put under the keyed one. */
async function keyTable(transaction: Climbing, name: 'intents' | 'orders', secret: ProfileSecret): Promise<void> {
  const table = transaction.objectStore(name);
  const keys = await table.getAllKeys();
  const rows = await table.getAll();
  await table.clear();
  const keyed = (key: string) => key.replace(/[^ ]+$/, (last) => keyedHash(secret, last));
  for (const [at, row] of rows.entries()) await table.put(keyedRow(row, secret), keyed(keys[at] as string));
}

/**
 * Climbs from the version that was found to the one that this program writes. All rungs are one transaction of the
 * browser's: cut off in the middle, the database is as it was before, and the next opening climbs again.
 *
 * @param from 0 where there was no database.
 */
export async function upgrade(
  database: IDBPDatabase<Tables>,
  from: number,
  transaction: IDBPTransaction<Tables, TableName[], 'versionchange'>,
): Promise<void> {
  const [tables, climbing] = [database as unknown as IDBPDatabase<unknown>, transaction as unknown as Climbing];
  for (const rung of RUNGS.slice(from)) await rung(tables, climbing);
}
