import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store';
import { creditOf, DAY, day, NOW, usd } from '../support/core/situations';
import { booksIn, entriesIn, kept, overviewOf, purseIn, stamps, undo, use } from '../support/store/books';

const stamp = stamps();
const today = () => day('2026-11-21');
const yearsAhead = () => day('2031-11-21');

async function withCredits(): Promise<Store> {
  const store = booksIn();
  kept(await store.addCredit(creditOf(300, '2026-12-20', { id: 'near' }), stamp()));
  kept(await store.addCredit(creditOf(500, 'never', { id: 'always' }), stamp()));
  kept(await use(store, 'near', 100, stamp()));
  return store;
}

const left = async (store: Store) =>
  Object.fromEntries((await overviewOf(store)).credits.map((each) => [each.id, each.left.minor]));

describe('a clock that was years ahead for a while', () => {
  it('ends credits and restores them once it is right; everything that it wrote stays in the history', async () => {
    const store = await withCredits();
    expect(kept(await store.endCredits(yearsAhead, stamp(NOW + 1826 * DAY)))).toBe(1);
    expect(await left(store)).toEqual({ near: 0, always: 500 });
    expect(kept(await store.endCredits(today, stamp(NOW)))).toBe(1);
    expect(await left(store)).toEqual({ near: 200, always: 500 });
    expect((await entriesIn(store)).slice(-2).map(({ kind }) => kind)).toEqual(['credit-expired', 'undone']);
    for (let time = 0; time < 2; time += 1) expect(kept(await store.endCredits(today, stamp(NOW)))).toBe(0);
  });

  it('ends them finally when their day is over, and restores nothing then', async () => {
    const store = await withCredits();
    for (const day_ of [yearsAhead, today, yearsAhead]) kept(await store.endCredits(day_, stamp()));
    expect(await left(store)).toEqual({ near: 0, always: 500 });
    expect(kept(await store.endCredits(yearsAhead, stamp()))).toBe(0);
  });

  it('does not restore a credit that was used up', async () => {
    const store = await withCredits();
    kept(await use(store, 'near', 200, stamp()));
    kept(await store.endCredits(yearsAhead, stamp()));
    expect(kept(await store.endCredits(today, stamp()))).toBe(0);
    expect(await left(store)).toEqual({ near: 0, always: 500 });
  });

  it('does not undo an end twice if the shopper has undone it', async () => {
    const store = await withCredits();
    kept(await store.endCredits(yearsAhead, stamp()));
    const end = (await entriesIn(store)).find(({ kind }) => kind === 'credit-expired');
    kept(await undo(store, end?.id ?? '', 'by-hand'));
    expect(kept(await store.endCredits(today, stamp()))).toBe(0);
    expect(await left(store)).toEqual({ near: 200, always: 500 });
  });

  it('keeps the order of the history and the balance as they were written', async () => {
    const store = booksIn();
    const state = (minor: number, at: number) =>
      store.write({ kind: 'stated', book: { marketplace: 'US' }, balance: usd(minor), note: '' }, stamp(at));
    kept(await state(5000, NOW + 1826 * DAY));
    kept(await state(4000, NOW));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(4000));
    expect((await entriesIn(store)).map(({ seq }) => seq)).toEqual([1, 2]);
  });
});
