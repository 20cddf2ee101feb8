import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standing } from '../../src/core/fold';
import { SCHEMA_VERSION } from '../../src/store/connection';
import { usd } from '../core/situations';
import { booksIn, freshName, kept, moved, rawDatabase } from './books';

interface Example {
  readonly version: number;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | null;
        readonly indexes?: Readonly<Record<string, string[]>>;
        readonly rows: readonly { readonly key?: string; readonly row: unknown }[];
      }
    >
  >;
}

function exampleOf(version: number): Example {
  return JSON.parse(readFileSync(new URL(`examples/v${version}.json`, import.meta.url), 'utf8'));
}

/** Makes a database as that version of the program left it, without a line of the program's own. */
function laidOut({ version, tables }: Example): Promise<string> {
  const name = freshName();
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes = {}, rows }] of Object.entries(tables)) {
        const made = request.result.createObjectStore(table, { keyPath });
        for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
        for (const { key, row } of rows) made.add(row, key);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve(name);
    };
  });
}

it('there is an example of every version', () => {
  for (let version = 1; version <= SCHEMA_VERSION; version += 1) expect(exampleOf(version).version).toBe(version);
});

describe('the stored example of version 1', () => {
  it('opens with every row understood', async () => {
    const store = booksIn(await laidOut(exampleOf(1)));
    const all = kept(await store.readAll());
    expect(all.unreadableRows).toBe(0);
    expect(all.entries.map(({ id }) => id).sort()).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6']);
    expect(all.lots.map(({ id, ends }) => [id, ends])).toEqual([
      ['l1', { on: '2026-11-24' }],
      ['l2', 'unknown'],
    ]);
    expect(all.settings).toMatchObject({ hold: 'always', ladder: [14, 3, 0], recordBalancePage: false });
  });

  it('says the same of the purse as when it was written', async () => {
    const store = booksIn(await laidOut(exampleOf(1)));
    const { purse, entries } = kept(await store.readFor('US'));
    expect(standing(purse, entries)).toEqual({
      marketplace: 'US',
      wish: 'save',
      smallest: usd(500),
      buyNow: 'review-follows',
      balance: { amount: usd(4110), asOf: 1795100000000, how: 'page' },
      free: usd(4110),
    });
    expect(kept(await store.learnReviewFollows('US'))).toBe(false);
  });

  it('takes the next entry', async () => {
    const store = booksIn(await laidOut(exampleOf(1)));
    expect(kept(await store.append('US', () => moved('next', -10))).written?.seq).toBe(6);
  });

  it('has the tables that this version makes', async () => {
    const name = freshName();
    kept(await booksIn(name).readAll());
    const made = await rawDatabase(name);
    const { version, tables } = exampleOf(1);
    expect(made.version).toBe(version);
    const found = [...made.objectStoreNames].map((table) => {
      const store = made.transaction(table).objectStore(table);
      const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
      return [table, { keyPath: store.keyPath, indexes }];
    });
    const wanted = Object.entries(tables).map(([table, { keyPath, indexes = {} }]) => [table, { keyPath, indexes }]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
    made.close();
  });
});
