import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveRows } from '../../../src/core/ledger/activity/activityRows';
import type { ActivityRow } from '../../../src/core/page/pageReading';
import type { BalancePage } from '../../../src/store/balancePage/openedPage';
import { DAY, day, NOW, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';
import {
  booksIn,
  entriesIn,
  freshName,
  kept,
  overviewOf,
  purseIn,
  stamps,
  undo,
  write,
} from '../../support/store/books';
import type { BalancePageLearned, LessonBooks } from '../../support/store/lessonBooks';

const HOUR = DAY / 24;
const MINUTE = HOUR / 60;

function page(minor: number | null, visit: string, rows: readonly ActivityRow[] = []): BalancePage {
  return { marketplace: 'US', visit, balance: minor === null ? null : usd(minor), rows, window: null };
}

const stamp = stamps('page');

async function opened(store: LessonBooks, shown: BalancePage, at = NOW): Promise<BalancePageLearned> {
  return kept(await store.learnBalancePage(shown, stamp(at)));
}

/**
 * Writes a history from short words: `50@v1` is an observation, `=50` a statement, `+5` a move, and `x1` undoes the
 * first.
 */
async function booksWith(words: string, at = NOW - MINUTE): Promise<LessonBooks> {
  const store = booksIn();
  for (const [n, word] of words.split(' ').filter(Boolean).entries()) {
    const base = { id: String(n + 1), book: { marketplace: 'US' }, at } as const;
    const amount = usd(Math.round(Number.parseFloat(word.replace('=', '')) * 100));
    if (word.startsWith('x')) kept(await undo(store, word.slice(1), base.id, at));
    else if (word.startsWith('=')) kept(await write(store, { ...base, kind: 'stated', balance: amount, note: '' }));
    else if (/^[+-]/.test(word)) kept(await write(store, { ...base, kind: 'moved', amount, cause: 'spent', note: '' }));
    else kept(await write(store, { ...base, kind: 'observed', balance: amount, visit: word.split('@')[1] ?? '' }));
  }
  return store;
}

function sighting(word: string): BalancePage {
  const [amount, visit = ''] = word.split('@');
  return page(Math.round(Number(amount) * 100), visit);
}

describe('a balance is news to the books', () => {
  it.each([
    ['nothing known', '', '50@v1', true],
    ['the same page read again', '50@v1', '50@v1', false],
    ['the same page read again after an undo', '50@v1 x1', '50@v1', false],
    ['the same page read again after an undo of the undo', '50@v1 x1 x2', '50@v1', false],
    ['the same page, where another has seen less since', '50@v1 40@v2', '50@v1', false],
    ['the same page, where the shopper has written since', '50@v1 -5', '50@v1', false],
    ['the same page showing another balance', '50@v1', '40@v1', false],
    ['the same page, back at its first balance', '50@v1 40@v1', '50@v1', false],
    ['another visit a minute later, same balance', '50@v1', '50@v2', false],
    ['another visit a minute later, other balance', '50@v1', '49.99@v2', true],
    ['another visit after an undo', '50@v1 x1', '50@v2', true],
    ['another visit after an undo, with an older one that says the same', '50@v0 50@v1 x2', '50@v2', false],
    ['same balance, but money was noted as spent since', '50@v1 -5', '50@v2', true],
    ['same balance, and what was noted was taken back', '50@v1 -5 x2', '50@v2', false],
    ['as the books say by what was noted, but not what was seen', '50@v1 -5', '45@v2', true],
    ['same balance as the shopper stated', '=50', '50@v1', true],
    ['nothing left', '50@v1', '0@v2', true],
    ['less than nothing', '', '-1@v1', false],
  ])('%s', async (_, words, seen, news) => {
    expect((await opened(await booksWith(words), sighting(seen))).changed).toBe(news);
  });

  it.each([
    [0, false],
    [59 * MINUTE, false],
    [HOUR - 1, false],
    [HOUR, true],
    [DAY, true],
    // The clock was put back in the meantime.
    [-59 * MINUTE, false],
    [-HOUR, true],
  ])('by another visit after %i ms: %s', async (age, news) => {
    expect((await opened(await booksWith('50@v1', NOW - age), sighting('50@v2'))).changed).toBe(news);
  });

  it('and returns what was known before, also when the page is read again', async () => {
    const store = await booksWith('=60');
    const { recorded } = await opened(store, sighting('50@v1'));
    expect(recorded).toMatchObject({ balance: usd(5000), before: usd(6000) });
    kept(
      await write(store, {
        id: 'm',
        kind: 'moved',
        book: { marketplace: 'US' },
        at: NOW,
        amount: usd(-1),
        cause: 'spent',
        note: '',
      }),
    );
    expect(await opened(store, sighting('50@v1'))).toEqual({ recorded, changed: false, asks: false });
    kept(await undo(store, recorded?.entry ?? '', 'u'));
    expect(await opened(store, sighting('50@v1'))).toEqual({ recorded: null, changed: false, asks: false });
  });

  it('once, if two tabs show it at the same time', async () => {
    const name = freshName();
    const seen = [sighting('50@v1'), sighting('50@v2')].map((shown) => opened(booksIn(name), shown));
    expect((await Promise.all(seen)).map(({ changed }) => changed).sort()).toEqual([false, true]);
    expect(await entriesIn(booksIn(name))).toHaveLength(1);
  });
});

/**
 * An activity table as the shop shows it, newest first. The amounts are in cents, one for each day back from the 20th,
 * each with its closing balance.
 */
function table(amounts: readonly number[], opening = 0): ActivityRow[] {
  let closing = opening;
  return amounts
    .map((minor, at): ActivityRow => {
      closing += minor;
      const date = day(`2026-11-${String(20 - amounts.length + 1 + at).padStart(2, '0')}`);
      return { day: date, kind: minor < 0 ? 'spent' : 'added', amount: usd(minor), closing: usd(closing) };
    })
    .reverse();
}

describe('the rows of a balance page', () => {
  const HISTORY = [5000, -890, -110, 2500, -99, -500];

  it('are written into the books with the balance, in their order, and not twice', async () => {
    const store = booksIn();
    const shown = page(5901, 'v1', table(HISTORY));
    expect((await opened(store, shown)).changed).toBe(true);
    const entries = await entriesIn(store);
    expect(entries.map((entry) => (entry.kind === 'activity' ? entry.amount.minor : entry.kind))).toEqual([
      ...HISTORY,
      'observed',
    ]);
    for (const visit of ['v1', 'v2', 'v3']) expect((await opened(store, { ...shown, visit })).changed).toBe(false);
    expect(await entriesIn(store)).toHaveLength(7);
  });

  it('are the same in the end, in whatever order and however often their pages were opened', async () => {
    const whole = table([5000, -890, -110, 2500, -99, -500, -1, -2, 300, -7, -7, -100]);
    const pageAt = fc.record({ from: fc.nat(11), length: fc.integer({ min: 1, max: 12 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(pageAt, { maxLength: 8 }), async (pages) => {
        const store = booksIn();
        const seen = new Set<ActivityRow>();
        for (const [n, { from, length }] of [...pages, ...pages].entries()) {
          const rows = whole.slice(from, from + length);
          for (const row of rows) seen.add(row);
          await opened(store, page(null, `v${n}`, rows));
        }
        const kind = (row: { amount: { minor: number }; day: string }) => `${row.day} ${row.amount.minor}`;
        expect(effectiveRows(await entriesIn(store)).map(kind)).toEqual(
          whole
            .filter((row) => seen.has(row))
            .reverse()
            .map(kind),
        );
        store.close();
      }),
      { numRuns: runs(60) },
    );
  });

  it('are added later if they were loaded after the balance', async () => {
    const store = booksIn();
    const first = await opened(store, page(5901, 'v1'));
    const later = await opened(store, page(5901, 'v1', table(HISTORY)));
    expect(later).toEqual({ recorded: first.recorded, changed: true, asks: false });
    expect((await entriesIn(store)).filter(({ kind }) => kind === 'observed')).toHaveLength(1);
  });

  it('are left out if they do not add up, and the balance is kept', async () => {
    const store = booksIn();
    const [newest, ...older] = table(HISTORY) as [ActivityRow, ...ActivityRow[]];
    const shown = page(5901, 'v1', [{ ...newest, closing: usd(1) }, ...older]);
    const first = await opened(store, shown);
    expect(first.recorded?.leftOut).toMatchObject({ why: 'closing', day: newest.day, row: 0 });
    expect(await opened(store, shown)).toEqual({ recorded: first.recorded, changed: false, asks: false });
    expect((await entriesIn(store)).map(({ kind }) => kind)).toEqual(['observed']);
  });

  it('are undone from the page with their balance, and do not come back', async () => {
    const store = booksIn();
    const shown = page(5901, 'v1', table(HISTORY));
    const { recorded } = await opened(store, shown);
    const how = { withVisit: true, refuse: () => null };
    kept(await store.undo(recorded?.entry ?? '', stamp(), how));
    expect(effectiveRows(await entriesIn(store))).toEqual([]);
    expect((await purseIn(store)).balance).toBeNull();
    expect(await opened(store, shown)).toEqual({ recorded: null, changed: false, asks: false });
  });

  it('settle a pending order, whose money is no longer in the balance', async () => {
    const store = await booksWith('64.01@v0', NOW - DAY);
    kept(
      await write(store, {
        id: 'p',
        kind: 'pending',
        book: { marketplace: 'US' },
        at: NOW - DAY,
        purchase: 'order',
        amount: usd(500),
      }),
    );
    expect((await purseIn(store)).free).toEqual(usd(5901));
    await opened(store, page(5901, 'v1', table(HISTORY)));
    expect((await entriesIn(store)).at(-1)).toMatchObject({ kind: 'settled', by: 'activity', taken: usd(0) });
    expect(await purseIn(store)).toMatchObject({ balance: { amount: usd(5901) }, free: usd(5901) });
    expect((await overviewOf(store)).drifts).toEqual([]);
  });
});

describe('a difference that nothing explains', () => {
  async function drifted(store: LessonBooks) {
    await opened(store, page(5000, 'v1'), NOW - DAY);
    await opened(store, page(4901, 'v2'));
    return (await overviewOf(store)).drifts[0];
  }

  it('is shown with its causes, and one of them explains it', async () => {
    const store = booksIn();
    const found = await drifted(store);
    expect(found?.drift).toMatchObject({ amount: usd(-99), causes: [{ cause: 'digital-buys' }, {}, {}] });
    const observation = found?.drift.observation ?? '';
    expect((await store.mendDrift(observation, 'refund', undefined, stamp())).ok).toBe(false);
    kept(await store.mendDrift(observation, 'digital-buys', undefined, stamp()));
    expect((await overviewOf(store)).drifts).toEqual([]);
    expect((await purseIn(store)).balance?.amount).toEqual(usd(4901));
    expect(await store.mendDrift(observation, 'digital-buys', undefined, stamp())).toEqual({
      ok: false,
      why: { code: 'difference-settled' },
    });
  });

  it('moves to another account if the page belonged to that account', async () => {
    const store = booksIn();
    const observation = (await drifted(store))?.drift.observation ?? '';
    expect((await store.mendDrift(observation, 'other-account', undefined, stamp())).ok).toBe(false);
    kept(await store.mendDrift(observation, 'other-account', 'Work', stamp()));
    const { purses, drifts } = await overviewOf(store);
    expect(purses.find(({ book }) => book.account === 'Work')?.balance?.amount).toEqual(usd(4901));
    expect(purses.find(({ book }) => book.account === undefined)?.balance?.amount).toEqual(usd(5000));
    expect(drifts).toEqual([]);
  });
});
