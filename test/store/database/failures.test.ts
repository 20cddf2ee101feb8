import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectTo } from '../../../src/store/database/connection';
import { Refusal, reasonOf } from '../../../src/store/database/failures';
import { SCHEMA_VERSION } from '../../../src/store/database/upgrade';
import { NOW, usd } from '../../support/core/situations';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  observed,
  rawDatabase,
  rawRows,
  refused,
  write,
} from '../../support/store/books';
import { inEnglish } from '../../support/words/inEnglish';

afterEach(() => vi.restoreAllMocks());

const NO_ROOM = 'There is no room left on this device, so this was not kept. Earlier entries are still there.';
const NEWER = 'The books were written by a newer Balance First. Update it to open them; nothing was changed.';
const OTHERWISE = 'The books could not be opened on this device. Nothing in them was changed.';

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = request.onblocked = reject;
  });
}

describe('no room left', () => {
  it('when a row is written: says so, and the existing rows stay', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(refused(await write(store, observed('b', 4110)))).toBe(NO_ROOM);
    expect(await entriesIn(store)).toMatchObject([{ id: 'a', balance: usd(5000) }]);
    expect((await write(store, observed('c', 4110))).ok).toBe(true);
  });

  it('when the transaction is written to the disk: says so, and keeps nothing of it', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row);
      const abort = Reflect.get(this.transaction, '_abort') as (name: string) => void;
      request.addEventListener('success', () => abort.call(this.transaction, 'QuotaExceededError'));
      return request;
    });
    expect(refused(await store.changePurse({ marketplace: 'US' }, { wish: 'save' }))).toBe(NO_ROOM);
    expect(await rawRows(name, 'purses')).toEqual([]);
    expect(await entriesIn(store)).toHaveLength(1);
  });
});

describe('another program at the same database', () => {
  it('is left alone if it has a newer version', async () => {
    const name = freshName();
    kept(await write(booksIn(name), observed('a', 5000)));
    await booksIn(name).close();
    (await rawDatabase(name, SCHEMA_VERSION + 1)).close();
    const store = booksIn(name);
    expect(refused(await store.readHistory())).toBe(NEWER);
    expect(refused(await write(store, observed('b', 1)))).toBe(NEWER);
    const database = await rawDatabase(name);
    expect(database.version).toBe(SCHEMA_VERSION + 1);
    database.close();
    expect(await rawRows(name, 'entries')).toHaveLength(1);
  });

  it('is reported if it has an older version and does not close, and the books work after it has closed', async () => {
    const name = freshName();
    const older = connectTo(name);
    await older.run(['credits'], 'readonly', async () => null);
    older.close();
    const stubborn = await rawDatabase(name, SCHEMA_VERSION);
    const newer = connectTo(name, SCHEMA_VERSION + 1);
    expect(await newer.run(['credits'], 'readonly', async () => null)).toEqual({
      ok: false,
      why: { code: 'books-open-in-older' },
    });
    stubborn.close();
    expect((await newer.run(['credits'], 'readonly', async () => null)).ok).toBe(true);
    newer.close();
  });

  it('gets a newer version if it wants one: our connection closes by itself', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    (await rawDatabase(name, SCHEMA_VERSION + 1)).close();
    expect(refused(await store.readHistory())).toBe(NEWER);
  });

  it('may delete it: the next entry starts a new one', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    await deleted(name);
    expect(kept(await write(store, observed('b', 4110))).seq).toBe(1);
  });
});

describe('a lost connection', () => {
  it('is opened again if the browser says that it was lost', async () => {
    const store = booksIn();
    let database: IDBDatabase | undefined;
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
      database = this;
      return begin.apply(this, how);
    });
    kept(await write(store, observed('a', 5000)));
    const first = database;
    forceCloseDatabase(first as never);
    expect(await entriesIn(store)).toHaveLength(1);
    expect(database).not.toBe(first);
  });

  it('is opened again if it fails only at the next use', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    expect(kept(await write(store, observed('b', 4110))).seq).toBe(2);
    expect(lost).toHaveBeenCalledTimes(2);
  });

  it('is reported if it does not come back, and is tried again the next time', async () => {
    const store = booksIn();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(refused(await store.readBooks(NOW))).toBe(OTHERWISE);
    open.mockRestore();
    expect((await store.readBooks(NOW)).ok).toBe(true);
  });
});

describe('work that throws', () => {
  it('undoes what it has written', async () => {
    const name = freshName();
    const connection = connectTo(name);
    const result = await connection.run(['credits'], 'readwrite', async (transaction) => {
      await transaction.objectStore('credits').add({ id: 'x' });
      throw new Refusal({ code: 'not-free' });
    });
    expect(result).toEqual({ ok: false, why: { code: 'not-free' } });
    expect(
      await connection.run(['credits'], 'readonly', (transaction) => transaction.objectStore('credits').count()),
    ).toEqual({
      ok: true,
      value: 0,
    });
    connection.close();
  });
});

it.each([
  [new DOMException('', 'QuotaExceededError'), NO_ROOM],
  [new DOMException('', 'VersionError'), NEWER],
  [new DOMException('', 'ConstraintError'), 'This was kept before, so it was not written again.'],
  [new DOMException('', 'toString'), OTHERWISE],
  [new TypeError('x is not a function'), OTHERWISE],
  ['a string', OTHERWISE],
  [undefined, OTHERWISE],
])('%s is told as "%s"', (error, sentence) => {
  expect(inEnglish(reasonOf(error))).toBe(sentence);
});
