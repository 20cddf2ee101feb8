import { describe, expect, it } from 'vitest';
import { effectiveRows } from '../../src/core/ledger/activity/activityRows';
import type { Entry } from '../../src/core/ledger/ledger';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { NO_SMALL_CHANGE } from '../../src/core/smallChange/smallChange';
import { DAY, day, NOW, usd } from '../support/core/situations';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  moved,
  observed,
  overviewOf,
  putRaw,
  stamps,
  undo,
  write,
} from '../support/store/books';

/** A balance page with this many rows, twenty a day, each of one dollar. */
function pageOf(rows: number, visit: string, minor = 100_000) {
  return {
    marketplace: 'US',
    visit,
    balance: usd(minor),
    window: null,
    rows: Array.from({ length: rows }, (_, age) => ({
      day: day(`2026-11-${String(21 - Math.floor(age / 20)).padStart(2, '0')}`),
      kind: 'spent' as const,
      amount: usd(-100 - (age % 20)),
      closing: null,
    })),
  } as const;
}

const WITH_VISIT = { withVisit: true, refuse: () => null } as const;

describe('undos among many entries', () => {
  it('are found for each of them, and a later opening restores the undone rows with another balance', async () => {
    const store = booksIn();
    const stamp = stamps();
    const first = kept(await store.learnBalancePage(pageOf(120, 'v1'), stamp()));
    expect(kept(await store.undo(first.recorded?.entry ?? '', stamp(), WITH_VISIT))).toBeNull();
    const again = kept(await store.learnBalancePage(pageOf(120, 'v2'), stamp()));
    expect(again).toMatchObject({ changed: true, recorded: { before: null } });
    const { entries } = kept(await store.readHistory());
    expect(entries.filter(({ kind }) => kind === 'activity')).toHaveLength(240);
    expect(effectiveRows(entries)).toHaveLength(120);
  });

  it('are found if there are more undos than entries', async () => {
    const store = booksIn();
    const stamp = stamps();
    const { recorded } = kept(await store.learnBalancePage(pageOf(12, 'v1'), stamp()));
    const visit = recorded?.entry ?? '';
    for (let turn = 0; turn < 15; turn += 1) {
      kept(await write(store, moved(`m${turn}`, -1)));
      kept(await undo(store, `m${turn}`, `u${turn}`));
    }
    kept(await store.undo(visit, stamp(), WITH_VISIT));
    // This is the same opening again. Reading the page again must not bring back what was undone.
    expect(kept(await store.learnBalancePage(pageOf(12, 'v1'), stamp()))).toMatchObject({
      recorded: null,
      changed: false,
    });
  });

  it('do not count if they were undone themselves', async () => {
    const store = booksIn();
    const stamp = stamps();
    const { recorded } = kept(await store.learnBalancePage(pageOf(30, 'v1'), stamp()));
    kept(await undo(store, recorded?.entry ?? '', 'u'));
    kept(await undo(store, 'u', 'uu'));
    expect(kept(await store.learnBalancePage(pageOf(30, 'v1'), stamp())).recorded?.entry).toBe(recorded?.entry);
  });
});

describe('a long stretch between two balances', () => {
  it('is read back to the earlier balance', async () => {
    const store = booksIn();
    const stamp = stamps();
    kept(await write(store, observed('a', 5000)));
    for (let at = 0; at < 150; at += 1) kept(await write(store, moved(`m${at}`, -10)));
    const page = { ...pageOf(0, 'v', 3600), rows: null };
    const first = kept(await store.learnBalancePage(page, stamp()));
    expect(first.recorded).toMatchObject({ balance: usd(3600), before: usd(3500) });
    // When it is read again, it is computed from the stored entries.
    kept(await write(store, moved('later', -10)));
    expect(kept(await store.learnBalancePage(page, stamp())).recorded).toEqual(first.recorded);
  });

  it('shows its latest fifty entries, latest first, with the undone ones', async () => {
    const store = booksIn();
    for (let at = 0; at < 70; at += 1) kept(await write(store, moved(`m${at}`, -10)));
    kept(await undo(store, 'm5', 'u5'));
    kept(await undo(store, 'm60', 'u60'));
    const { entries, undone } = await overviewOf(store);
    expect(entries.map(({ id }) => id).slice(0, 4)).toEqual(['u60', 'u5', 'm69', 'm68']);
    expect([entries.length, undone]).toEqual([50, ['m60']]);
  });
});

it.each([
  ['what one of many rows took', 119, 0, 'likely'],
  ['what one took a year ago', 119, 350, 'likely'],
  ['what one took long ago', 119, 380, 'possible'],
  ['what none of them took', 77, 0, 'possible'],
] as const)(
  'more than expected by %s: %d cents %d days later are a refund as %s',
  async (_, gain, days, likelihood) => {
    const store = booksIn();
    const stamp = stamps();
    kept(await store.learnBalancePage(pageOf(300, 'v1', 5000), stamp()));
    kept(await store.learnBalancePage({ ...pageOf(0, 'v2', 5000 + gain), rows: null }, stamp(NOW + days * DAY)));
    const { drifts } = await overviewOf(store);
    expect(drifts[0]?.drift.causes.find(({ cause }) => cause === 'refund')?.likelihood).toBe(likelihood);
  },
);

it('a history that is read in several parts is read as a whole, and only once', async () => {
  const store = booksIn();
  const entries = Array.from({ length: 4001 }, (_, at) => ({ ...moved(`m${at}`, -1), seq: at + 1 }) as Entry);
  const books = {
    purses: [],
    entries,
    credits: [],
    reserves: [],
    settings: DEFAULT_SETTINGS,
    smallChange: NO_SMALL_CHANGE,
  };
  kept(await store.importBooks(books, 'replace'));
  expect((await entriesIn(store)).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
});

it('an entry with the date of tomorrow that turns up later is counted too', async () => {
  const name = freshName();
  const store = booksIn(name);
  kept(await write(store, observed('a', 5000)));
  expect((await overviewOf(store)).unreadableRows).toBe(0);
  await putRaw(name, 'entries', { id: 'x', book: { marketplace: 'US' }, seq: 41, kind: 'gift' });
  expect((await overviewOf(store)).unreadableRows).toBe(1);
  await putRaw(name, 'entries', { id: 'y', book: { marketplace: 'US' }, seq: 50, kind: 'gift' });
  kept(await write(store, moved('b', -1)));
  expect((await overviewOf(store)).unreadableRows).toBe(2);
});
