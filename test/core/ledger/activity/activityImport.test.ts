import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { activityChain } from '../../../../src/core/ledger/activity/activityChain';
import { importActivity } from '../../../../src/core/ledger/activity/activityImport';
import { activityEntries, activityKey, effectiveRows } from '../../../../src/core/ledger/activity/activityRows';
import type { ActivityPage } from '../../../../src/core/ledger/activity/activityStretch';
import { orderedTrail } from '../../../../src/core/ledger/activity/trail';
import type { ActivityRow } from '../../../../src/core/page/pageReading';
import { afterPages, anyOpening, anyTrueHistory, BOOK, pageOf } from '../../../support/core/anyActivity';
import { shuffled } from '../../../support/core/anyHistory';
import { undo } from '../../../support/core/entries';
import { day, eur, usd } from '../../../support/core/situations';
import { runs } from '../../../support/runs';

const RUNS = { numRuns: runs(10_000) };

function r(date: string, amount: number, closing: number | null, kind: ActivityRow['kind'] = 'other'): ActivityRow {
  return { day: day(date), kind, amount: usd(amount), closing: closing === null ? null : usd(closing) };
}

function page(rows: readonly ActivityRow[], window: ActivityPage['window'] = null): ActivityPage {
  return { rows, window, visit: 'v' };
}

const keys = (pages: readonly ActivityPage[]) =>
  effectiveRows(afterPages(pages)).map((row) => activityKey(row, row.ordinal));

/** A page that does not say whether it is the newest: then it does not matter when it was opened. */
const timeless = (opened: ActivityPage): ActivityPage => ({ ...opened, window: null });

const historyAndPages = anyTrueHistory(14).chain((history) =>
  fc.tuple(fc.constant(history), fc.array(anyOpening(history.length), { minLength: 1, maxLength: 4 })),
);

describe('importing pages of one account', () => {
  it('gives the same rows, in whatever order and however often pages are opened', () => {
    fc.assert(
      fc.property(
        historyAndPages.chain(([history, openings]) => {
          const pages = openings.map((opening) => timeless(pageOf(history, opening)));
          return fc.tuple(fc.constant(pages), shuffled([...pages, ...pages]));
        }),
        ([pages, mixed]) => {
          expect(keys(mixed)).toEqual(keys(pages));
        },
      ),
      RUNS,
    );
  });

  it('gives the same rows in both layouts of the table', () => {
    fc.assert(
      fc.property(
        historyAndPages.chain(([history, openings]) => {
          const pages = openings.flatMap((opening) => [
            timeless(pageOf(history, opening)),
            timeless(pageOf(history, { ...opening, older: true })),
          ]);
          const newer = openings.map((opening) => timeless(pageOf(history, opening)));
          return fc.tuple(fc.constant(newer), shuffled(pages));
        }),
        ([pages, both]) => {
          const amounts = (opened: readonly ActivityPage[]) =>
            effectiveRows(afterPages(opened))
              .map(({ day: on, amount }) => `${on} ${amount.minor}`)
              .sort();
          expect(amounts(both)).toEqual(amounts(pages));
        },
      ),
      RUNS,
    );
  });

  it('never mistakes the account for another one, and finds no conflict', () => {
    fc.assert(
      fc.property(historyAndPages, ([history, openings]) => {
        const pages = openings.map((opening) => pageOf(history, opening));
        let entries = afterPages([]);
        // Windows say what is newest at their time, so pages come in the order in which the history grew.
        for (const opened of [...pages].sort((a, b) => knownOf(a) - knownOf(b))) {
          expect(importActivity(BOOK, opened, entries).state).toBe('fits');
          entries = afterPages([opened], entries);
        }
        function knownOf(opened: ActivityPage): number {
          return openings[pages.indexOf(opened)]?.known ?? 0;
        }
      }),
      RUNS,
    );
  });

  it('has the whole history of one page, in an order without a gap', () => {
    fc.assert(
      fc.property(anyTrueHistory(15), (history) => {
        const entries = afterPages([pageOf(history, { known: history.length, skip: 0, size: 15, older: false })]);
        const chain = activityChain(effectiveRows(entries));
        expect(chain.rows).toHaveLength(history.length);
        expect(chain.gaps).toEqual([]);
        const [first] = history;
        // Where all comes to nothing, rows that differ only in their order can't tell at which balance they began.
        if (first && history.reduce((sum, { amount }) => sum + amount.minor, 0) !== 0) {
          expect(chain.rows.at(-1)?.closing).toEqual(history.at(-1)?.closing);
        }
      }),
      RUNS,
    );
  });
});

describe('a page of another account', () => {
  const mine = [r('2026-05-12', -1948, 3000), r('2026-05-02', 4948, 4948), r('2026-04-19', -100, 0)];
  const theirs = [r('2026-05-11', 500, 900), r('2026-05-05', -100, 400), r('2026-04-20', 500, 500)];
  const known = afterPages([page(mine)]);

  test('is noticed by other rows on the same days', () => {
    expect(importActivity(BOOK, page(theirs, { newest: true, oldest: true }), known)).toMatchObject({
      state: 'other-account',
      known: 0,
    });
  });

  test('is noticed if its rows are between two rows that one page showed next to each other', () => {
    const between = [r('2026-05-10', 500, 900), r('2026-05-09', -100, 400)];
    expect(importActivity(BOOK, page(between), known).state).toBe('other-account');
  });

  test('may be the same account if its rows are between rows of two pages, because a third page was not opened', () => {
    const between = [r('2026-05-10', 500, 900), r('2026-05-09', -100, 400)];
    const [newest, ...rest] = mine;
    const apart = afterPages([
      { ...page(newest ? [newest] : []), visit: 'first' },
      { ...page(rest), visit: 'second' },
    ]);
    expect(importActivity(BOOK, page(between), apart).state).toBe('fits');
  });

  test('may be the same account if its rows are all newer: that is a gap', () => {
    const later = [r('2026-07-02', 500, 900), r('2026-07-01', -100, 400)];
    const entries = afterPages([page(later)], known);
    expect(activityChain(effectiveRows(entries)).gaps).toEqual([
      { after: '2026-05-12', before: '2026-07-01', amount: usd(-2500) },
    ]);
  });

  test('is noticed if its rows are all newer but the page shows a whole history', () => {
    const whole = [r('2026-07-02', 500, 900), r('2026-07-01', 400, 400)];
    expect(importActivity(BOOK, page(whole, { newest: true, oldest: true }), known).state).toBe('other-account');
  });

  test('is imported if the shopper says that it is the same account', () => {
    const outcome = importActivity(BOOK, page(theirs, { newest: true, oldest: true }), known, 'same-account');
    expect(outcome).toMatchObject({ state: 'fits' });
    expect(outcome.state === 'fits' && outcome.drafts).toHaveLength(3);
  });

  it('is nearly always noticed when two histories cover the same time', () => {
    let noticed = 0;
    let asked = 0;
    fc.assert(
      fc.property(anyTrueHistory(15), anyTrueHistory(15), (a, b) => {
        const shift = b.map((row) => ({ ...row, closing: usd((row.closing?.minor ?? 0) + 7) }));
        const whole = (rows: readonly ActivityRow[]) => ({ known: rows.length, skip: 0, size: 15, older: false });
        const entries = afterPages([pageOf(a, whole(a))]);
        asked += 1;
        if (importActivity(BOOK, pageOf(shift, whole(shift)), entries).state === 'other-account') noticed += 1;
      }),
    );
    expect(noticed).toBe(asked);
  });
});

describe('rows that contradict each other', () => {
  const known = afterPages([page([r('2026-05-12', -5, 5), r('2026-05-11', -5, 10), r('2026-05-10', 15, 15)])]);

  test.for<[story: string, rows: ActivityRow[], conflict: object]>([
    [
      'closing balances that do not form a chain',
      [r('2026-05-12', -5, 5), r('2026-05-11', -5, 11)],
      { why: 'closing', row: 0, day: '2026-05-12' },
    ],
    ['a newer row below an older one', [r('2026-05-11', -5, 10), r('2026-05-12', 15, 15)], { why: 'order', row: 1 }],
    [
      'a foreign currency',
      [{ ...r('2026-05-12', -5, 5), amount: eur(-5) }],
      { why: 'currency', row: 0, day: '2026-05-12' },
    ],
    [
      'a foreign closing balance',
      [r('2026-05-13', -5, 0), { ...r('2026-05-12', -5, 5), closing: eur(5) }],
      { why: 'currency', row: 1 },
    ],
    [
      'a known row that is missing while its neighbors are there',
      [r('2026-05-12', -5, 5), r('2026-05-10', 15, 10)],
      { why: 'row-vanished', day: '2026-05-11' },
    ],
    [
      'a row that appears where an earlier page had none',
      [r('2026-05-12', -5, 5), r('2026-05-11', -5, 10), r('2026-05-11', -5, 15), r('2026-05-10', 15, 20)],
      { why: 'row-appeared', day: '2026-05-11' },
    ],
  ])('keep a page out of the books: %s', ([, rows, conflict]) => {
    expect(importActivity(BOOK, page(rows), known)).toMatchObject({ state: 'conflict', conflict });
    expect(afterPages([page(rows)], known)).toEqual(known);
  });
});

describe('single rows', () => {
  const spent = r('2026-05-12', -5, 5, 'spent');

  test('are two rows where one page has twins', () => {
    const twins = [r('2026-05-12', -5, 5), r('2026-05-12', 5, 10), r('2026-05-12', -5, 5), r('2026-05-11', 10, 10)];
    expect(keys([page(twins)])).toEqual([
      '2026-05-11 10 10 0',
      '2026-05-12 -5 5 0',
      '2026-05-12 -5 5 1',
      '2026-05-12 5 10 0',
    ]);
  });

  test('are not new when their words are read better', () => {
    expect(keys([page([{ ...spent, kind: 'other' }]), page([spent])])).toHaveLength(1);
  });

  test('do not come back when the shopper undid them', () => {
    const once = afterPages([page([spent])]);
    const undone = [...once, undo(99, once[0]?.id ?? '')];
    const again = afterPages([page([spent])], undone);
    expect(again).toEqual(undone);
    expect(effectiveRows(again)).toEqual([]);
  });

  test('keep the kind, the digital mark, the visit and the label', () => {
    const outcome = importActivity({ marketplace: 'US', account: 'shop' }, page([{ ...spent, digital: true }]), []);
    expect(outcome).toMatchObject({
      drafts: [{ kind: 'activity', row: 'spent', digital: true, visit: 'v', book: { account: 'shop' }, ordinal: 0 }],
    });
  });

  test('are not added by a page without rows', () => {
    expect(importActivity(BOOK, page([]), [])).toEqual({ state: 'fits', drafts: [], known: 0 });
  });
});

describe('ordering a day', () => {
  const way = fc.record({ from: fc.integer({ min: 0, max: 4 }), to: fc.integer({ min: 0, max: 4 }) });
  const jumps = (ways: readonly { from: number; to: number }[]) =>
    ways.filter((each, index) => index > 0 && ways[index - 1]?.to !== each.from).length;
  const orders = <T>(things: readonly T[]): T[][] =>
    things.length === 0
      ? [[]]
      : things.flatMap((thing, at) =>
          orders(things.filter((_, other) => other !== at)).map((rest) => [thing, ...rest]),
        );

  it('keeps all ways, and no other order has fewer jumps', () => {
    fc.assert(
      fc.property(fc.array(way, { maxLength: 6 }), (ways) => {
        const trail = orderedTrail(ways, null);
        expect(trail).toHaveLength(ways.length);
        expect(new Set(trail)).toEqual(new Set(ways));
        expect(jumps(trail)).toBe(Math.min(...orders(ways).map(jumps)));
      }),
      { numRuns: runs(1500) },
    );
  });

  it('is the same for the same rows', () => {
    fc.assert(
      fc.property(
        fc.array(way, { maxLength: 8 }).chain((ways) => fc.tuple(fc.constant(ways), shuffled(ways))),
        ([ways, mixed]) => {
          expect(orderedTrail(mixed, 2)).toEqual(orderedTrail(ways, 2));
        },
      ),
    );
  });
});

test('importing a thousand rows into a hundred thousand is fast enough', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => r('2026-05-12', -1, 100_000 - at)).reverse();
  const many = Array.from({ length: 100_000 }, (_, at) => ({
    ...r('2025-05-12', -1, 300_000 - at),
    id: `e${at}`,
    kind: 'activity' as const,
    row: 'spent' as const,
    book: { marketplace: 'US' as const },
    at,
    seq: at + 1,
    ordinal: 0,
    visit: 'w',
  }));
  const start = performance.now();
  const outcome = importActivity(BOOK, page(rows), many);
  expect(performance.now() - start).toBeLessThan(4000);
  expect(outcome.state === 'fits' && outcome.drafts).toHaveLength(1000);
  expect(activityEntries(many)).toHaveLength(100_000);
});
