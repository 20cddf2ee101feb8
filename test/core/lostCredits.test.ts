import { expect, test } from 'vitest';
import type { Credit } from '../../src/core/credit';
import { lostIfNothingIsDone } from '../../src/core/lostCredits';
import { eur, lot, TODAY, usd } from './situations';

test('what is lost if nothing is done, soonest first', () => {
  const lots = [lot(300, '2026-12-20', { id: 'b' }), lot(200, '2026-12-01', { id: 'a' }), lot(9, 'never')];
  expect(lostIfNothingIsDone(lots, TODAY)).toMatchObject([
    { lot: { id: 'a' }, on: '2026-12-01', days: 10, amount: usd(200) },
    { lot: { id: 'b' }, on: '2026-12-20', days: 29, amount: usd(300) },
  ]);
});

test.for<[story: string, lots: Credit[], lost: [id: string, minor: number][]]>([
  [
    'ended and empty credits are left out',
    [
      lot(300, '2026-11-20', { id: 'ended' }),
      lot(0, '2026-12-01', { id: 'empty' }),
      { ...lot(300, '2026-12-01', { id: 'euros' }), left: eur(300) },
    ],
    [['euros', 300]],
  ],
  [
    'credits without an end, or with one that is not known, are not lost',
    [lot(300, 'never', { id: 'never' }), lot(300, '2026-12-01', { id: 'a' }), lot(300, 'unknown', { id: 'maybe' })],
    [['a', 300]],
  ],
  [
    'on its last day a credit still counts, and of one day the order of names decides',
    [lot(2, TODAY, { id: 'b' }), lot(1, TODAY, { id: 'a' })],
    [
      ['a', 1],
      ['b', 2],
    ],
  ],
  ['nothing to buy', [lot(300, '2026-12-01', { id: 'a' })], [['a', 300]]],
  ['nothing at all', [], []],
])('%s', ([, lots, lost]) => {
  expect(lostIfNothingIsDone(lots, TODAY).map(({ lot: { id }, amount }) => [id, amount.minor])).toEqual(lost);
});
