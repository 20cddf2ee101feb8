import { describe, expect, it } from 'vitest';
import { effectiveRows } from '../../src/core/activityRows';
import { undoneIds } from '../../src/core/fold';
import type { ActivityRow } from '../../src/core/pageReading';
import type { AccountLabel } from '../../src/core/purse';
import type { BalancePageLearned } from '../../src/store/balancePage';
import type { BalancePage } from '../../src/store/openedPage';
import type { Store } from '../../src/store/openStore';
import { DAY, day, NOW, usd } from '../core/situations';
import { booksIn, entriesIn, kept, overviewOf, purseIn, stamps, write } from './books';

const MINUTE = 60_000;
const stamp = stamps('page');

function page(minor: number, visit: string, rows: BalancePage['rows'] = [], loadedAt?: number): BalancePage {
  const opened = { marketplace: 'US', visit, balance: usd(minor), rows, window: null } as const;
  return loadedAt === undefined ? opened : { ...opened, loadedAt };
}

async function opened(store: Store, shown: BalancePage, at = NOW): Promise<BalancePageLearned> {
  return kept(await store.learnBalancePage(shown, stamp(at)));
}

function row(date: string, minor: number, closing: number): ActivityRow {
  return { day: day(date), kind: minor < 0 ? 'spent' : 'added', amount: usd(minor), closing: usd(closing) };
}

/** A table as the shop shows it, newest first: one row a day up to the 20th, each with its closing balance. */
function table(amounts: readonly number[]): ActivityRow[] {
  let closing = 0;
  return amounts
    .map((minor, at) => {
      closing += minor;
      return row(`2026-11-${String(20 - amounts.length + 1 + at).padStart(2, '0')}`, minor, closing);
    })
    .reverse();
}

const MINE = table([5000, -890, -110, 2500]);
const OTHER = table([100, -50, -30, 700]);

/** What the books say of each account. */
async function balances(store: Store): Promise<Map<AccountLabel | null, number | undefined>> {
  const { purses } = await overviewOf(store);
  return new Map(purses.map(({ account, balance }) => [account ?? null, balance?.amount.minor]));
}

describe('the page of another account', () => {
  it('is not written, and asked about once', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    expect(await opened(store, page(720, 'v2', OTHER))).toEqual({ recorded: null, changed: true, asks: true });
    expect(await opened(store, page(720, 'v3', OTHER))).toEqual({ recorded: null, changed: false, asks: true });
    expect((await purseIn(store)).balance?.amount).toEqual(usd(6500));
    expect((await overviewOf(store)).questions).toMatchObject([
      { visit: 'v2', marketplace: 'US', balance: usd(720), lastUsed: null, accounts: [null] },
    ]);
  });

  it('goes into books of its own once that is said, and is known from then on', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER));
    kept(await store.tellAccount('v2', ' Work ', stamp()));
    expect((await overviewOf(store)).questions).toEqual([]);
    expect((await overviewOf(store)).purses.map(({ account, balance }) => [account, balance?.amount.minor])).toEqual(
      expect.arrayContaining([
        ['Work', 720],
        [undefined, 6500],
      ]),
    );
    expect((await purseIn(store)).account).toBe('Work');
    expect((await opened(store, page(6500, 'v4', MINE))).changed).toBe(true);
    expect((await purseIn(store)).account).toBeUndefined();
    expect((await opened(store, page(690, 'v5', OTHER))).recorded?.balance).toEqual(usd(690));
    expect((await purseIn(store)).account).toBe('Work');
  });

  it('that is the same after all is taken, and what the shop no longer shows goes', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER));
    kept(await store.tellAccount('v2', null, stamp()));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(720));
    expect(await opened(store, page(720, 'v3', OTHER))).toMatchObject({ changed: false });
    expect((await overviewOf(store)).questions).toEqual([]);
  });

  it.each([
    ['', 'The account needs a name.'],
    ['me@example.com', 'Choose a word of your own instead of an e-mail address.'],
    ['x'.repeat(41), 'Choose a name of at most 40 characters.'],
  ])('is not called "%s"', async (label, error) => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER));
    expect(await store.tellAccount('v2', label, stamp())).toEqual({ ok: false, error });
    expect((await overviewOf(store)).questions).toHaveLength(1);
    expect(await store.tellAccount('v9', 'Work', stamp())).toEqual({ ok: false, error: 'This was answered before.' });
  });

  it('that was answered late does not hide what was seen since', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER));
    await opened(store, page(6400, 'v3', [row('2026-11-28', -100, 6400), ...MINE]), NOW + DAY);
    kept(await store.tellAccount('v2', null, stamp(NOW + 2 * DAY)));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(6400));
  });
});

describe('an older page of the other account', () => {
  const THEIRS = table([900, -50, -30, 700, -120, 21253 - 1400]);

  it('goes to that account, whichever was used last', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'a1', MINE), NOW);
    await opened(store, page(21253, 'b1', THEIRS.slice(0, 3)), NOW + DAY);
    kept(await store.tellAccount('b1', 'B', stamp(NOW + DAY)));
    await opened(store, page(6500, 'a2', MINE), NOW + 2 * DAY);
    const older = { ...page(21253, 'b2', THEIRS.slice(3)), window: { newest: false, oldest: true } };
    expect((await opened(store, older, NOW + 2 * DAY + MINUTE)).asks).toBe(false);
    expect(await balances(store)).toEqual(
      new Map([
        [null, 6500],
        ['B', 21253],
      ]),
    );
    const rows = effectiveRows(await entriesIn(store)).filter(({ visit }) => visit === 'b2');
    expect(rows.map(({ account }) => account)).toEqual(['B', 'B', 'B']);
  });

  it('is asked about while it is not said whose its newer page was', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'a1', MINE));
    await opened(store, page(21253, 'b1', THEIRS.slice(0, 3)), NOW + DAY);
    const older = { ...page(21253, 'b2', THEIRS.slice(3)), window: { newest: false, oldest: true } };
    expect((await opened(store, older, NOW + DAY + MINUTE)).asks).toBe(true);
    expect((await opened(store, page(6500, 'a2', MINE), NOW + 2 * DAY)).asks).toBe(false);
    expect(await balances(store)).toEqual(new Map([[null, 6500]]));
  });
});

describe('what is older never replaces what is newer', () => {
  it('where a difference was the page of another account, of which more is known since', async () => {
    const store = booksIn();
    await opened(store, page(5000, 'a1', null), NOW - 4 * DAY);
    const { recorded } = await opened(store, page(700, 'b1', null), NOW - 3 * DAY);
    const stated = {
      id: 's',
      at: NOW - DAY,
      kind: 'stated',
      purse: 'US',
      account: 'B',
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
    expect(purses.find(({ account }) => account === 'B')?.balance).toMatchObject({ asOf: NOW - DAY, how: 'shopper' });
  });

  it.each([
    ['stated', { kind: 'stated', balance: usd(8000), note: '' }, 8000],
    ['noted as spent', { kind: 'moved', amount: usd(-848), cause: 'spent', note: '' }, 4110 - 848],
  ] as const)('where a page was left open and the balance %s since', async (_, entry, balance) => {
    const store = booksIn();
    const [first, second] = [NOW - 50 * MINUTE, NOW - 40 * MINUTE];
    await opened(store, page(4110, 'v1', [], first), first);
    expect((await opened(store, page(4110, 'v2', [], second), second)).changed).toBe(false);
    kept(await write(store, { ...entry, id: 'own', purse: 'US', at: NOW - MINUTE }));
    for (const [visit, loadedAt] of [
      ['v1', first],
      ['v2', second],
    ] as const) {
      expect((await opened(store, page(4110, visit, [], loadedAt))).changed).toBe(false);
    }
    expect((await purseIn(store)).balance?.amount).toEqual(usd(balance));
    expect((await overviewOf(store)).drifts).toEqual([]);
  });

  it('where a page was left open and another brought newer rows', async () => {
    const store = booksIn();
    const newest = { newest: true, oldest: true };
    const old = { ...page(6500, 'v1', MINE, NOW - DAY), window: newest };
    await opened(store, old, NOW - DAY);
    await opened(store, { ...page(6400, 'v2', [row('2026-11-21', -100, 6400), ...MINE], NOW), window: newest });
    expect(await opened(store, old, NOW + MINUTE)).toMatchObject({ changed: false, asks: false });
    expect((await purseIn(store)).balance?.amount).toEqual(usd(6400));
  });

  it('where the shopper took back what another tab had written', async () => {
    const store = booksIn();
    const { recorded } = await opened(store, page(6500, 'v1', MINE, NOW - MINUTE), NOW - MINUTE);
    await opened(store, page(6500, 'v2', MINE, NOW - 1), NOW - 1);
    kept(await store.undo(recorded?.entry ?? '', stamp(), { withVisit: true, refuse: () => null }));
    expect((await opened(store, page(6500, 'v2', MINE, NOW - 1), NOW + 1)).changed).toBe(false);
    expect((await purseIn(store)).balance).toBeNull();
  });

  it('where a page of the other account was left open: it is not used again', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'a1', MINE, NOW - DAY), NOW - DAY);
    await opened(store, page(720, 'b1', OTHER, NOW - DAY), NOW - DAY);
    kept(await store.tellAccount('b1', 'B', stamp(NOW - DAY)));
    await opened(store, page(6500, 'a2', MINE, NOW - 2 * MINUTE));
    await opened(store, page(720, 'b2', OTHER, NOW - MINUTE));
    expect((await opened(store, page(6500, 'a3', MINE, NOW - 2 * MINUTE))).changed).toBe(false);
    expect((await purseIn(store)).account).toBe('B');
  });

  it('while a clock that was ahead has written something', async () => {
    const store = booksIn();
    kept(await write(store, { id: 'a', at: NOW + 400 * DAY, kind: 'stated', purse: 'US', balance: usd(1), note: '' }));
    expect((await opened(store, page(4110, 'v1', [], NOW))).recorded?.balance).toEqual(usd(4110));
  });
});

describe('a question', () => {
  it('goes by itself where the rows of the page come late and tell whose it is', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    expect((await opened(store, page(6400, 'v2', []), NOW + DAY)).asks).toBe(true);
    const whole = page(6400, 'v2', [row('2026-11-21', -100, 6400), ...MINE]);
    expect(await opened(store, whole, NOW + DAY)).toMatchObject({ asks: false, recorded: { balance: usd(6400) } });
    expect((await overviewOf(store)).questions).toEqual([]);
  });

  it('about a page that was left open does not take the place of a later one', async () => {
    const store = booksIn();
    await opened(store, page(6500, 'v1', MINE));
    await opened(store, page(720, 'v2', OTHER, NOW));
    expect((await opened(store, page(20, 'v3', OTHER.slice(3), NOW - DAY))).asks).toBe(true);
    expect((await overviewOf(store)).questions).toMatchObject([{ visit: 'v2' }]);
  });
});

describe('one opening', () => {
  it('is one observation, though the number on the page changes by itself', async () => {
    const store = booksIn();
    for (let minor = 4110; minor < 4180; minor += 1) await opened(store, page(minor, 'v1', [], NOW));
    expect((await entriesIn(store)).map(({ kind }) => kind)).toEqual(['observed']);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(4110));
  });

  it('that was taken back in the page may be brought by the next one, rows and all', async () => {
    const store = booksIn();
    const { recorded } = await opened(store, page(6500, 'v1', MINE), NOW - DAY);
    kept(await store.undo(recorded?.entry ?? '', stamp(NOW - DAY), { withVisit: true, refuse: () => null }));
    expect((await opened(store, page(6500, 'v1', MINE), NOW - DAY)).changed).toBe(false);
    expect((await opened(store, page(6500, 'v2', MINE))).recorded?.balance).toEqual(usd(6500));
    expect(effectiveRows(await entriesIn(store))).toHaveLength(4);
    // Both openings count once the undo is undone, and no row twice.
    for (const undo of (await entriesIn(store)).filter(({ kind }) => kind === 'undone')) {
      kept(await store.undo(undo.id, stamp(), { withVisit: false, refuse: () => null }));
    }
    expect(effectiveRows(await entriesIn(store))).toHaveLength(4);
  });

  it('brings no row back that the shopper took out by itself', async () => {
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
