import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { creditOf, usd } from '../support/core/situations';
import {
  booksIn,
  freshName,
  kept,
  moved,
  observed,
  overviewOf,
  purseIn,
  putRaw,
  rawRows,
  write,
} from '../support/store/books';

describe('rows that can’t be parsed', () => {
  interface Odd {
    readonly what: string;
    readonly table: string;
    readonly row: unknown;
    readonly key?: string;
  }
  const entry = { ...observed('x', 1), seq: 9 };
  const purseOfUk = {
    book: { marketplace: 'UK' },
    wish: 'use',
    smallest: { minor: 1, currency: 'GBP' },
    buyNow: 'unknown',
  };
  const ODD: readonly Odd[] = [
    { what: 'an entry of an unknown kind', table: 'entries', row: { ...entry, kind: 'gift' } },
    { what: 'half a cent', table: 'entries', row: { ...entry, balance: { minor: 0.5, currency: 'USD' } } },
    {
      what: 'euros in a purse of dollars',
      table: 'entries',
      row: { ...entry, balance: { minor: 1, currency: 'EUR' } },
    },
    { what: 'a field of tomorrow', table: 'entries', row: { ...entry, mood: 'good' } },
    {
      what: 'a lot that ends on 30 February',
      table: 'credits',
      row: { ...creditOf(300, 'never'), id: 'x', ends: { on: '2027-02-30' } },
    },
    { what: 'a purse without a wish', table: 'purses', row: { marketplace: 'US' }, key: 'US' },
    {
      what: 'a purse under the name of another',
      table: 'purses',
      row: { ...purseOfUk, buyNowSettled: false },
      key: 'US',
    },
    { what: 'settings that are a list', table: 'settings', row: [1, 2], key: 'settings' },
  ];

  it.each(ODD)('$what is skipped, counted and left as it is', async ({ table, row, key }) => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    await putRaw(name, table, row, key);
    expect((await overviewOf(store)).unreadableRows).toBe(1);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(5000));
    expect((await overviewOf(store)).settings).toEqual(DEFAULT_SETTINGS);
    kept(await write(store, moved('b', -100)));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(4900));
    expect((await overviewOf(store)).unreadableRows).toBe(1);
    expect(await rawRows(name, table)).toContainEqual(row);
  });

  it.each([
    ['settings', [1, 2], 'settings'],
    ['purses', { marketplace: 'US' }, 'US'],
    ['purses', { ...purseOfUk, buyNowSettled: false }, 'US'],
  ] as const)('in %s are set aside when something new is put in their place', async (table, row, key) => {
    const name = freshName();
    const store = booksIn(name);
    await overviewOf(store);
    for (let time = 1; time <= 2; time += 1) {
      await putRaw(name, table, row, key);
      kept(await store.changeSettings((settings) => ({ ...settings, hold: 'never' })));
      kept(await store.changePurse({ marketplace: 'US' }, { wish: 'save' }));
      expect((await overviewOf(store)).unreadableRows).toBe(time);
    }
    expect([(await overviewOf(store)).settings.hold, (await purseIn(store)).wish]).toEqual(['never', 'save']);
    expect((await rawRows(name, table)).filter((one) => JSON.stringify(one) === JSON.stringify(row))).toHaveLength(2);
  });

  it('an entry that can’t be parsed keeps its place: the next one comes after it', async () => {
    const name = freshName();
    const store = booksIn(name);
    await overviewOf(store);
    await putRaw(name, 'entries', { id: 'x', book: { marketplace: 'US' }, seq: 41 });
    expect(kept(await write(store, observed('a', 5000))).seq).toBe(42);
  });

  it('a credit that can’t be parsed is not removed', async () => {
    const name = freshName();
    const store = booksIn(name);
    await overviewOf(store);
    await putRaw(name, 'credits', { id: 'x' });
    kept(await store.removeCredit('x'));
    expect(await rawRows(name, 'credits')).toEqual([{ id: 'x' }]);
  });
});
