import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA_VERSION } from '../../src/store/database/upgrade';
import { NOW, review, usd } from '../support/core/situations';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  moved,
  overviewOf,
  purseIn,
  rawDatabase,
  rawRows,
  refused,
  write,
} from '../support/store/books';
import { exampleOf, laidOut } from '../support/store/examples';
import { rowNow, tableNow } from '../support/store/keptNow';

afterEach(() => vi.restoreAllMocks());

/** The first version that hashes order numbers with a secret. */
const FIRST_KEYED = 4;
/** The first version whose rows contain their book. */
const FIRST_WITH_BOOKS = 7;

/**
 * Converts a row of an earlier version to how it is stored now. Each hash that a page made is replaced with some keyed
 * hash.
 */
function withAnyKeyed(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const isHash = (value: unknown) => typeof value === 'string' && /^(?=.*\d)[0-9a-z]{11}$/.test(value);
  const cells = Object.entries(row).map(([name, cell]) => [
    name,
    isHash(cell) ? expect.stringMatching(/^[0-9a-f]{32}$/) : cell,
  ]);
  return Object.fromEntries(cells);
}

it('there is an example of every version', () => {
  for (let version = 1; version <= SCHEMA_VERSION; version += 1) expect(exampleOf(version).version).toBe(version);
});

describe.each(Array.from({ length: SCHEMA_VERSION }, (_, at) => exampleOf(at + 1)))(
  'the stored example of version $version',
  (example) => {
    it('opens, every row can be parsed, and none is lost', async () => {
      const name = await laidOut(example);
      expect((await overviewOf(booksIn(name))).unreadableRows).toBe(0);
      for (const [table, { rows }] of Object.entries(example.tables)) {
        const here = rows.map(({ key, row }) => {
          const now = example.version < FIRST_WITH_BOOKS ? rowNow(table, key, row) : row;
          return example.version < FIRST_KEYED ? withAnyKeyed(now) : now;
        });
        expect(await rawRows(name, tableNow(table))).toEqual(expect.arrayContaining(here));
      }
    });

    it('says the same about the purse as when it was written', async () => {
      const store = booksIn(await laidOut(example));
      const { purses, credits, settings } = await overviewOf(store);
      expect(purses.find(({ book }) => book.marketplace === 'US' && book.account === undefined)).toMatchObject({
        wish: 'save',
        smallest: usd(500),
        buyNow: 'review-follows',
        balance: { amount: usd(example.version === 1 ? 4110 : 3910), asOf: 1795100000000, how: 'page' },
      });
      expect(credits.slice(0, 2).map(({ id, ends }) => [id, ends])).toEqual([
        ['l1', { on: '2026-11-24' }],
        ['l2', 'unknown'],
      ]);
      expect(settings).toMatchObject({ hold: 'always', ladder: [14, 3, 0], recordBalancePage: false });
    });

    it('accepts the next entry', async () => {
      const store = booksIn(await laidOut(example));
      const last = Math.max(
        ...(await entriesIn(store)).filter(({ book }) => book.marketplace === 'US').map(({ seq }) => seq),
      );
      expect(kept(await write(store, moved('next', -10))).seq).toBe(last + 1);
    });

    it('stays as it was if the upgrade is interrupted at any step, and is upgraded the next time', async () => {
      const steps = ['createObjectStore', 'createIndex', 'put'] as const;
      for (let cut = 1; ; cut += 1) {
        const name = await laidOut(example);
        let calls = 0;
        const spies = steps.map((step) => {
          const prototype = step === 'createObjectStore' ? IDBDatabase.prototype : IDBObjectStore.prototype;
          const doors = prototype as unknown as Record<string, (...how: unknown[]) => unknown>;
          const done = doors[step];
          return vi.spyOn(doors, step).mockImplementation(function (this: unknown, ...how) {
            calls += 1;
            if (calls === cut) throw new DOMException('', 'AbortError');
            return done?.apply(this, how);
          });
        });
        const first = await booksIn(name).readHistory();
        for (const spy of spies) spy.mockRestore();
        if (calls < cut) return;
        expect(refused(first)).toMatch(/Nothing in them was changed/);
        const database = await rawDatabase(name);
        expect([database.version, [...database.objectStoreNames]]).toEqual([
          example.version,
          Object.keys(example.tables).sort(),
        ]);
        database.close();
        expect(await entriesIn(booksIn(name))).toHaveLength(example.tables.entries?.rows.length ?? 0);
      }
    });
  },
);

describe.each([2, 3, 4, 5, 6, 7])('the stored example of version %i', (version) => {
  it('has everything that the program keeps', async () => {
    const store = booksIn(await laidOut(exampleOf(version)));
    const books = await overviewOf(store);
    expect(books).toMatchObject({
      device: { notifications: true, sync: true },
      questions: [{ visit: 'v8', accounts: [null] }],
      reserves: [{ reserve: { id: 'r1' }, deposited: usd(1000) }],
      leftOutOfSync: 2,
      drifts: [],
    });
    expect(books.purses.find(({ book }) => book.account === 'Work')).toMatchObject({
      wish: 'ask',
      balance: { amount: usd(2500) },
    });
    expect(books.purses.find(({ held }) => held !== undefined)?.held).toEqual({
      pending: usd(500),
      reserves: usd(1000),
    });
    // Pages are judged by the account that was seen last.
    expect((await purseIn(store)).book.account).toBe('Work');
  });

  it('keeps intents, orders and reminders', async () => {
    const store = booksIn(await laidOut(exampleOf(version)));
    const redeem = { kind: 'redeem', marketplace: 'US', facts: {} } as const;
    expect(kept(await store.readSituation(redeem, NOW)).situation.unshipped).toBe(2);
    const { told } = kept(await store.decideReminders(() => ({ now: NOW, zone: 'UTC' }), false));
    expect(told[0]).toMatchObject({ credit: 'l1', ends: '2026-11-24', rung: 3, how: 'loud' });
    const stamp = { at: 1795200060000, newId: () => 'new' };
    kept(await store.changeSettings((settings) => ({ ...settings, recordBalancePage: true })));
    expect(kept(await store.learnPlaced({ marketplace: 'US', tab: 7, purchase: null }, stamp))).not.toBeNull();
  });
});

describe('the stored example of version 6', () => {
  it('has what Buy Now takes, and what the shopper wants for one order', async () => {
    const store = booksIn(await laidOut(exampleOf(6)));
    const { purses } = await overviewOf(store);
    expect(purses.flatMap(({ buyNowPayment }) => buyNowPayment?.takes ?? []).sort()).toEqual(['balance', 'card']);
    const at = 1795200000000;
    const tab = { tab: 7, loadedAt: null, isTop: true };
    expect(kept(await store.readSituation(review(), at, { tab })).situation.thisTime).toBe('leave');
  });
});

describe('the stored example of this version', () => {
  it('is what this version writes', async () => {
    const name = freshName();
    await overviewOf(booksIn(name));
    const made = await rawDatabase(name);
    const { version, tables } = exampleOf(SCHEMA_VERSION);
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
