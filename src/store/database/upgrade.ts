import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type Climbing, embedBooks } from './embedBooks';
import { keyedHash, keyedRow } from './keyedHash';
import { freshSecret, type ProfileSecret, SECRET_KEY } from './profileSecret';
import type { TableName, Tables } from './tables';

/**
 * Increased when the tables or their rows change shape. Each version has a stored example and a rung in {@link RUNGS}.
 */
export const SCHEMA_VERSION = 7;

/** The names of tables aren't typed, because a rung may use tables that later versions don't know. */
type Rung = (database: IDBPDatabase<unknown>, transaction: Climbing) => void | Promise<void>;

/** Each rung brings the tables from one version to the next. The first one creates version 1. */
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
    // They contain hashes too, and are computed again.
    await transaction.objectStore('folds').clear();
  },
  // No row changes. This version added days of their own, amended notes and corrected credits, which version 4 can't
  // read.
  () => {},
  // No row changes here either. This version added what Buy Now takes and the orders that show it, snoozes of one shop,
  // and questions that name a container, which version 5 can't read.
  () => {},
  embedBooks,
];

async function keyEntries(transaction: Climbing, secret: ProfileSecret): Promise<void> {
  const entries = transaction.objectStore('entries');
  const rows = [...(await entries.index('by-purchase').getAll()), ...(await entries.index('by-target').getAll())];
  for (const row of rows) await entries.put(keyedRow(row, secret));
}

/** Moves rows whose keys end in a hash to the key with the keyed hash. */
async function keyTable(transaction: Climbing, name: 'intents' | 'orders', secret: ProfileSecret): Promise<void> {
  const table = transaction.objectStore(name);
  const keys = await table.getAllKeys();
  const rows = await table.getAll();
  await table.clear();
  const keyed = (key: string) => key.replace(/[^ ]+$/, (last) => keyedHash(secret, last));
  for (const [at, row] of rows.entries()) await table.put(keyedRow(row, secret), keyed(keys[at] as string));
}

/**
 * Upgrades from the version that was found to the version that this program writes. All rungs are one transaction of
 * the browser. If it is interrupted, the database is as it was before, and the next opening starts the upgrade again.
 *
 * @param from 0 if there was no database.
 */
export async function upgrade(
  database: IDBPDatabase<Tables>,
  from: number,
  transaction: IDBPTransaction<Tables, TableName[], 'versionchange'>,
): Promise<void> {
  const [tables, climbing] = [database as unknown as IDBPDatabase<unknown>, transaction as unknown as Climbing];
  for (const rung of RUNGS.slice(from)) await rung(tables, climbing);
}
