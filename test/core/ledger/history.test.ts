import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CalendarDay } from '../../../src/core/days/calendarDay';
import { balanceOf, counted } from '../../../src/core/ledger/counted';
import { dailyBalances, ledgerLines } from '../../../src/core/ledger/history';
import type { Entry } from '../../../src/core/ledger/ledger';
import { type Projection, projectBook, stepProjection } from '../../../src/core/ledger/projection';
import type { PurseSettings } from '../../../src/core/ledger/purse';
import { purseOf } from '../../../src/core/ledger/purseProjection';
import type { Reserve } from '../../../src/core/ledger/reserves';
import type { Money } from '../../../src/core/money/money';
import { anyHistory, shuffled } from '../../support/core/anyHistory';
import { inMarketplace, moved, observed, stated, undo } from '../../support/core/entries';
import { projectPurse } from '../../support/core/projectPurse';
import { DAY, day, NOW, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

const RUNS = { numRuns: runs(10_000) };
const book = { marketplace: 'US' } as const;
const purse: PurseSettings = { book: { marketplace: 'US' }, wish: 'use', smallest: usd(100), buyNow: 'unknown' };
const reserve = (id: string, floor: number): Reserve => ({
  id,
  book: { marketplace: 'US' },
  name: id,
  target: null,
  floor: usd(floor),
  by: null,
  began: 0,
});
const reserves = [reserve('r1', 200), reserve('r2', 0)];

describe('any history', () => {
  it('the lines add up to the balance, in whatever order the entries come', () => {
    fc.assert(
      fc.property(
        anyHistory().chain((entries) => fc.tuple(fc.constant(entries), shuffled(entries))),
        ([entries, mixed]) => {
          const total = ledgerLines(mixed).reduce((sum, { effect }) => sum + effect.minor, 0);
          expect(balanceOf(entries)?.amount.minor ?? 0).toBe(total);
          expect(projectPurse(purse, mixed, reserves)).toEqual(projectPurse(purse, entries, reserves));
        },
      ),
      RUNS,
    );
  });

  it('an undo of the latest entry restores the state before it, and an undo of that undo brings the entry back', () => {
    fc.assert(
      fc.property(anyHistory(), (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        const before = projectPurse(purse, entries.slice(0, -1), reserves);
        const undone = [...entries, undo(entries.length + 1, last.id)];
        expect(projectPurse(purse, undone, reserves)).toEqual(before);
        const restored = [...undone, undo(entries.length + 2, `e${entries.length + 1}`)];
        expect(projectPurse(purse, restored, reserves)).toEqual(projectPurse(purse, entries, reserves));
      }),
      RUNS,
    );
  });

  it('a stored projection, updated by each entry, equals the projection of all entries', () => {
    fc.assert(
      fc.property(anyHistory(), (entries) => {
        let kept: Projection = projectBook(book, []);
        entries.forEach((entry, index) => {
          const soFar = entries.slice(0, index + 1);
          kept = stepProjection(kept, entry) ?? projectBook(book, counted(soFar));
          expect(purseOf(purse, kept, reserves)).toEqual(projectPurse(purse, soFar, reserves));
        });
      }),
      RUNS,
    );
  });

  it('free money is the balance minus what is held back, and never below zero', () => {
    fc.assert(
      fc.property(anyHistory(), (entries) => {
        const { balance, free, held } = projectPurse(purse, entries, reserves);
        if (!balance || !free) {
          expect([balance, free]).toEqual([null, null]);
          return;
        }
        const back = (held?.pending.minor ?? 0) + (held?.reserves.minor ?? 0);
        expect(free.minor).toBe(Math.max(0, balance.amount.minor - back));
      }),
    );
  });
});

test('an undone mistake does not count for past days either', () => {
  expect(ledgerLines([stated(1, 100), observed(2, 900), undo(3, 2)]).map(({ after }) => after)).toEqual([usd(100)]);
});

test('the books of two labels do not mix', () => {
  const own = [observed(1, 4110), moved(2, -110)];
  const other = [
    { ...observed(3, 9900), book: { marketplace: 'US', account: 'shop' } },
    { ...undo(4, 1), book: { marketplace: 'US', account: 'shop' } },
  ] as Entry[];
  expect(projectPurse(purse, [...own, ...other]).balance?.amount).toEqual(usd(4000));
  expect(
    projectPurse({ ...purse, book: { marketplace: 'US', account: 'shop' } }, [...own, ...other]).balance?.amount,
  ).toEqual(usd(9900));
  expect(projectPurse(purse, [...own, inMarketplace('CA', observed(5, 1))]).balance?.amount).toEqual(usd(4000));
});

function row(seq: number, date: string, amount: number, closing: number | null): Entry {
  return {
    id: `e${seq}`,
    kind: 'activity',
    book: { marketplace: 'US' },
    at: NOW,
    seq,
    row: amount < 0 ? 'spent' : 'added',
    day: day(date),
    amount: usd(amount),
    closing: closing === null ? null : usd(closing),
    ordinal: 0,
    visit: 'v',
  };
}

/** The balance at the end of a day, as far as it is known; null before anything is known. */
function balanceOn(entries: readonly Entry[], date: CalendarDay): Money | null {
  return dailyBalances(entries).findLast((known) => known.day <= date)?.balance ?? null;
}

describe('the balance day by day', () => {
  const seen = (seq: number, at: number, balance: number) => ({ ...observed(seq, balance), at });
  const entries = [
    row(1, '2026-11-01', 5000, 5000),
    row(2, '2026-11-10', -800, 4200),
    row(3, '2026-11-21', -200, 4000),
    seen(4, NOW, 4000),
    { ...moved(5, -100), at: NOW + DAY },
  ];

  test('includes days before the books began, because rows tell of them', () => {
    expect(dailyBalances(entries)).toEqual([
      { day: '2026-11-01', balance: usd(5000), from: 'row' },
      { day: '2026-11-10', balance: usd(4200), from: 'row' },
      { day: '2026-11-21', balance: usd(4000), from: 'books' },
      { day: '2026-11-22', balance: usd(3900), from: 'books' },
    ]);
  });

  test.for([
    ['2026-10-31', null],
    ['2026-11-01', 5000],
    ['2026-11-09', 5000],
    ['2026-11-10', 4200],
    ['2027-01-01', 3900],
  ] as const)('on %s is known', ([date, cents]) => {
    expect(balanceOn(entries, day(date))).toEqual(cents === null ? null : usd(cents));
  });

  test('comes from a row that was learned after that day’s observation', () => {
    expect(balanceOn([...entries, row(6, '2026-11-21', -500, 3500)], day('2026-11-21'))).toEqual(usd(3500));
  });

  test('counts rows without a closing balance from the last known one', () => {
    const older = [row(1, '2026-11-01', 5000, 5000), row(2, '2026-11-03', -300, null), row(3, '2026-11-04', 50, null)];
    expect(balanceOn(older, day('2026-11-03'))).toEqual(usd(4700));
    expect(balanceOn(older, day('2026-11-04'))).toEqual(usd(4750));
  });
});
