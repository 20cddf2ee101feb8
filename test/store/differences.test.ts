import { describe, expect, it } from 'vitest';
import type { ActivityRow } from '../../src/core/page/pageReading';
import type { BalancePage } from '../../src/store/balancePage/openedPage';
import { DAY, day, NOW, usd } from '../support/core/situations';
import { booksIn, kept, overviewOf, purseIn, stamps } from '../support/store/books';
import type { BalancePageLearned, LessonBooks } from '../support/store/lessonBooks';

const stamp = stamps('page');

function page(minor: number, visit: string, rows: readonly ActivityRow[] = []): BalancePage {
  return { marketplace: 'US', visit, balance: usd(minor), rows, window: null };
}

async function opened(store: LessonBooks, shown: BalancePage, at = NOW): Promise<BalancePageLearned> {
  return kept(await store.learnBalancePage(shown, stamp(at)));
}

/** A history as the shop shows it, newest first: one old row, and others of the day before. */
function history(amounts: readonly number[]): ActivityRow[] {
  let closing = 0;
  return amounts
    .map((minor, at): ActivityRow => {
      closing += minor;
      const date = at === 0 ? '2026-11-01' : '2026-11-20';
      return { day: day(date), kind: minor < 0 ? 'spent' : 'added', amount: usd(minor), closing: usd(closing) };
    })
    .reverse();
}

describe('a difference', () => {
  it('is explained by the rows of its page if they add up to it exactly, and says so', async () => {
    const store = booksIn();
    await opened(store, page(5000, 'v1', history([5000])), NOW - DAY);
    const { recorded } = await opened(store, page(6511, 'v2', history([5000, 2500, -890, -99])));
    expect((await overviewOf(store)).drifts).toEqual([]);
    expect(recorded?.accounted).toEqual({
      settled: null,
      released: null,
      explained: [
        { amount: usd(2500), cause: 'gift-card' },
        { amount: usd(-890), cause: 'spent' },
        { amount: usd(-99), cause: 'spent' },
      ],
    });
    kept(await store.undo(recorded?.entry ?? '', stamp(), { withVisit: true, refuse: () => null }));
    expect((await purseIn(store)).balance?.amount).toEqual(usd(5000));
    expect((await overviewOf(store)).drifts).toEqual([]);
  });

  it('is asked about, without the part that the rows explain', async () => {
    const store = booksIn();
    await opened(store, page(5000, 'v1', history([5000])), NOW - DAY);
    await opened(store, page(7201, 'v2', history([5000, 2500])));
    expect((await overviewOf(store)).drifts[0]?.drift).toMatchObject({
      amount: usd(-299),
      causes: [{ cause: 'hold', likelihood: 'exact' }, {}, {}, {}],
    });
  });

  it('is explained when the rows arrive that were missing when the balance was read', async () => {
    const store = booksIn();
    await opened(store, page(5000, 'v1', history([5000])), NOW - DAY);
    await opened(store, { ...page(7500, 'v2'), rows: null });
    expect((await overviewOf(store)).drifts[0]?.drift.amount).toEqual(usd(2500));
    const { recorded } = await opened(store, page(7500, 'v2', history([5000, 2500])));
    expect((await overviewOf(store)).drifts).toEqual([]);
    expect(recorded?.accounted?.explained).toEqual([{ amount: usd(2500), cause: 'gift-card' }]);
  });

  it('is over when the money is back, if it was a temporary hold', async () => {
    const store = booksIn();
    await opened(store, page(5000, 'v1', history([5000])), NOW - DAY);
    await opened(store, page(4000, 'v2', history([5000])));
    expect((await overviewOf(store)).drifts[0]?.drift.causes[0]).toMatchObject({ cause: 'hold', likelihood: 'exact' });
    const { recorded } = await opened(store, page(5000, 'v3', history([5000])), NOW + 3 * DAY);
    expect((await overviewOf(store)).drifts).toEqual([]);
    expect(recorded?.accounted?.explained).toEqual([{ amount: usd(1000), cause: 'hold' }]);
  });
});
