import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, undoneIds } from '../../src/core/fold';
import { defaultSmallest } from '../../src/core/purse';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { lot, NOW, usd } from '../core/situations';
import { booksIn, freshName, kept, moved, observed, rawRows, refused } from './books';

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
    kept(await store.undo('e29', { id: 'u1', at: NOW }, always));
    expect(kept(await store.readFor('US')).entries.map(({ id }) => id)).toEqual(['e28', 'e29', 'u1']);
    kept(await store.undo('u1', { id: 'u2', at: NOW }, always));
    expect(kept(await store.readFor('US')).entries.map(({ id }) => id)).toEqual(['e29', 'u1', 'u2']);
  });

  it('read before one is written are the latest hundred at least', async () => {
    const store = booksIn();
    for (let n = 0; n < 104; n += 1) kept(await store.append('US', () => observed(`e${n}`, n)));
    const { recent, written } = kept(await store.append('US', () => null));
    expect([recent.length, recent[0]?.id, recent.at(-1)?.id, written]).toEqual([100, 'e4', 'e103', null]);
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
