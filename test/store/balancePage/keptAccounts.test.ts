import { describe, expect, it } from 'vitest';
import { effectiveRows } from '../../../src/core/ledger/activity/activityRows';
import { DAY, NOW, usd } from '../../support/core/situations';
import { booksIn, entriesIn, kept, overviewOf, purseIn, refused, write } from '../../support/store/books';
import { balances, MINE, MINUTE, OTHER, opened, page, row, stamp, table } from '../../support/store/pages';

describe('the page of another account', () => {
  it('is not written, and the shopper is asked about it once', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    expect(await opened(store, page(720, 'v2', OTHER))).toEqual({ recorded: null, changed: true, asks: true });
    expect(await opened(store, page(720, 'v3', OTHER))).toEqual({ recorded: null, changed: false, asks: true });
    expect((await purseIn(store)).balance?.amount).toEqual(usd(6500));
    expect((await overviewOf(store)).questions).toMatchObject([
      { visit: 'v2', marketplace: 'US', balance: usd(720), lastUsed: null, accounts: [null] },
    ]);
  });

  it('gets books of its own after the shopper says so, and is recognized from then on', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER));
    kept(await store.answerQuestion('v2', ' Work ', stamp()));
    expect((await overviewOf(store)).questions).toEqual([]);
    expect((await overviewOf(store)).purses.map(({ book, balance }) => [book.account, balance?.amount.minor])).toEqual(
      expect.arrayContaining([
        ['Work', 720],
        [undefined, 6500],
      ]),
    );
    expect((await purseIn(store)).book.account).toBe('Work');
    expect((await opened(store, page(6500, 'v4', MINE))).changed).toBe(true);
    expect((await purseIn(store)).book.account).toBeUndefined();
    expect((await opened(store, page(690, 'v5', OTHER))).recorded?.balance).toEqual(usd(690));
    expect((await purseIn(store)).book.account).toBe('Work');
  });

  it('is written if it is the same account after all, and rows that the shop no longer shows are undone', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER));
    kept(await store.answerQuestion('v2', null, stamp()));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(720));
    expect(await opened(store, page(720, 'v3', OTHER))).toMatchObject({ changed: false });
    expect((await overviewOf(store)).questions).toEqual([]);
  });

  it.each([
    ['', 'Write a word for it.'],
    ['me@example.com', 'Write a word that is not an e-mail address.'],
    ['x'.repeat(41), 'A word for an account takes at most 40 characters.'],
  ])('is not called "%s"', async (label, sentence) => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER));
    expect(refused(await store.answerQuestion('v2', label, stamp()))).toBe(sentence);
    expect((await overviewOf(store)).questions).toHaveLength(1);
    expect(await store.answerQuestion('v9', 'Work', stamp())).toEqual({
      ok: false,
      why: { code: 'question-answered' },
    });
  });

  it('does not hide what was seen since if the answer came late', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER));
    await opened(store, page(6400, 'v3', [row('2026-11-28', -100, 6400), ...MINE]), NOW + DAY);
    kept(await store.answerQuestion('v2', null, stamp(NOW + 2 * DAY)));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(6400));
  });
});

describe('an older page of the other account', () => {
  const THEIRS = table([900, -50, -30, 700, -120, 21253 - 1400]);

  it('belongs to that account, whichever account was used last', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'a1', MINE), NOW);
    await opened(store, page(21253, 'b1', THEIRS.slice(0, 3)), NOW + DAY);
    kept(await store.answerQuestion('b1', 'B', stamp(NOW + DAY)));
    await opened(store, page(6500, 'a2', MINE), NOW + 2 * DAY);
    const older = { ...page(21253, 'b2', THEIRS.slice(3)), window: { newest: false, oldest: true } };
    expect((await opened(store, older, NOW + 2 * DAY + MINUTE)).asks).toBe(false);
    expect(await balances(store)).toEqual(
      new Map([
        [null, 6500],
        ['B', 21253],
      ]),
    );
    const rows = effectiveRows(await entriesIn(store)).filter(({ visit }) => visit === 'b2');
    expect(rows.map(({ book }) => book.account)).toEqual(['B', 'B', 'B']);
  });

  it('is asked about while the account of its newer page is not known', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'a1', MINE));
    await opened(store, page(21253, 'b1', THEIRS.slice(0, 3)), NOW + DAY);
    const older = { ...page(21253, 'b2', THEIRS.slice(3)), window: { newest: false, oldest: true } };
    expect((await opened(store, older, NOW + DAY + MINUTE)).asks).toBe(true);
    expect((await opened(store, page(6500, 'a2', MINE), NOW + 2 * DAY)).asks).toBe(false);
    expect(await balances(store)).toEqual(new Map([[null, 6500]]));
  });
});

describe('a question', () => {
  it('is dropped if the rows of the page arrive late and show whose it is', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    expect((await opened(store, page(6400, 'v2', []), NOW + DAY)).asks).toBe(true);
    const whole = page(6400, 'v2', [row('2026-11-21', -100, 6400), ...MINE]);
    expect(await opened(store, whole, NOW + DAY)).toMatchObject({ asks: false, recorded: { balance: usd(6400) } });
    expect((await overviewOf(store)).questions).toEqual([]);
  });

  it('is asked once, even if the number on the page changes by itself', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    const changes = [];
    for (let minor = 720; minor < 730; minor += 1)
      changes.push((await opened(store, page(minor, 'v2', OTHER))).changed);
    expect(changes.filter(Boolean)).toHaveLength(1);
    expect((await overviewOf(store)).questions).toMatchObject([{ balance: usd(720) }]);
  });

  it('is not asked about a page without rows that is read again after the shopper has written', async () => {
    const store = booksIn();
    const earlier = NOW - 2 * MINUTE;
    await opened(store, page(6500, 'a1', null, earlier), earlier);
    kept(
      await write(store, {
        id: 'b',
        at: earlier,
        kind: 'stated',
        book: { marketplace: 'US', account: 'B' },

        balance: usd(650),
        note: '',
      }),
    );
    await opened(store, page(6500, 'a2', null, earlier), earlier);
    const own = { kind: 'moved', book: { marketplace: 'US' }, amount: usd(-500), cause: 'spent', note: '' } as const;
    kept(await write(store, { ...own, id: 'm', at: NOW - MINUTE }));
    for (const visit of ['a1', 'a2']) {
      expect(await opened(store, page(6500, visit, null, earlier))).toMatchObject({ changed: false, asks: false });
    }
    expect((await balances(store)).get(null)).toBe(6000);
  });

  it('about a page that was left open does not replace a later question', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER, NOW));
    expect((await opened(store, page(20, 'v3', OTHER.slice(3), NOW - DAY))).asks).toBe(true);
    expect((await overviewOf(store)).questions).toMatchObject([{ visit: 'v2' }]);
  });
});
