import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store';
import { DAY, NOW, usd } from '../../support/core/situations';
import {
  booksIn,
  entriesIn,
  kept,
  observed,
  overviewOf,
  purseIn,
  refused,
  stamps,
  undo,
  write,
} from '../../support/store/books';

const stamp = stamps();

describe('a pending order settled by hand', () => {
  async function withOrder(): Promise<Store> {
    const store = booksIn();
    kept(await write(store, observed('a', 5000, 'v', NOW - DAY)));
    kept(
      await write(store, {
        id: 'p',
        kind: 'pending',
        book: { marketplace: 'US' },
        at: NOW,
        purchase: 'o',
        amount: usd(3000),
      }),
    );
    return store;
  }

  it.each([
    ['has left the balance', true, 2000],
    ['came to nothing', false, 5000],
  ])('whose money %s', async (_, gone, after) => {
    const store = await withOrder();
    expect((await overviewOf(store)).pending).toMatchObject([
      { book: { marketplace: 'US' }, order: { id: 'p', open: usd(3000) } },
    ]);
    kept(await store.settleOrder('p', gone, stamp()));
    expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(after) }, free: usd(after) });
    expect((await overviewOf(store)).pending).toEqual([]);
    expect(refused(await store.settleOrder('p', gone, stamp()))).toBe('This order is settled already.');
    kept(await undo(store, (await entriesIn(store)).at(-1)?.id ?? '', 'undo'));
    expect((await overviewOf(store)).pending).toHaveLength(1);
    expect((await purseIn(store)).free).toEqual(usd(2000));
  });

  it.each(['nobody', 'a'])('is refused: %s', async (id) => {
    expect(refused(await (await withOrder()).settleOrder(id, true, stamp()))).toBe('This order is settled already.');
  });
});

describe('a part of a difference', () => {
  async function withDrift(): Promise<Store> {
    const store = booksIn();
    kept(await write(store, observed('a', 5000, 'v', NOW - DAY)));
    kept(await write(store, observed('b', 4500)));
    return store;
  }
  const drift = async (store: Store) => (await overviewOf(store)).drifts.map((found) => found.drift.amount);

  it('is explained, and the rest still needs an explanation', async () => {
    const store = await withDrift();
    kept(await store.explainDrift('b', usd(200), 'spent', stamp()));
    expect(await drift(store)).toEqual([usd(-300)]);
    expect(refused(await store.explainDrift('b', usd(301), 'spent', stamp()))).toBe(
      'That is not a part of this difference.',
    );
    kept(await store.explainDrift('b', usd(300), 'expired', stamp()));
    expect(await drift(store)).toEqual([]);
    expect(refused(await store.explainDrift('b', usd(1), 'spent', stamp()))).toBe(
      'This difference was settled before.',
    );
    kept(await undo(store, (await entriesIn(store)).at(-1)?.id ?? '', 'undo'));
    expect(await drift(store)).toEqual([usd(-300)]);
  });

  it.each(['a', 'nobody'])('is refused for an observation that left none: %s', async (id) => {
    const store = await withDrift();
    expect(refused(await store.explainDrift(id, usd(1), 'spent', stamp()))).toBe('This difference was settled before.');
  });
});
