import fc from 'fast-check';
import { expect, test } from 'vitest';
import { money } from '../../../src/core/money/money';
import { MOST_LEFT, reloadPlan } from '../../../src/core/smallChange/reloadPlan';
import { runs } from '../../support/runs';

const dollars = (minor: number) => money(minor, 'USD');
const left = (minor: number, id = `${minor}`) => ({ id, amount: dollars(minor) });

test.for<[left: number, reload: number | null]>([
  [1, null],
  [10, null],
  [59, null],
  [60, 50],
  [61, 51],
  [133, 123],
  [200_000, 199_990],
])('reloadPlan plans a card with %i cents left', ([minor, reload]) => {
  expect(reloadPlan([left(minor)])).toEqual({
    reloads: [{ leftover: left(minor), reload: reload === null ? null : dollars(reload) }],
    total: dollars(reload ?? 0),
  });
});

test('reloadPlan lists cards largest first, and only adds up those that can be reloaded', () => {
  const { reloads, total } = reloadPlan([left(59), left(241), left(60)]);
  expect(reloads.map(({ leftover }) => leftover.amount.minor)).toEqual([241, 60, 59]);
  expect(total).toEqual(dollars(281));
  expect(reloadPlan([])).toEqual({ reloads: [], total: dollars(0) });
});

test('without a hold and a smallest reload, every amount above zero can be reloaded', () => {
  const sure = { hold: dollars(0), least: dollars(0) };
  expect(reloadPlan([left(0), left(1)], sure)).toMatchObject({ reloads: [{ reload: dollars(1) }, { reload: null }] });
});

test('reloaded, held and remaining amounts add up to the leftovers', () => {
  const anyLeft = fc
    .tuple(fc.integer({ min: 1, max: MOST_LEFT.minor }), fc.uuid())
    .map(([cents, id]) => left(cents, id));
  fc.assert(
    fc.property(fc.array(anyLeft, { maxLength: 12 }), (leftovers) => {
      const { reloads, total } = reloadPlan(leftovers);
      const done = reloads.filter(({ reload }) => reload !== null);
      const alone = reloads.filter(({ reload }) => reload === null);
      const sum = (list: typeof reloads) => list.reduce((all, { leftover }) => all + leftover.amount.minor, 0);
      expect(total.minor + 10 * done.length + sum(alone)).toBe(sum(reloads));
      expect(done.every(({ reload }) => reload !== null && reload.minor >= 50)).toBe(true);
      expect(new Set(reloads.map(({ leftover }) => leftover))).toEqual(new Set(leftovers));
    }),
    { numRuns: runs(2000) },
  );
});
