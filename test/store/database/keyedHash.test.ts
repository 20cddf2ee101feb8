import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReading, PurchaseKey } from '../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../src/core/page/reading';
import { purchaseKey } from '../../../src/site/facts/purchaseKey';
import { keyedHash, keyedPage, keyedRow } from '../../../src/store/database/keyedHash';
import { TABLE_NAMES } from '../../../src/store/database/tables';
import { APPLIED, creditOf, day, NOW, review, usd } from '../../support/core/situations';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  observed,
  overviewOf,
  purseIn,
  rawDatabase,
  stamps,
  use,
  write,
} from '../../support/store/books';

const SECRET = '00112233445566778899aabbccddeeff'.repeat(2);
const ORDER = purchaseKey('106-0000000-0000007') as PurchaseKey;
const stamp = stamps('k');

const page = review({ giftBalance: APPLIED(3000), toCharge: 700, promotion: 300 });
const REVIEW = { ...page, facts: { ...page.facts, purchase: read(ORDER, 'test') } };
const RETURN = { kind: 'return', marketplace: 'US', facts: { order: read(ORDER, 'test') } } as const;
const DETAILS = {
  kind: 'order-details',
  marketplace: 'US',
  facts: {
    order: read(ORDER, 'test'),
    giftTaken: read(usd(3000), 'test'),
    charged: read(usd(700), 'test'),
    promotion: ABSENT,
    shipped: read('none', 'test'),
  },
} as const satisfies PageReading;

const BALANCE_PAGE = {
  marketplace: 'US',
  visit: 'balance',
  balance: usd(2000),
  rows: [
    { day: day('2026-11-21'), kind: 'spent', amount: usd(-3000), closing: usd(2000), digital: false, order: ORDER },
  ],
  window: null,
} as const;

/** Reviews, places, opens and starts to return one order that takes balance and a credit. */
async function wholeOrder(name: string): Promise<ReturnType<typeof booksIn>> {
  const store = booksIn(name);
  kept(await write(store, observed('a', 5000)));
  kept(await store.addCredit(creditOf(300, '2027-01-31', { id: 'credit', scope: 'any' }), stamp()));
  kept(await store.addCredit(creditOf(500, '2027-01-31', { id: 'other', scope: 'any' }), stamp()));
  kept(await store.learnReview({ page: REVIEW, tab: 7, visit: 'review' }, NOW));
  kept(await store.learnPlaced({ marketplace: 'US', tab: 7, purchase: ORDER }, stamp()));
  kept(await store.useCredit({ credit: 'other', amount: usd(100), purchase: ORDER }, stamp()));
  kept(await store.learnOrder(DETAILS, stamp()));
  kept(await store.learnBalancePage(BALANCE_PAGE, stamp()));
  return store;
}

/** Everything that is stored in a database, with its keys, as one text. */
async function allOf(name: string): Promise<string> {
  const database = await rawDatabase(name);
  const texts = await Promise.all(
    TABLE_NAMES.map(async (table) => {
      const store = database.transaction(table).objectStore(table);
      const answers = [store.getAllKeys(), store.getAll()].map(
        (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result))),
      );
      return JSON.stringify(await Promise.all(answers));
    }),
  );
  database.close();
  return texts.join('\n');
}

describe('a keyed hash', () => {
  it('is the first half of an HMAC-SHA-256 of what the page made', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z]{11}$/), fc.uint8Array({ minLength: 32, maxLength: 32 }), (hash, key) => {
        const hex = createHmac('sha256', key).update(hash).digest('hex').slice(0, 32);
        expect(keyedHash(Buffer.from(key).toString('hex'), hash)).toBe(hex);
      }),
    );
  });

  it('stays the same when it is hashed again, and so does text that no page made', () => {
    const once = keyedHash(SECRET, ORDER);
    expect(keyedHash(SECRET, once)).toBe(once);
    expect(keyedHash(SECRET, 'visit 1')).toBe('visit 1');
  });

  it('replaces the page’s own hash on every page that names a purchase or an order', () => {
    const thanks = {
      kind: 'thank-you',
      marketplace: 'US',
      facts: { placed: read(true as const, 'test'), purchase: read(ORDER, 'test') },
    } as const;
    for (const each of [REVIEW, RETURN, DETAILS, thanks]) {
      expect(JSON.stringify(keyedPage(each, SECRET))).toBe(
        JSON.stringify(each).replace(ORDER, keyedHash(SECRET, ORDER)),
      );
      expect(JSON.stringify(keyedPage(each, null))).not.toContain(ORDER);
    }
    const cart = { kind: 'cart', marketplace: 'US', facts: { subtotal: ABSENT } } as const;
    expect(keyedPage(cart, SECRET)).toBe(cart);
  });

  it.each([null, 'row', 7, { purchase: null }, { proof: ORDER, by: 'activity' }])(
    'is not added to the row %j, which has no hash',
    (row) => {
      expect(keyedRow(row, SECRET)).toEqual(row);
    },
  );
});

describe('the books', () => {
  it('hold no hash that a page made, in any table, under any key, or in an export', async () => {
    const name = freshName();
    const store = await wholeOrder(name);
    const text = await allOf(name);
    expect(text).toContain('"placed":true');
    expect(text).toMatch(/"kind":"activity".*"order":"[0-9a-f]{32}"/);
    expect(text).not.toContain(ORDER);
    expect(JSON.stringify(kept(await store.exportBooks(NOW)))).not.toContain(ORDER);
  });

  it('find the order of a page again, also after they were closed and opened', async () => {
    const name = freshName();
    (await wholeOrder(name)).close();
    const store = booksIn(name);
    const { situation } = kept(await store.readSituation(RETURN, NOW));
    expect(situation.creditUses?.map(({ amount }) => amount.minor).sort()).toEqual([100, 300]);
    expect(await overviewOf(store)).toMatchObject({ pending: [], drifts: [] });
    expect((await purseIn(store)).free).toEqual(usd(2000));
    kept(await store.loseCredits('US', ORDER, stamp()));
    expect((await entriesIn(store)).filter(({ kind }) => kind === 'credit-lost')).toHaveLength(2);
  });

  it('of two profiles have nothing in common for the same order', async () => {
    const exported = await Promise.all(
      [freshName(), freshName()].map(async (name) => kept(await (await wholeOrder(name)).exportBooks(NOW))),
    );
    const [mine = [], theirs = []] = exported.map(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'pending' ? [entry.purchase] : [])),
    );
    expect(mine).toHaveLength(1);
    expect(mine).not.toEqual(theirs);
  });

  it('hash what an export of an earlier version contains, so that a page still finds its order', async () => {
    const from = booksIn();
    kept(await from.addCredit(creditOf(300, '2027-01-31', { id: 'credit', scope: 'any' }), stamp()));
    kept(await use(from, 'credit', 100, stamp()));
    const books = kept(await from.exportBooks(NOW));
    const entries = books.entries.map((entry) =>
      entry.kind === 'credit-used' ? { ...entry, purchase: ORDER } : entry,
    );

    const name = freshName();
    const store = booksIn(name);
    kept(await store.importBooks({ ...books, entries }, 'merge'));
    expect(await allOf(name)).not.toContain(ORDER);
    expect(kept(await store.readSituation(RETURN, NOW)).situation.creditUses).toMatchObject([{ amount: usd(100) }]);
    // The same file again brings nothing new, although its hashes differ from those that are stored.
    expect(kept(await store.previewImport({ ...books, entries }, 'merge'))).toMatchObject({
      added: { entries: 0 },
      differs: { entries: 0 },
    });
  });

  it('get another secret when they are erased', async () => {
    const name = freshName();
    const store = await wholeOrder(name);
    const before = await allOf(name);
    const secret = /[0-9a-f]{64}/.exec(before)?.[0] as string;
    kept(await store.eraseBooks());
    expect(await allOf(name)).not.toContain(secret);
    await overviewOf(store);
    kept(await store.learnReview({ page: REVIEW, tab: 7, visit: 'review' }, NOW));
    expect(await allOf(name)).toMatch(/[0-9a-f]{64}/);
  });
});
