import { describe, expect, it } from 'vitest';
import { effectiveRows } from '../../src/core/ledger/activity/activityRows';
import { undoneIds } from '../../src/core/ledger/counted';
import { DAY, NOW, usd } from '../support/core/situations';
import { booksIn, entriesIn, kept, overviewOf, purseIn, write } from '../support/store/books';
import { balances, MINE, MINUTE, OTHER, opened, page, row, stamp } from '../support/store/pages';

describe('older facts never replace newer ones', () => {
  it('if a difference was the page of another account, and more is known about that account since then', async () => {
    const store = booksIn();
    await opened(store, page(5000, 'a1', null), NOW - 4 * DAY);
    const { recorded } = await opened(store, page(700, 'b1', null), NOW - 3 * DAY);
    const stated = {
      id: 's',
      at: NOW - DAY,
      kind: 'stated',
      book: { marketplace: 'US', account: 'B' },

      balance: usd(650),
      note: '',
    } as const;
    kept(await write(store, stated));
    kept(await store.mendDrift(recorded?.entry ?? '', 'other-account', 'B', stamp()));
    expect(await balances(store)).toEqual(
      new Map([
        ['B', 650],
        [null, 5000],
      ]),
    );
    const { drifts, purses } = await overviewOf(store);
    expect(drifts).toEqual([]);
    expect(purses.find(({ book }) => book.account === 'B')?.balance).toMatchObject({
      asOf: NOW - DAY,
      how: 'shopper',
    });
  });

  it.each([
    ['stated', { kind: 'stated', balance: usd(8000), note: '' }, 8000],
    ['noted as spent', { kind: 'moved', amount: usd(-848), cause: 'spent', note: '' }, 4110 - 848],
  ] as const)('where a page was left open and the balance %s since', async (_, entry, balance) => {
    const store = booksIn();
    const [first, second] = [NOW - 50 * MINUTE, NOW - 40 * MINUTE];
    await opened(store, page(4110, 'v1', [], first), first);
    expect((await opened(store, page(4110, 'v2', [], second), second)).changed).toBe(false);
    kept(await write(store, { ...entry, id: 'own', book: { marketplace: 'US' }, at: NOW - MINUTE }));
    for (const [visit, loadedAt] of [
      ['v1', first],
      ['v2', second],
    ] as const) {
      expect((await opened(store, page(4110, visit, [], loadedAt))).changed).toBe(false);
    }
    expect((await purseIn(store)).balance?.amount).toEqual(usd(balance));
    expect((await overviewOf(store)).drifts).toEqual([]);
  });

  it('if a page was left open and another page brought newer rows', async () => {
    const store = booksIn();
    const newest = { newest: true, oldest: true };
    const old = { ...page(6500, 'v1', MINE, NOW - DAY), window: newest };
    await opened(store, old, NOW - DAY);
    await opened(store, { ...page(6400, 'v2', [row('2026-11-21', -100, 6400), ...MINE], NOW), window: newest });
    expect(await opened(store, old, NOW + MINUTE)).toMatchObject({ changed: false, asks: false });
    expect((await purseIn(store)).balance?.amount).toEqual(usd(6400));
  });

  it('if the shopper undid what another tab had written', async () => {
    const store = booksIn();
    const { recorded } = await opened(store, page(6500, 'v1', MINE, NOW - MINUTE), NOW - MINUTE);
    await opened(store, page(6500, 'v2', MINE, NOW - 1), NOW - 1);
    kept(await store.undo(recorded?.entry ?? '', stamp(), { withVisit: true, refuse: () => null }));
    expect((await opened(store, page(6500, 'v2', MINE, NOW - 1), NOW + 1)).changed).toBe(false);
    expect((await purseIn(store)).balance).toBeNull();
  });

  it('if a page of the other account was left open: the account does not count as used again', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'a1', MINE, NOW - DAY), NOW - DAY);
    await opened(store, page(720, 'b1', OTHER, NOW - DAY), NOW - DAY);
    kept(await store.answerQuestion('b1', 'B', stamp(NOW - DAY)));
    await opened(store, page(6500, 'a2', MINE, NOW - 2 * MINUTE));
    await opened(store, page(720, 'b2', OTHER, NOW - MINUTE));
    expect((await opened(store, page(6500, 'a3', MINE, NOW - 2 * MINUTE))).changed).toBe(false);
    expect((await purseIn(store)).book.account).toBe('B');
  });

  it('while the books have an entry from a clock that was ahead', async () => {
    const store = booksIn();
    kept(
      await write(store, {
        id: 'a',
        at: NOW + 400 * DAY,
        kind: 'stated',
        book: { marketplace: 'US' },
        balance: usd(1),
        note: '',
      }),
    );
    expect((await opened(store, page(4110, 'v1', [], NOW))).recorded?.balance).toEqual(usd(4110));
  });
});

describe('one opening', () => {
  it('is one observation, even if the number on the page changes by itself', async () => {
    const store = booksIn();
    for (let minor = 4110; minor < 4180; minor += 1) await opened(store, page(minor, 'v1', [], NOW));
    expect((await entriesIn(store)).map(({ kind }) => kind)).toEqual(['observed']);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(4110));
  });

  it('that was undone in the page may be read again by the next opening, with its rows', async () => {
    const store = booksIn();
    const { recorded } = await opened(store, page(6500, 'v1', MINE), NOW - DAY);
    kept(await store.undo(recorded?.entry ?? '', stamp(NOW - DAY), { withVisit: true, refuse: () => null }));
    expect((await opened(store, page(6500, 'v1', MINE), NOW - DAY)).changed).toBe(false);
    expect((await opened(store, page(6500, 'v2', MINE))).recorded?.balance).toEqual(usd(6500));
    expect(effectiveRows(await entriesIn(store))).toHaveLength(4);
    // Both openings count after the undo is undone, and no row counts twice.
    for (const undo of (await entriesIn(store)).filter(({ kind }) => kind === 'undone')) {
      kept(await store.undo(undo.id, stamp(), { withVisit: false, refuse: () => null }));
    }
    expect(effectiveRows(await entriesIn(store))).toHaveLength(4);
  });

  it('does not restore a row that the shopper undid separately', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE), NOW - DAY);
    const out = (await entriesIn(store)).find(({ kind }) => kind === 'activity')?.id ?? '';
    kept(await store.undo(out, stamp(NOW - DAY), { withVisit: false, refuse: () => null }));
    await opened(store, page(6500, 'v2', MINE));
    const entries = await entriesIn(store);
    expect(undoneIds(entries)).toEqual(new Set([out]));
    expect(effectiveRows(entries)).toHaveLength(3);
  });
});
