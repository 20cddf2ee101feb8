import { inEnglish } from '../words/inEnglish';
import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { Books } from '../../../src/core/books';
import type { CreditId } from '../../../src/core/ledger/book';
import type { Entry, EntryDraft, EntryId } from '../../../src/core/ledger/ledger';
import type { Purse } from '../../../src/core/ledger/purse';
import type { MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import type { Result } from '../../../src/core/result/result';
import type { Stamp } from '../../../src/store/ledger/entries';
import { openStore } from '../../../src/store/openStore';
import type { Store } from '../../../src/store/store';
import { NOW, usd } from '../core/situations';
import { type LessonBooks, withLessons } from './lessonBooks';

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

/** The books of one database. They are closed when the test ends. */
export function booksIn(name = freshName()): LessonBooks {
  const store = openStore(name);
  opened.push(store);
  return withLessons(store);
}

/** The value of a store function that must succeed. */
export function kept<T>(stored: Result<T>): T {
  if (!stored.ok) throw new Error(stored.why.code);
  return stored.value;
}

/** The English sentence of a store function that must fail. */
export function refused(stored: Result<unknown>): string {
  if (stored.ok) throw new Error('This was expected to be refused.');
  return inEnglish(stored.why);
}

/** An entry with its id and the time for its record. */
export type NewEntry = EntryDraft & { readonly id: EntryId; readonly at: number };

export function observed(id: EntryId, minor: number, visit = `visit ${id}`, at = NOW): NewEntry {
  return { id, kind: 'observed', book: { marketplace: 'US' }, at, balance: usd(minor), visit };
}

export function moved(id: EntryId, minor: number, at = NOW): NewEntry {
  return { id, kind: 'moved', book: { marketplace: 'US' }, at, amount: usd(minor), cause: 'spent', note: '' };
}

export function write(store: Store, { id, at, ...draft }: NewEntry): Promise<Result<Entry>> {
  return store.write(draft as EntryDraft, { at, newId: () => id });
}

/** Stamps whose ids count up: `s-1`, `s-2` and so on, or with another prefix. */
export function stamps(prefix = 's'): (at?: number) => Stamp {
  let ids = 0;
  return (at = NOW) => ({
    at,
    newId() {
      ids += 1;
      return `${prefix}-${ids}`;
    },
  });
}

export function undo(store: Store, target: EntryId, id: EntryId, at = NOW): Promise<Result<null>> {
  return store.undo(target, { at, newId: () => id }, { withVisit: false, refuse: () => null });
}

/** Uses this much of a credit. */
export function use(store: Store, credit: CreditId, minor: number, stamp: Stamp): Promise<Result<unknown>> {
  return store.useCredit({ credit, amount: usd(minor), purchase: null }, stamp);
}

/** The purse for the advice on a page of a marketplace. */
export async function purseIn(store: Store, marketplace: MarketplaceId = 'US'): Promise<Purse> {
  const page = { kind: 'cart', marketplace, facts: { subtotal: { state: 'absent' } } } as const;
  return kept(await store.takeIn({ page }, null, stamps()())).situation.purse;
}

/** What the extension's own pages see. */
export async function overviewOf(store: Store): Promise<Books> {
  return kept(await store.readBooks(NOW));
}

/** All entries, in the order of their places. */
export async function entriesIn(store: Store): Promise<readonly Entry[]> {
  return [...kept(await store.readHistory()).entries].sort((a, b) => a.seq - b.seq);
}

/** A database as the browser keeps it, without the store, for tests that damage it. */
export function rawDatabase(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Writes a row without any checks. */
export async function putRaw(name: string, table: string, row: unknown, key?: IDBValidKey): Promise<void> {
  const database = await rawDatabase(name);
  const transaction = database.transaction(table, 'readwrite');
  transaction.objectStore(table).put(row, key);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  database.close();
}

/** All rows of a table as they are stored. */
export async function rawRows(name: string, table: string): Promise<unknown[]> {
  const database = await rawDatabase(name);
  const request = database.transaction(table).objectStore(table).getAll();
  const rows = await new Promise<unknown[]>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return rows;
}
