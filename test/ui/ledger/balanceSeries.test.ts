import { expect, test } from 'vitest';
import type { Entry } from '../../../src/core/ledger/ledger';
import type { Reserve } from '../../../src/core/ledger/reserves';
import { money } from '../../../src/core/money/money';
import { balanceSeries, withinSpan } from '../../../src/ui/ledger/balanceSeries';
import { stepArea, stepPath } from '../../../src/ui/ledger/stepPath';
import { DAY, day, entry, NOW } from '../../support/ui/sampleBooks';

const usd = (minor: number) => money(minor, 'USD');
const tv: Reserve = {
  id: 'tv',
  book: { marketplace: 'US' },
  name: 'TV',
  target: null,
  floor: usd(500),
  by: null,
  began: NOW - 9 * DAY,
};

/** The amounts of each day: balance, set aside, free. */
function told(entries: readonly Entry[], reserves: readonly Reserve[] = [tv]) {
  return balanceSeries(entries, reserves).map((point) => [
    point.day,
    point.balance.minor,
    point.setAside.minor,
    point.free.minor,
  ]);
}

test('days before the first known balance have no point, and later days keep the last known balance', () => {
  const entries = [
    entry({ kind: 'noted', text: 'x', at: NOW - 12 * DAY }),
    entry({ kind: 'stated', balance: usd(5000), note: '', at: NOW - 10 * DAY }),
    entry({ kind: 'moved', amount: usd(-1000), cause: 'spent', note: '', at: NOW - 3 * DAY }),
  ];
  expect(told(entries, [])).toEqual([
    ['2026-11-11', 5000, 0, 5000],
    ['2026-11-18', 4000, 0, 4000],
  ]);
});

test('money that is set aside or pending lowers what is free, from its own day on', () => {
  const first = entry({ kind: 'stated', balance: usd(5000), note: '', at: NOW - 10 * DAY });
  const deposit = entry({ kind: 'reserved', reserve: 'tv', amount: usd(2000), note: '', at: NOW - 8 * DAY });
  const pending = entry({ kind: 'pending', purchase: 'p', amount: usd(1000), at: NOW - 4 * DAY });
  const entries = [
    first,
    deposit,
    pending,
    entry({
      kind: 'settled',
      target: pending.id,
      by: 'order-details',
      covers: usd(1000),
      taken: usd(1000),
      proof: 'p',
      at: NOW - 2 * DAY,
    }),
    entry({ kind: 'reserved', reserve: 'tv', amount: usd(-1900), note: '', at: NOW - DAY }),
  ];
  expect(told(entries)).toEqual([
    ['2026-11-11', 5000, 0, 5000],
    ['2026-11-13', 5000, 2000, 3000],
    ['2026-11-17', 5000, 2000, 2000],
    ['2026-11-19', 4000, 2000, 2000],
    ['2026-11-20', 4000, 500, 3500],
  ]);
});

test('a span starts at its edge with the amounts from before, and ends today', () => {
  const points = balanceSeries(
    [
      entry({ kind: 'stated', balance: usd(5000), note: '', at: NOW - 400 * DAY }),
      entry({ kind: 'stated', balance: usd(3000), note: '', at: NOW - 10 * DAY }),
    ],
    [],
  );
  const days = (span: 'quarter' | 'all') =>
    withinSpan(points, span, day('2026-11-21')).map((point) => [point.day, point.balance.minor]);
  expect(days('quarter')).toEqual([
    ['2026-08-21', 5000],
    ['2026-11-11', 3000],
    ['2026-11-21', 3000],
  ]);
  expect(days('all')).toHaveLength(3);
  expect(withinSpan([], 'all', day('2026-11-21'))).toEqual([]);
});

test('a line keeps its height until the next change and runs to the edge', () => {
  const points = [
    { x: 0, y: 5 },
    { x: 3, y: 2 },
  ];
  expect(stepPath(points, 10)).toBe('M0 5H3V2H10');
  expect(stepArea(points, 10, 8)).toBe('M0 5H3V2H10V8H0Z');
  expect(stepPath([], 10)).toBe('');
  expect(stepArea([], 10, 8)).toBe('');
});

test('money of a removed reserve counts as set aside until it was released', () => {
  const entries = [
    entry({ kind: 'stated', balance: usd(5000), note: '', at: NOW - 10 * DAY }),
    entry({ kind: 'reserved', reserve: 'car', amount: usd(2000), note: '', at: NOW - 8 * DAY }),
    entry({ kind: 'reserved', reserve: 'car', amount: usd(-2000), note: '', at: NOW - 2 * DAY }),
    entry({ kind: 'reserved', reserve: 'never released', amount: usd(1000), note: '', at: NOW - DAY }),
  ];
  expect(told(entries, [])).toEqual([
    ['2026-11-11', 5000, 0, 5000],
    ['2026-11-13', 5000, 2000, 3000],
    ['2026-11-19', 5000, 0, 5000],
    ['2026-11-20', 5000, 0, 5000],
  ]);
});
