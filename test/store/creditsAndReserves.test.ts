import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/core/days/calendarDay';
import type { Reserve } from '../../src/core/ledger/reserves';
import { read } from '../../src/core/page/reading';
import { creditOf, DAY, day, eur, NOW, TODAY, usd } from '../support/core/situations';
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
  rawRows,
  refused,
  stamps,
  undo,
  write,
} from '../support/store/books';

const stamp = stamps();

describe('a credit', () => {
  const credit = creditOf(300, '2026-11-24', { id: 'credit' });

  it('begins with its grant, and can be used up to what is left', async () => {
    const store = booksIn();
    kept(await store.addCredit(credit, stamp()));
    kept(await store.useCredit({ credit: 'credit', amount: usd(200), purchase: null }, stamp()));
    expect((await overviewOf(store)).credits).toEqual([{ ...credit, left: usd(100) }]);
    kept(await store.useCredit({ credit: 'credit', amount: usd(200), purchase: null }, stamp()));
    expect((await entriesIn(store)).map((entry) => [entry.kind, 'amount' in entry && entry.amount.minor])).toEqual([
      ['credit-granted', 300],
      ['credit-used', 200],
      ['credit-used', 100],
    ]);
    expect(refused(await store.useCredit({ credit: 'credit', amount: usd(1), purchase: null }, stamp()))).toBe(
      'Nothing is left of this credit.',
    );
    expect(refused(await store.useCredit({ credit: 'credit', amount: eur(1), purchase: null }, stamp()))).toMatch(
      /currency/,
    );
    expect(refused(await store.useCredit({ credit: 'nobody', amount: usd(1), purchase: null }, stamp()))).toBe(
      'There is no such credit.',
    );
  });

  it('has as much left as its entries add up to, whatever is undone', async () => {
    const store = booksIn();
    const left = async () => (await overviewOf(store)).credits[0]?.left.minor;
    kept(await store.addCredit(credit, stamps('g')()));
    kept(await store.useCredit({ credit: 'credit', amount: usd(200), purchase: null }, stamps('u')()));
    kept(await undo(store, 'u-1', 'x'));
    expect(await left()).toBe(300);
    kept(await undo(store, 'x', 'y'));
    expect(await left()).toBe(100);
    kept(await undo(store, 'g-1', 'z'));
    expect(await left()).toBe(0);
  });

  it('without its grant gets back what is undone', async () => {
    const name = freshName();
    const store = booksIn(name);
    await overviewOf(store);
    await putRaw(name, 'credits', credit);
    kept(await store.useCredit({ credit: 'credit', amount: usd(200), purchase: null }, stamps('u')()));
    kept(await undo(store, 'u-1', 'x'));
    expect((await overviewOf(store)).credits[0]?.left).toEqual(usd(300));
  });

  it('is written as ended when its last day is over, with the amount that was lost', async () => {
    const store = booksIn();
    kept(await store.addCredit(credit, stamp()));
    expect(kept(await store.endCredits(() => day('2026-11-24'), stamp()))).toBe(0);
    expect(kept(await store.endCredits(() => day('2026-11-25'), stamp()))).toBe(1);
    expect(kept(await store.endCredits(() => day('2026-11-25'), stamp()))).toBe(0);
    expect((await entriesIn(store)).at(-1)).toMatchObject({ kind: 'credit-expired', amount: usd(300) });
  });

  it('is gone after it was removed, and its history stays', async () => {
    const store = booksIn();
    kept(await store.addCredit(credit, stamp()));
    kept(await store.removeCredit('credit'));
    kept(await store.removeCredit('credit'));
    const { credits, count } = await overviewOf(store);
    expect([credits, count.entries]).toEqual([[], 1]);
  });

  it('from a page is kept apart from those of other purses, accounts and times', async () => {
    const store = booksIn();
    const here = creditOf(100, 'never', { id: 'here' });
    const others = [
      { ...creditOf(100, 'never'), book: { marketplace: 'US', account: 'Work' } } as const,
      { ...creditOf(100, '2026-11-19') },
      { ...creditOf(0, 'never') },
      { ...creditOf(100, '2026-11-21'), book: { marketplace: 'UK' }, left: { minor: 100, currency: 'GBP' } } as const,
    ];
    for (const each of [here, ...others]) kept(await store.addCredit(each, stamp()));
    const page = { kind: 'cart', marketplace: 'US', facts: { subtotal: read(usd(1), 'test') } } as const;
    const { situation, ending } = kept(await store.readSituation(page, NOW));
    expect(situation.credits.map(({ id }) => id)).toEqual(['here']);
    expect(ending.map(({ book }) => book.marketplace)).toEqual(['UK']);
  });
});

describe('a reserve', () => {
  const TV: Reserve = {
    id: 'tv',
    book: { marketplace: 'US' },
    name: 'TV',
    target: usd(40_000),
    floor: usd(0),
    by: calendarDay('2026-12-24'),
    began: NOW - 10 * DAY,
  };

  it('lowers what is free, and can be released', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    kept(await store.addReserve(TV));
    kept(await store.moveReserve('tv', 'in', usd(3000), stamp()));
    expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(5000) }, free: usd(2000) });
    expect((await overviewOf(store)).reserves).toMatchObject([
      { reserve: TV, deposited: usd(3000), covered: usd(3000), toTarget: usd(37_000), days: 33 },
    ]);
    expect(refused(await store.moveReserve('tv', 'in', usd(2001), stamp()))).toBe(
      'That is more than is free to spend.',
    );
    expect(refused(await store.moveReserve('tv', 'out', usd(3001), stamp()))).toBe('The reserve holds less than that.');
    expect(refused(await store.moveReserve('tv', 'out', eur(1), stamp()))).toMatch(/currency/);
    expect(refused(await store.moveReserve('car', 'in', usd(1), stamp()))).toBe('There is no such reserve.');
    kept(await store.moveReserve('tv', 'out', usd(1000), stamp()));
    expect((await purseIn(store)).free).toEqual(usd(3000));
    kept(await store.removeReserve('tv', stamp()));
    expect((await purseIn(store)).free).toEqual(usd(5000));
  });

  it('is released when it is removed, so that the books say until when it was set aside', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    kept(await store.addReserve(TV));
    kept(await store.moveReserve('tv', 'in', usd(3000), stamp()));
    kept(await store.removeReserve('tv', stamp()));
    expect((await entriesIn(store)).at(-1)).toMatchObject({ kind: 'reserved', reserve: 'tv', amount: usd(-3000) });
    kept(await store.addReserve(TV));
    kept(await store.removeReserve('tv', stamp()));
    expect(await entriesIn(store)).toHaveLength(3);
  });

  it('can be changed, and holds the same money as before', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    kept(await store.addReserve(TV));
    kept(await store.moveReserve('tv', 'in', usd(3000), stamp()));
    const terms = { name: 'Radio', target: null, floor: usd(4000), by: null };
    kept(await store.changeReserve('tv', terms));
    expect((await overviewOf(store)).reserves).toMatchObject([
      { reserve: { ...TV, ...terms }, deposited: usd(3000), holds: usd(4000) },
    ]);
    expect(refused(await store.changeReserve('tv', { ...terms, floor: eur(1) }))).toMatch(/currency/);
    expect(refused(await store.changeReserve('car', terms))).toBe('There is no such reserve.');
    expect((await overviewOf(store)).reserves[0]?.reserve.name).toBe('Radio');
  });

  it('gets the same money only once if two tabs set it aside', async () => {
    const name = freshName();
    const tabs = [booksIn(name), booksIn(name)];
    kept(await write(booksIn(name), observed('a', 5000)));
    kept(await booksIn(name).addReserve(TV));
    const moves = await Promise.all(tabs.map((store) => store.moveReserve('tv', 'in', usd(4000), stamp())));
    expect(moves.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('of one account does not change what is free in another', async () => {
    const store = booksIn();
    kept(await write(store, observed('a', 5000)));
    kept(await store.addReserve({ ...TV, book: { marketplace: 'US', account: 'Work' }, floor: usd(4000) }));
    expect((await purseIn(store)).free).toEqual(usd(5000));
  });

  it('shows the small purchases since it began', async () => {
    const store = booksIn();
    kept(await store.addReserve(TV));
    kept(await write(store, moved('m', -500, NOW - 20 * DAY)));
    kept(await write(store, moved('n', -450)));
    kept(await write(store, moved('big', -45_000)));
    const row = { day: TODAY, kind: 'spent', amount: usd(-99), closing: null, digital: true } as const;
    const old = { ...row, day: day('2026-10-01') } as const;
    const shown = {
      marketplace: 'US',
      visit: 'v',
      balance: usd(5000),
      rows: [row, { ...row }, old],
      window: null,
    } as const;
    kept(await store.learnBalancePage(shown, stamp()));
    expect((await overviewOf(store)).bleeds).toEqual([
      {
        reserve: 'tv',
        bleed: {
          since: '2026-11-11',
          digital: { count: 2, total: usd(198) },
          // What was typed in today may be one of today's rows.
          maybe: { count: 0, total: usd(0) },
        },
      },
    ]);
  });

  it('shows only the latest days if there were very many purchases', async () => {
    const store = booksIn();
    kept(await store.addReserve(TV));
    for (let at = 0; at < 520; at += 1) {
      const age = at < 10 ? 0 : at < 20 ? 1 : 5;
      kept(await write(store, moved(`m${at}`, -100, NOW - age * DAY)));
    }
    expect((await overviewOf(store)).bleeds).toMatchObject([
      { bleed: { since: '2026-11-17', maybe: { count: 20, total: usd(2000) } } },
    ]);
  });

  it('is counted if it can’t be parsed, is not removed, and holds nothing', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await write(store, observed('a', 5000)));
    await putRaw(name, 'reserves', { id: 'x' });
    kept(await store.removeReserve('x', stamp()));
    expect(await rawRows(name, 'reserves')).toEqual([{ id: 'x' }]);
    expect((await overviewOf(store)).unreadableRows).toBe(1);
    expect((await purseIn(store)).free).toEqual(usd(5000));
  });
});

it('a balance in another marketplace is shown on a page, with what is set aside there', async () => {
  const store = booksIn();
  const pounds = { minor: 5000, currency: 'GBP' } as const;
  kept(
    await write(store, {
      id: 'a',
      kind: 'observed',
      book: { marketplace: 'UK' },
      at: NOW,
      balance: pounds,
      visit: 'v',
    }),
  );
  kept(await store.changePurse({ marketplace: 'UK' }, { wish: 'save' }));
  kept(await write(store, { id: 'n', kind: 'noted', book: { marketplace: 'DE' }, at: NOW, text: 'no balance' }));
  const page = { kind: 'cart', marketplace: 'US', facts: { subtotal: read(usd(1), 'test') } } as const;
  const { otherPurses } = kept(await store.readSituation(page, NOW)).situation;
  expect(otherPurses).toMatchObject([{ book: { marketplace: 'UK' }, wish: 'save', free: pounds }]);
});

it('the page of a return knows which credit was used on the order', async () => {
  const name = freshName();
  const store = booksIn(name);
  const use = {
    kind: 'credit-used',
    book: { marketplace: 'US' },
    credit: 'l',
    amount: usd(300),
    purchase: 'order',
  } as const;
  kept(await write(store, { ...use, id: 'a', at: NOW }));
  kept(await write(store, { ...use, id: 'b', at: NOW }));
  kept(await undo(store, 'b', 'x'));
  const page = { kind: 'return', marketplace: 'US', facts: { order: read('order', 'test') } } as const;
  const { creditUses } = kept(await store.readSituation(page, NOW)).situation;
  expect(creditUses).toEqual([{ credit: 'l', amount: usd(300), purchase: 'order' }]);
});
