import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, undoneIds } from '../../src/core/fold';
import { defaultSmallest } from '../../src/core/purse';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { lot, NOW, usd } from '../core/situations';
import { booksIn, freshName, kept, moved, observed, putRaw, rawRows, refused } from './books';

const always = () => null;

describe('an empty store', () => {
  it('knows no balance and has the settings that everybody starts with', async () => {
    expect(kept(await booksIn().readFor('JP'))).toEqual({
      purse: { marketplace: 'JP', wish: 'use', smallest: defaultSmallest('JPY'), buyNow: 'unknown' },
      entries: [],
      lots: [],
      settings: DEFAULT_SETTINGS,
    });
    expect(kept(await booksIn().readAll())).toEqual({
      purses: [],
      entries: [],
      lots: [],
      settings: DEFAULT_SETTINGS,
      unreadableRows: 0,
    });
  });
});

describe('entries', () => {
  it('keep their order, also after the store was closed and opened again', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await store.append('US', () => observed('a', 5000)));
    kept(await store.append('US', () => moved('b', -890)));
    store.close();
    const { entries } = kept(await booksIn(name).readFor('US'));
    expect(entries.map(({ id, seq }) => [id, seq])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(balanceOf(entries)?.amount).toEqual(usd(4110));
  });

  it('of one purse are not those of another', async () => {
    const store = booksIn();
    kept(await store.append('US', () => observed('a', 5000)));
    const german = { id: 'b', kind: 'noted', purse: 'DE', at: NOW, text: 'Gutschein' } as const;
    expect(kept(await store.append('DE', () => german)).written?.seq).toBe(1);
    expect(kept(await store.readFor('DE')).entries.map(({ id }) => id)).toEqual(['b']);
  });

  it('written from two tabs at once get places that rise without a gap', async () => {
    const name = freshName();
    const tabs = [booksIn(name), booksIn(name)];
    const writes = Array.from({ length: 40 }, (_, n) => tabs[n % 2]?.append('US', () => moved(`e${n}`, -1)));
    for (const write of await Promise.all(writes)) expect(write?.ok).toBe(true);
    const { entries } = kept(await booksIn(name).readAll());
    expect(entries.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  });

  it('decide on what the other tab has just written', async () => {
    const name = freshName();
    const once = (id: string) => (recent: readonly { kind: string }[]) =>
      recent.some(({ kind }) => kind === 'observed') ? null : observed(id, 5000);
    const both = await Promise.all([booksIn(name).append('US', once('a')), booksIn(name).append('US', once('b'))]);
    expect(both.map((stored) => kept(stored).written?.id ?? null)).toEqual(['a', null]);
  });

  it('are never overwritten: an id that is taken is refused', async () => {
    const store = booksIn();
    kept(await store.append('US', () => observed('a', 5000)));
    expect(refused(await store.append('US', () => observed('a', 1)))).toBe(
      'This was kept before, so it was not written again.',
    );
    expect(kept(await store.readFor('US')).entries).toMatchObject([{ balance: usd(5000) }]);
  });

  it('that would not be understood again are not written', async () => {
    const name = freshName();
    const euros = { ...observed('a', 1), balance: { minor: 1, currency: 'EUR' } } as const;
    expect(refused(await booksIn(name).append('US', () => euros as never))).toMatch(/could not be kept/);
    expect(await rawRows(name, 'entries')).toEqual([]);
  });

  it('read for a page reach back as far as the balance rests on, whatever was undone', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('observed' as const), minor: fc.nat(9999) }),
      fc.record({ kind: fc.constant('moved' as const), minor: fc.integer({ min: -9999, max: 9999 }) }),
      fc.record({ kind: fc.constant('undone' as const), back: fc.nat(5) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const store = booksIn();
        for (const [n, one] of steps.entries()) {
          const id = `e${n}`;
          if (one.kind === 'observed') kept(await store.append('US', () => observed(id, one.minor)));
          else if (one.kind === 'moved') kept(await store.append('US', () => moved(id, one.minor)));
          else await store.undo(`e${n - 1 - one.back}`, { id, at: NOW }, always);
        }
        const all = kept(await store.readAll()).entries;
        expect(balanceOf(kept(await store.readFor('US')).entries)).toEqual(balanceOf(all));
        store.close();
      }),
      { numRuns: 60 },
    );
  });

  it('read for a page leave out what the balance no longer rests on', async () => {
    const store = booksIn();
    for (let n = 0; n < 30; n += 1) kept(await store.append('US', () => observed(`e${n}`, n)));
    expect(kept(await store.readFor('US')).entries.map(({ id }) => id)).toEqual(['e29']);
  });
});

describe('undo', () => {
  it('takes an entry out of the count and leaves it where it is', async () => {
    const store = booksIn();
    kept(await store.append('US', () => observed('a', 5000)));
    kept(await store.undo('a', { id: 'u', at: NOW }, always));
    const { entries } = kept(await store.readFor('US'));
    expect(entries.map(({ id }) => id)).toEqual(['a', 'u']);
    expect([...undoneIds(entries)]).toEqual(['a']);
    expect(balanceOf(entries)).toBeNull();
  });

  it('can itself be undone, and then done again', async () => {
    const store = booksIn();
    kept(await store.append('US', () => observed('a', 5000)));
    kept(await store.undo('a', { id: 'u1', at: NOW }, always));
    kept(await store.undo('u1', { id: 'u2', at: NOW }, always));
    expect(balanceOf(kept(await store.readFor('US')).entries)?.amount).toEqual(usd(5000));
    expect((await store.undo('a', { id: 'u3', at: NOW }, always)).ok).toBe(true);
  });

  it('is refused twice, for what is not there, and where the caller says so; nothing is written then', async () => {
    const store = booksIn();
    kept(await store.append('US', () => observed('a', 5000)));
    expect(refused(await store.undo('a', { id: 'u', at: NOW }, () => 'Not from here.'))).toBe('Not from here.');
    expect(refused(await store.undo('nobody', { id: 'u', at: NOW }, always))).toBe('There is no such entry.');
    kept(await store.undo('a', { id: 'u', at: NOW }, always));
    expect(refused(await store.undo('a', { id: 'v', at: NOW }, always))).toBe('This entry was undone before.');
    expect(kept(await store.readAll()).entries).toHaveLength(2);
  });

  it('reaches an entry that lies further back than the balance', async () => {
    const store = booksIn();
    kept(await store.append('US', () => moved('old', -100)));
    for (let n = 0; n < 105; n += 1) kept(await store.append('US', () => observed(`e${n}`, n)));
    kept(await store.undo('old', { id: 'u', at: NOW }, always));
    expect(refused(await store.undo('old', { id: 'v', at: NOW }, always))).toBe('This entry was undone before.');
  });
});

describe('purses, lots and settings', () => {
  it('change one thing and keep the others', async () => {
    const store = booksIn();
    kept(await store.changePurse('US', { wish: 'save' }));
    kept(await store.changePurse('US', { smallest: usd(500) }));
    expect(kept(await store.readFor('US')).purse).toEqual({
      marketplace: 'US',
      wish: 'save',
      smallest: usd(500),
      buyNow: 'unknown',
    });
    expect(kept(await store.readAll()).purses.map(({ marketplace }) => marketplace)).toEqual(['US']);
  });

  it('learn once that a review follows Buy Now', async () => {
    const store = booksIn();
    expect(kept(await store.learnReviewFollows('US'))).toBe(true);
    expect(kept(await store.learnReviewFollows('US'))).toBe(false);
    expect(kept(await store.readFor('US')).purse.buyNow).toBe('review-follows');
  });

  it('do not learn over what the shopper has set', async () => {
    const store = booksIn();
    kept(await store.learnReviewFollows('US'));
    kept(await store.changePurse('US', { buyNow: 'unknown' }));
    expect(kept(await store.learnReviewFollows('US'))).toBe(false);
    kept(await store.changePurse('UK', { buyNow: 'unknown' }));
    expect(kept(await store.learnReviewFollows('UK'))).toBe(false);
    kept(await store.changePurse('DE', { wish: 'ask' }));
    expect(kept(await store.learnReviewFollows('DE'))).toBe(true);
    expect(kept(await store.readFor('DE')).purse.wish).toBe('ask');
  });

  it('add and remove a lot', async () => {
    const store = booksIn();
    const credit = lot(300, '2026-11-24');
    kept(await store.addLot(credit));
    expect(kept(await store.readLots()).lots).toEqual([credit]);
    expect(kept(await store.readFor('UK')).lots).toEqual([credit]);
    kept(await store.removeLot(credit.id));
    kept(await store.removeLot(credit.id));
    expect(kept(await store.readLots()).lots).toEqual([]);
  });

  it('keep two changes of the settings made at once', async () => {
    const name = freshName();
    await Promise.all([
      booksIn(name).changeSettings((settings) => ({ ...settings, hold: 'never' })),
      booksIn(name).changeSettings((settings) => ({ ...settings, staleAfterDays: 7 })),
    ]);
    expect(kept(await booksIn(name).readFor('US')).settings).toEqual({
      ...DEFAULT_SETTINGS,
      hold: 'never',
      staleAfterDays: 7,
    });
  });
});

describe('rows that cannot be understood', () => {
  interface Odd {
    readonly what: string;
    readonly table: string;
    readonly row: unknown;
    readonly key?: string;
  }
  const entry = { ...observed('x', 1), seq: 9 };
  const purseOfUk = { marketplace: 'UK', wish: 'use', smallest: { minor: 1, currency: 'GBP' }, buyNow: 'unknown' };
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
      table: 'lots',
      row: { ...lot(300, 'never'), id: 'x', ends: { on: '2027-02-30' } },
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

  it.each(ODD)('$what is passed over, counted and left as it is', async ({ table, row, key }) => {
    const name = freshName();
    const store = booksIn(name);
    kept(await store.append('US', () => observed('a', 5000)));
    await putRaw(name, table, row, key);
    expect(kept(await store.readAll()).unreadableRows).toBe(1);
    const read = kept(await store.readFor('US'));
    expect(balanceOf(read.entries)?.amount).toEqual(usd(5000));
    expect(read.settings).toEqual(DEFAULT_SETTINGS);
    kept(await store.append('US', () => moved('b', -100)));
    expect(balanceOf(kept(await store.readFor('US')).entries)?.amount).toEqual(usd(4900));
    expect(await rawRows(name, table)).toContainEqual(row);
  });

  it.each([
    ['settings', [1, 2], 'settings'],
    ['purses', { marketplace: 'US' }, 'US'],
    ['purses', { ...purseOfUk, buyNowSettled: false }, 'US'],
  ] as const)('in %s are set aside when something new is put in their place', async (table, row, key) => {
    const name = freshName();
    const store = booksIn(name);
    kept(await store.readAll());
    for (let time = 1; time <= 2; time += 1) {
      await putRaw(name, table, row, key);
      kept(await store.changeSettings((settings) => ({ ...settings, hold: 'never' })));
      kept(await store.changePurse('US', { wish: 'save' }));
      expect(kept(await store.readAll()).unreadableRows).toBe(time);
    }
    const read = kept(await store.readFor('US'));
    expect([read.settings.hold, read.purse.wish]).toEqual(['never', 'save']);
    expect((await rawRows(name, table)).filter((one) => JSON.stringify(one) === JSON.stringify(row))).toHaveLength(2);
  });

  it('an unreadable entry keeps its place: the next goes after it', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await store.readAll());
    await putRaw(name, 'entries', { id: 'x', purse: 'US', seq: 41 });
    expect(kept(await store.append('US', () => observed('a', 5000))).written?.seq).toBe(42);
  });

  it('a lot that cannot be understood is not removed', async () => {
    const name = freshName();
    const store = booksIn(name);
    kept(await store.readAll());
    await putRaw(name, 'lots', { id: 'x' });
    kept(await store.removeLot('x'));
    expect(await rawRows(name, 'lots')).toEqual([{ id: 'x' }]);
  });
});
