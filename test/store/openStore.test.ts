import { describe, expect, it } from 'vitest';
import { defaultSmallest } from '../../src/core/ledger/purse';
import { DEFAULT_DEVICE } from '../../src/core/settings/deviceSettings';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { NO_SMALL_CHANGE } from '../../src/core/smallChange/smallChange';
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
  rawRows,
  refused,
  stamps,
  undo,
  write,
} from '../support/store/books';

describe('an empty store', () => {
  it('knows no balance and has the default settings', async () => {
    expect(await purseIn(booksIn(), 'JP')).toEqual({
      book: { marketplace: 'JP' },
      wish: 'use',
      smallest: defaultSmallest('JPY'),
      buyNow: 'unknown',
      balance: null,
      free: null,
    });
    expect(await overviewOf(booksIn())).toEqual({
      now: NOW,
      purses: [],
      reserves: [],
      bleeds: [],
      pending: [],
      drifts: [],
      questions: [],
      credits: [],
      ended: { credits: [], thisYear: [] },
      entries: [],
      undone: [],
      settings: DEFAULT_SETTINGS,
      smallChange: NO_SMALL_CHANGE,
      device: DEFAULT_DEVICE,
      sights: [],
      leftOutOfSync: 0,
      count: { purses: 0, entries: 0, credits: 0, reserves: 0, smallChange: 0 },
      backupDue: false,
      unreadableRows: 0,
    });
  });
});

describe('entries', () => {
  it('keep their order, also after the store was closed and opened again', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    kept(await write(store, moved('b', -890)));
    store.close();
    const again = booksIn(name);
    expect((await entriesIn(again)).map(({ id, seq }) => [id, seq])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect((await purseIn(again)).balance?.amount).toEqual(usd(4110));
  });

  it('of one purse are separate from those of another', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    expect(
      kept(await write(store, { id: 'b', kind: 'noted', book: { marketplace: 'DE' }, at: NOW, text: 'Gutschein' })).seq,
    ).toBe(1);
    expect((await purseIn(store, 'DE')).balance).toBeNull();
  });

  it('of one account are separate from those of another', async () => {
    const store = booksIn();
    kept(await write(store, { ...observed('a', 5000), book: { marketplace: 'US', account: 'Work' } }));
    kept(await write(store, observed('b', 100)));
    kept(await write(store, { ...moved('c', -1000), book: { marketplace: 'US', account: 'Work' } }));
    const { purses } = await overviewOf(store);
    expect(purses.map(({ book, balance }) => [book.account, balance?.amount.minor])).toEqual([
      ['Work', 4000],
      [undefined, 100],
    ]);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(100));
  });

  it('written from two tabs at once get places without a gap, and the balance includes all of them', async () => {
    const name = freshName();
    const tabs = [booksIn(name), booksIn(name)] as const;
    kept(await write(tabs[0], observed('first', 10_000)));
    const writes = Array.from({ length: 40 }, (_, n) => write(tabs[n % 2 === 0 ? 0 : 1], moved(`e${n}`, -1)));
    for (const done of await Promise.all(writes)) expect(done.ok).toBe(true);
    const store = booksIn(name);
    expect((await entriesIn(store)).map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, n) => n + 1));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(9960));
  });

  it('are never overwritten: an id that exists is refused', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    expect(refused(await write(store, observed('a', 1)))).toBe('This was kept before, so it was not written again.');
    expect(await entriesIn(store)).toMatchObject([{ balance: usd(5000) }]);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(5000));
  });

  it('are not written if they can’t be parsed again', async () => {
    const name = freshName();
    const euros = { ...observed('a', 1), balance: { minor: 1, currency: 'EUR' } } as const;
    expect(refused(await write(booksIn(name), euros))).toMatch(/could not be kept/);
    expect(await rawRows(name, 'entries')).toEqual([]);
  });

  it('are listed latest first, at most fifty of each purse', async () => {
    const store = booksIn();
    for (let n = 1; n <= 60; n += 1) kept(await write(store, observed(`e${n}`, n)));
    kept(await write(store, { id: 'd', kind: 'noted', book: { marketplace: 'DE' }, at: NOW - 1, text: 'x' }));
    const { entries, count } = await overviewOf(store);
    expect([entries.length, entries[0]?.id, entries.at(-1)?.id, count.entries]).toEqual([51, 'e60', 'd', 61]);
  });
});

describe('undo', () => {
  it('undoes an entry and leaves its row where it is', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    kept(await undo(store, 'a', 'u'));
    expect((await entriesIn(store)).map(({ id }) => id)).toEqual(['a', 'u']);
    expect((await overviewOf(store)).undone).toEqual(['a']);
    expect((await purseIn(store)).balance).toBeNull();
  });

  it('can itself be undone, and then done again', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    kept(await undo(store, 'a', 'u1'));
    kept(await undo(store, 'u1', 'u2'));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(5000));
    expect((await undo(store, 'a', 'u3')).ok).toBe(true);
    expect((await purseIn(store)).balance).toBeNull();
  });

  it('is refused twice, for an entry that does not exist, and if the caller refuses it; nothing is written then', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    const notFromHere = { withVisit: true, refuse: () => ({ code: 'not-learned-here' }) as const };
    expect(refused(await store.undo('a', stamps()(), notFromHere))).toBe(
      'Only what this page has recorded can be undone from it.',
    );
    expect(refused(await undo(store, 'nobody', 'u'))).toBe('There is no such entry.');
    kept(await undo(store, 'a', 'u'));
    expect(refused(await undo(store, 'a', 'v'))).toBe('This entry was undone before.');
    expect(await entriesIn(store)).toHaveLength(2);
  });

  it('reaches back over any number of entries', async () => {
    const store = booksIn();
    kept(await write(store, moved('old', -100)));
    for (let n = 0; n < 105; n += 1) kept(await write(store, observed(`e${n}`, n)));
    kept(await undo(store, 'old', 'u'));
    expect(refused(await undo(store, 'old', 'v'))).toBe('This entry was undone before.');
  });
});

describe('purses and settings', () => {
  it('change one thing and keep the others', async () => {
    const store = booksIn();
    kept(await store.changePurse({ marketplace: 'US' }, { wish: 'save' }));
    kept(await store.changePurse({ marketplace: 'US' }, { smallest: usd(500) }));
    expect(await purseIn(store)).toMatchObject({ wish: 'save', smallest: usd(500), buyNow: 'unknown' });
    expect((await overviewOf(store)).purses.map(({ book }) => book.marketplace)).toEqual(['US']);
  });

  it('of two accounts are separate', async () => {
    const store = booksIn();
    kept(await store.changePurse({ marketplace: 'US', account: 'Work' }, { wish: 'save' }));
    expect(await purseIn(store)).toMatchObject({ wish: 'use' });
    kept(await write(store, { ...observed('a', 5000), book: { marketplace: 'US', account: 'Work' } }));
    expect(await purseIn(store)).toMatchObject({ wish: 'save', book: { account: 'Work' } });
  });

  it('learn once that a review follows Buy Now', async () => {
    const store = booksIn();
    expect(kept(await store.learnReviewFollows('US'))).toBe(true);
    expect(kept(await store.learnReviewFollows('US'))).toBe(false);
    expect((await purseIn(store)).buyNow).toBe('review-follows');
  });

  it('do not learn it again after the shopper has set it', async () => {
    const store = booksIn();
    kept(await store.learnReviewFollows('US'));
    kept(await store.changePurse({ marketplace: 'US' }, { buyNow: 'unknown' }));
    expect(kept(await store.learnReviewFollows('US'))).toBe(false);
    kept(await store.changePurse({ marketplace: 'DE' }, { wish: 'ask' }));
    expect(kept(await store.learnReviewFollows('DE'))).toBe(true);
    expect((await purseIn(store, 'DE')).wish).toBe('ask');
  });

  it('keep two changes of the settings that are made at the same time', async () => {
    const name = freshName();
    await Promise.all([
      booksIn(name).changeSettings((settings) => ({ ...settings, hold: 'never' })),
      booksIn(name).changeSettings((settings) => ({ ...settings, staleAfterDays: 7 })),
      booksIn(name).changeDevice({ notifications: true }),
    ]);
    const { settings, device } = await overviewOf(booksIn(name));
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, hold: 'never', staleAfterDays: 7 });
    expect(device).toEqual({ ...DEFAULT_DEVICE, notifications: true });
  });
});

it('a backup is suggested after many entries were written that are in no file', async () => {
  const store = booksIn();
  for (let n = 1; n <= 100; n += 1) kept(await write(store, observed(`e${n}`, n)));
  expect((await overviewOf(store)).backupDue).toBe(true);
  kept(await store.exportBooks(NOW));
  expect((await overviewOf(store)).backupDue).toBe(false);
});

describe('the pages that one store has shown', () => {
  it('show a credit that another store of the same books has just added', async () => {
    const name = freshName();
    const [one, other] = [booksIn(name), booksIn(name)];
    expect((await overviewOf(one)).credits).toEqual([]);
    const credit = creditOf(300, '2026-11-24');
    kept(await other.addCredit(credit, stamps()()));
    expect((await overviewOf(one)).credits).toEqual([credit]);
    kept(await other.useCredit({ credit: credit.id, amount: usd(100), purchase: null }, stamps('t')()));
    expect((await overviewOf(one)).credits).toEqual([{ ...credit, left: usd(200) }]);
  });
});
