import { expect, it } from 'vitest';
import { canonicalJson } from '../../src/core/encoding/canonicalJson';
import type { SyncRecord } from '../../src/core/sync/records';
import { parseRecords } from '../../src/store/wholeBooks/syncedRows';
import { day, NOW, usd } from '../support/core/situations';
import { booksIn, kept, overviewOf, stamps } from '../support/store/books';

/** Records as version 6 of the program writes them. Version 6 still runs beside this version and writes them. */
const LYING = [
  {
    key: 'settings',
    value: {
      kind: 'settings',
      row: {
        hold: 'always',
        ladder: [7, 0],
        staleAfterDays: 30,
        recordBalancePage: true,
        snoozes: [
          { rule: 'promo-unused', until: 'lifted' },
          { rule: 'odd-cents', until: NOW, marketplace: 'DE' },
        ],
      },
    },
    moment: { wall: NOW, count: 0, profile: 'old' },
  },
  {
    key: 'purse US Work',
    value: {
      kind: 'purse',
      row: { marketplace: 'US', account: 'Work', wish: 'save', smallest: usd(300), buyNow: 'review-follows' },
    },
    moment: { wall: NOW, count: 1, profile: 'old' },
  },
  {
    key: 'reserve r',
    value: {
      kind: 'reserve',
      row: {
        id: 'r',
        marketplace: 'US',
        account: 'Work',
        name: 'TV',
        target: usd(900),
        floor: usd(0),
        by: null,
        began: NOW,
      },
    },
    moment: { wall: NOW, count: 2, profile: 'old' },
  },
  {
    key: 'lot l',
    value: {
      kind: 'lot',
      row: {
        ...{ id: 'l', marketplace: 'US', account: 'Work', kind: 'no-rush', left: usd(300), scope: 'digital' },
        ...{ ends: { on: '2027-01-31' }, source: 'benefit-mail', note: '', addedAt: NOW },
      },
    },
    moment: { wall: NOW, count: 3, profile: 'old' },
  },
  { key: 'lot gone', value: null, moment: { wall: NOW, count: 4, profile: 'old' } },
] as const;

const sorted = (records: Iterable<SyncRecord>) => canonicalJson([...records].sort((a, b) => (a.key < b.key ? -1 : 1)));

it('what an older version wrote is taken over, and is written again as it was', async () => {
  const store = booksIn();
  const records = parseRecords(LYING);
  expect(records).toHaveLength(LYING.length);
  const met = kept(await store.syncRows(records, NOW + 1, 'new'));
  expect(met.changed).toBe(true);
  const { credits, purses, reserves, settings } = await overviewOf(store);
  expect(credits).toMatchObject([
    { id: 'l', book: { marketplace: 'US', account: 'Work' }, source: 'mail', ends: { on: day('2027-01-31') } },
  ]);
  expect(purses).toMatchObject([{ book: { marketplace: 'US', account: 'Work' }, wish: 'save' }]);
  expect(reserves).toMatchObject([{ reserve: { id: 'r', book: { marketplace: 'US', account: 'Work' } } }]);
  expect(settings.snoozes.map(({ rule }) => rule)).toEqual(['credit-unused', 'odd-cents']);
  expect(sorted(met.state.values())).toBe(canonicalJson([...LYING].sort((a, b) => (a.key < b.key ? -1 : 1))));
  const again = kept(await store.syncRows(parseRecords([...met.state.values()]), NOW + 2, 'new'));
  expect(again.changed).toBe(false);
  expect(sorted(again.state.values())).toBe(sorted(met.state.values()));
});

it('what changes here is written so that an older version can read it', async () => {
  const store = booksIn();
  kept(await store.syncRows(parseRecords(LYING), NOW + 1, 'new'));
  kept(await store.useCredit({ credit: 'l', amount: usd(100), purchase: null }, stamps()(NOW + 2)));
  const { state } = kept(await store.syncRows(parseRecords(LYING), NOW + 3, 'new'));
  const [, , , lot] = LYING;
  expect(state.get('lot l')).toEqual({
    key: 'lot l',
    value: { kind: 'lot', row: { ...lot.value.row, left: usd(200) } },
    moment: expect.objectContaining({ profile: 'new' }),
  });
});

it('what an older version removes is removed here too', async () => {
  const store = booksIn();
  kept(await store.syncRows(parseRecords(LYING), NOW + 1, 'new'));
  const removal = { key: 'lot l', value: null, moment: { wall: NOW + 9, count: 0, profile: 'old' } };
  const met = kept(await store.syncRows(parseRecords([removal]), NOW + 10, 'new'));
  expect(met.changed).toBe(true);
  expect((await overviewOf(store)).credits).toEqual([]);
});
