import { describe, expect, it, test, vi } from 'vitest';
import { MOST_CREDITS, MOST_RESERVES } from '../../src/core/settings/limits';
import { exportText } from '../../src/core/transfer/exportDocument';
import { readImport } from '../../src/core/transfer/readImport';
import { rowChecksOf } from '../../src/store/wholeBooks/wholeBooks';
import { EMPTY, SOME } from '../support/core/books';
import { creditOf, NOW, usd } from '../support/core/situations';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  moved,
  observed,
  overviewOf,
  purseIn,
  putRaw,
  rawDatabase,
  rawRows,
  refused,
  stamps,
  write,
} from '../support/store/books';

const TOP = Number.MAX_SAFE_INTEGER;

describe('a projection under a key that is not a marketplace', () => {
  const US = {
    version: 1,
    book: { marketplace: 'US' },
    rows: 0,
    topSeq: 0,
    since: null,
    lastSeen: { marketplace: 'US' },
    books: [],
  };
  it.each([
    ['of nonsense', 'nonsense', 'odd'],
    ['of a marketplace that is gone', { ...US, book: { marketplace: 'CN' }, lastSeen: { marketplace: 'CN' } }, 'CN'],
    ['that is well-formed', US, 'somewhere'],
    ['under a number', US, 7],
  ])('%s is removed, and the books open', async (_, row, key) => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    await putRaw(name, 'projections', row, key);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(5000));
    expect((await overviewOf(store)).purses).toHaveLength(1);
    expect(await rawRows(name, 'projections')).not.toContainEqual(row);
  });
});

describe('an entry at the highest possible place', () => {
  it('in a file leaves room for the next entry', async () => {
    const name = freshName();
    const store = booksIn(name);
    const entries = [
      { ...observed('a', 5000), seq: 3 },
      { ...moved('b', -1000), seq: TOP },
    ];
    kept(await store.importBooks({ ...EMPTY, entries }, 'replace'));
    kept(await write(store, moved('c', -500)));
    kept(await write(store, moved('d', -500)));
    expect((await entriesIn(store)).map(({ id, seq }) => [id, seq])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
    ]);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(3000));
  });

  it('keeps the order of rows that can’t be parsed', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    await putRaw(name, 'entries', { ...moved('odd', -1), kind: 'gift', seq: 40 });
    await putRaw(name, 'entries', { ...moved('b', -1000), seq: TOP });
    kept(await store.learnBalancePage({ ...PAGE }, stamps('p')()));
    const rows = (await rawRows(name, 'entries')) as { id: string; seq: number }[];
    const places = rows.toSorted((x, y) => x.seq - y.seq).map(({ id, seq }) => [id, seq]);
    expect(places.slice(0, 3)).toEqual([
      ['a', 1],
      ['odd', 2],
      ['b', 3],
    ]);
    expect((await overviewOf(store)).unreadableRows).toBe(1);
  });

  const PAGE = { marketplace: 'US', visit: 'v', balance: usd(4000), rows: [], window: null } as const;
});

describe('more rows than there is room for', () => {
  const [reserve] = SOME.reserves;
  if (!reserve) throw new Error('There is no such example.');
  const reserves = Array.from({ length: MOST_RESERVES }, (_, at) => ({ ...reserve, id: `r${at}` }));
  const credits = Array.from({ length: MOST_CREDITS }, (_, at) => creditOf(100, 'never', { id: `l${at}` }));

  test('in a file is said with its number, and nothing is taken of it', () => {
    for (const [books, why] of [
      [
        { reserves: [...reserves, { ...reserve, id: 'one more' }] },
        { code: 'file-list-too-long', count: 501, most: 500 },
      ],
      [
        { credits: [...credits, creditOf(100, 'never', { id: 'one more' })] },
        { code: 'file-list-too-long', count: 5001, most: 5000 },
      ],
    ] as const) {
      expect(readImport(exportText({ ...SOME, ...books }, NOW), rowChecksOf)).toMatchObject({
        ok: false,
        why: [{ why }],
      });
    }
    expect(readImport(exportText({ ...SOME, reserves, credits }, NOW), rowChecksOf).ok).toBe(true);
  });

  test('is refused where the shopper adds one, until one is removed', async () => {
    const store = booksIn();
    kept(await store.importBooks({ ...EMPTY, reserves, credits }, 'replace'));
    expect(refused(await store.addReserve({ ...reserve, id: 'one more' }))).toBe(
      'There is room for 500 reserves. Remove one first.',
    );
    expect(refused(await store.addCredit(creditOf(100, 'never', { id: 'one more' }), stamps()()))).toBe(
      'There is room for 5000 credits. Remove ended ones first.',
    );
    kept(await store.removeReserve('r7', stamps('r')()));
    kept(await store.addReserve({ ...reserve, id: 'one more' }));
  });

  test('in two books together is refused, and both stay', async () => {
    const store = booksIn();
    kept(await store.importBooks({ ...EMPTY, reserves: reserves.slice(1) }, 'replace'));
    const theirs = { ...EMPTY, reserves: [1, 2].map((at) => ({ ...reserve, id: `theirs ${at}` })) };
    expect(refused(await store.importBooks(theirs, 'merge'))).toMatch(/^Together that is more than 500 reserves/);
    expect((await overviewOf(store)).count.reserves).toBe(MOST_RESERVES - 1);
  });
});

test('a deletion that waits for another program is told of, and the books open after it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const name = freshName();
    const holder = await rawDatabase(name);
    const deletion = indexedDB.deleteDatabase(name);
    const blocked = new Promise((resolve) => (deletion.onblocked = resolve));
    await blocked;
    const store = booksIn(name);
    const answer = store.readHistory();
    await vi.advanceTimersByTimeAsync(4000);
    expect(refused(await answer)).toBe(
      'The books are being deleted, or another program holds them. Close its windows and try again.',
    );
    const deleted = new Promise((resolve) => (deletion.onsuccess = resolve));
    holder.close();
    await deleted;
    vi.useRealTimers();
    expect((await store.readHistory()).ok).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
