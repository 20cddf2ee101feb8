import { describe, expect, it } from 'vitest';
import { booksIn, entriesIn, kept, moved, overviewOf, rawRows, write } from '../../support/store/books';
import { type Example, exampleOf, laidOut } from '../../support/store/examples';
import { rowNow, tableNow } from '../../support/store/keptNow';

const BEFORE = exampleOf(6);

/** The stored example of version 6 with more rows in its tables. */
function withRows(
  more: Readonly<Record<string, readonly { readonly key?: string; readonly row: unknown }[]>>,
): Example {
  const tables = Object.entries(BEFORE.tables).map(([name, table]) => [
    name,
    { ...table, rows: [...table.rows, ...(more[name] ?? [])] },
  ]);
  return { ...BEFORE, tables: Object.fromEntries(tables) };
}

/** Rows that version 6 can't parse either. */
const ODD = {
  purses: [
    { key: 'US, set aside 2', row: { marketplace: 'US', wish: 'hoard' } },
    // A row under the key of another purse.
    {
      key: 'DE',
      row: {
        marketplace: 'FR',
        wish: 'use',
        smallest: { minor: 100, currency: 'EUR' },
        buyNow: 'unknown',
        buyNowSettled: false,
      },
    },
  ],
  entries: [
    { row: { id: 'odd kind', kind: 'minted', purse: 'US', at: 1, seq: 900 } },
    { row: { id: 'odd money', kind: 'stated', purse: 'US', at: 1, seq: 901, balance: 'much', note: '' } },
    { row: { id: 'both', kind: 'noted', purse: 'US', book: { marketplace: 'US' }, at: 1, seq: 902, text: '' } },
    { row: { id: 'mixed', kind: 'credit-used', purse: 'US', at: 1, seq: 903, credit: 'l1', purchase: null } },
  ],
  lots: [{ row: { id: 'odd lot', marketplace: 'US', kind: 'no-rush' } }],
  reserves: [{ row: { id: 'odd reserve', marketplace: 'XX' } }],
  settings: [{ key: 'settings, set aside 3', row: { hold: 'sometimes' } }],
  intents: [{ key: 'US placed odd', row: { purse: 'US' } }],
  orders: [{ key: 'US odd', row: { purse: 'US', at: 'then' } }],
} as const;

describe('the rung that gives each row its book', () => {
  it('turns the stored example of version 6 into the one of version 7', async () => {
    const name = await laidOut(BEFORE);
    await overviewOf(booksIn(name));
    for (const [table, { rows }] of Object.entries(exampleOf(7).tables)) {
      if (table === 'projections') continue;
      const here = await rawRows(name, table);
      expect(here).toHaveLength(rows.length);
      expect(here).toEqual(expect.arrayContaining(rows.map(({ row }) => row)));
    }
  });

  it('leaves rows that can’t be parsed as they are, and counts them', async () => {
    const name = await laidOut(withRows(ODD));
    expect((await overviewOf(booksIn(name))).unreadableRows).toBe(9);
    for (const [table, rows] of Object.entries(ODD)) {
      const here = await rawRows(name, tableNow(table));
      expect(here).toHaveLength((BEFORE.tables[table]?.rows.length ?? 0) + rows.length);
      expect(here).toEqual(expect.arrayContaining(rows.map(({ row }) => row)));
      const others = BEFORE.tables[table]?.rows.map(({ key, row }) => rowNow(table, key, row)) ?? [];
      expect(here).toEqual(expect.arrayContaining(others));
    }
  });

  it('converts the credits of an order, and the reminders beside one that can’t be parsed', async () => {
    const intent = {
      ...{ purse: 'US', account: 'Work', purchase: 'p', at: 1795200000000, named: true, placed: true },
      ...{ gift: { minor: 700, currency: 'USD' }, charged: null },
    };
    const taken = { amount: { minor: 300, currency: 'USD' } };
    const name = await laidOut(
      withRows({ intents: [{ key: 'US placed p', row: { ...intent, credits: [{ lot: 'l1', ...taken }] } }] }),
    );
    await overviewOf(booksIn(name));
    const { purse, account, ...rest } = intent;
    expect(await rawRows(name, 'intents')).toContainEqual({
      ...rest,
      book: { marketplace: purse, account },
      credits: [{ credit: 'l1', ...taken }],
    });
  });

  it('upgrades many entries, and computes their projections again', async () => {
    const many = Array.from({ length: 2500 }, (_, at) => ({
      row: {
        ...{ id: `many ${at}`, kind: 'moved', purse: 'US', at: 1795300000000 + at, seq: 1000 + at },
        ...{ amount: { minor: 1, currency: 'USD' }, cause: 'gift-card', note: '' },
      },
    }));
    const store = booksIn(await laidOut(withRows({ entries: many })));
    const { purses } = await overviewOf(store);
    expect(purses.find(({ book }) => book.marketplace === 'US' && book.account === undefined)?.balance?.amount).toEqual(
      {
        minor: 3910 + 2500,
        currency: 'USD',
      },
    );
    expect(kept(await write(store, moved('next', -10))).seq).toBe(3500);
    expect(await entriesIn(store)).toHaveLength(2500 + (BEFORE.tables.entries?.rows.length ?? 0) + 1);
  });
});
