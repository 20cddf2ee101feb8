import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { EntryId } from '../../src/core/ledger';
import type { Stored } from '../../src/store/failures';
import { type NewEntry, openStore, type Store } from '../../src/store/openStore';
import { NOW, usd } from '../core/situations';

let databases = 0;
const opened: Store[] = [];

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

/** A database name that no other test uses. */
export function freshName(): string {
  databases += 1;
  return `books ${databases}`;
}

/** The books of one database, closed when the test ends. */
export function booksIn(name = freshName()): Store {
  const store = openStore(name);
  opened.push(store);
  return store;
}

/** The value of a store function that must have worked. */
export function kept<T>(stored: Stored<T>): T {
  if (!stored.ok) throw new Error(stored.error);
  return stored.value;
}

/** The sentence of a store function that must not have worked. */
export function refused(stored: Stored<unknown>): string {
  if (stored.ok) throw new Error('This was expected to be refused.');
  return stored.error;
}

export function observed(id: EntryId, minor: number, visit = `visit ${id}`, at = NOW): NewEntry {
  return { id, kind: 'observed', purse: 'US', at, balance: usd(minor), visit };
}

export function moved(id: EntryId, minor: number): NewEntry {
  return { id, kind: 'moved', purse: 'US', at: NOW, amount: usd(minor), cause: 'spent', note: '' };
}

/** A database as the browser keeps it, past the store, for tests that damage it. */
export function rawDatabase(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Puts a row past all checks. */
export async function putRaw(name: string, table: string, row: unknown, key?: string): Promise<void> {
  const database = await rawDatabase(name);
  const transaction = database.transaction(table, 'readwrite');
  transaction.objectStore(table).put(row, key);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  database.close();
}

/** All rows of a table as they lie there. */
export async function rawRows(name: string, table: string): Promise<unknown[]> {
  const database = await rawDatabase(name);
  const request = database.transaction(table).objectStore(table).getAll();
  const rows = await new Promise<unknown[]>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return rows;
}
