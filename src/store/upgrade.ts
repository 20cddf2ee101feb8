import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { TableName, Tables } from './connection';

/** Raised when the tables or their rows change shape; each version has a stored example and a rung in {@link RUNGS}. */
export const SCHEMA_VERSION = 3;

type Upgrading = IDBPTransaction<Tables, TableName[], 'versionchange'>;
type Rung = (database: IDBPDatabase<Tables>, transaction: Upgrading) => void;

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
];

/**
 * Climbs from the version that was found to the one that this program writes. All rungs are one transaction of the
 * browser's: cut off in the middle, the database is as it was before, and the next opening climbs again.
 *
 * @param from 0 where there was no database.
 */
export function upgrade(database: IDBPDatabase<Tables>, from: number, transaction: Upgrading): void {
  for (const rung of RUNGS.slice(from)) rung(database, transaction);
}
