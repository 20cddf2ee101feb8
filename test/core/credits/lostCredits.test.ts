import { expect, test } from 'vitest';
import type { Credit } from '../../../src/core/credits/credit';
import { lostIfNothingIsDone } from '../../../src/core/credits/lostCredits';
import { creditOf, eur, TODAY, usd } from '../../support/core/situations';

test('lists what is lost if the shopper does nothing, soonest first', () => {
  const credits = [
    creditOf(300, '2026-12-20', { id: 'b' }),
    creditOf(200, '2026-12-01', { id: 'a' }),
    creditOf(9, 'never'),
  ];
  expect(lostIfNothingIsDone(credits, TODAY)).toMatchObject([
    { credit: { id: 'a' }, on: '2026-12-01', days: 10, amount: usd(200) },
    { credit: { id: 'b' }, on: '2026-12-20', days: 29, amount: usd(300) },
  ]);
});

test.for<[story: string, credits: Credit[], lost: [id: string, minor: number][]]>([
  [
    'ended and empty credits are left out',
    [
      creditOf(300, '2026-11-20', { id: 'ended' }),
      creditOf(0, '2026-12-01', { id: 'empty' }),
      { ...creditOf(300, '2026-12-01', { id: 'euros' }), left: eur(300) },
    ],
    [['euros', 300]],
  ],
  [
    'credits without an end, or with one that is not known, are not lost',
    [
      creditOf(300, 'never', { id: 'never' }),
      creditOf(300, '2026-12-01', { id: 'a' }),
      creditOf(300, 'unknown', { id: 'maybe' }),
    ],
    [['a', 300]],
  ],
  [
    'on its last day a credit still counts, and of one day the order of names decides',
    [creditOf(2, TODAY, { id: 'b' }), creditOf(1, TODAY, { id: 'a' })],
    [
      ['a', 1],
      ['b', 2],
    ],
  ],
  ['nothing to buy', [creditOf(300, '2026-12-01', { id: 'a' })], [['a', 300]]],
  ['nothing at all', [], []],
])('%s', ([, credits, lost]) => {
  expect(lostIfNothingIsDone(credits, TODAY).map(({ credit: { id }, amount }) => [id, amount.minor])).toEqual(lost);
});
