import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAt, laterDay } from '../../../src/core/days/calendarDay';
import { countPoints, MOST_POINTS, type PointBatch } from '../../../src/core/smallChange/kindlePoints';
import { day, TODAY, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

const batch = (points: number, earned: string, id = earned): PointBatch => ({ id, points, earned: day(earned) });

test('countPoints adds up points and lists batches, soonest end first', () => {
  const batches = [batch(400, '2026-11-01'), batch(250, '2026-08-31'), batch(90, '2026-08-20')];
  expect(countPoints(batches, TODAY)).toEqual({
    points: 650,
    credit: usd(600),
    toNextStep: 250,
    batches: [
      { batch: batches[2], on: '2026-11-20', days: -1 },
      { batch: batches[1], on: '2026-11-30', days: 9 },
      { batch: batches[0], on: '2027-02-01', days: 72 },
    ],
    endingSoon: 250,
  });
});

test.for<[points: number[], credit: number, toNextStep: number]>([
  [[], 0, 300],
  [[1], 0, 299],
  [[299], 0, 1],
  [[300], 300, 300],
  [[299, 2], 300, 299],
  [[899], 600, 1],
])('countPoints tells the credit and the next step for %j points', ([points, credit, toNextStep]) => {
  const batches = points.map((count, at) => batch(count, '2026-11-01', `${at}`));
  expect(countPoints(batches, TODAY)).toMatchObject({ credit: usd(credit), toNextStep });
});

test.for<[story: string, earned: string, on: string, counts: boolean, soon: boolean]>([
  ['on its last day', '2026-08-21', '2026-11-21', true, true],
  ['a day after it', '2026-08-20', '2026-11-20', false, false],
  ['thirty days before it', '2026-09-21', '2026-12-21', true, true],
  ['a day more before it', '2026-09-22', '2026-12-22', true, false],
  ['earned on a day that the third month does not have', '2026-08-31', '2026-11-30', true, true],
  ['earned on 30 November, so it ends with February', '2026-11-30', '2027-02-28', true, false],
])('a batch ends three months after it was earned: %s', ([, earned, on, counts, soon]) => {
  const { points, endingSoon, batches } = countPoints([batch(10, earned)], TODAY);
  expect([batches[0]?.on, points === 10, endingSoon === 10]).toEqual([on, counts, soon]);
});

test('countPoints loses no point and counts none twice, whatever the order', () => {
  const anyBatch = fc
    .tuple(fc.integer({ min: 1, max: MOST_POINTS }), fc.integer({ min: -200, max: 0 }), fc.uuid())
    .map(([points, days, id]) => ({ id, points, earned: laterDay(TODAY, days) }));
  fc.assert(
    fc.property(fc.array(anyBatch, { maxLength: 12 }), (batches) => {
      const total = countPoints(batches, TODAY);
      expect(countPoints(batches.toReversed(), TODAY)).toMatchObject({ ...total, batches: expect.anything() });
      expect(total.points).toBe((total.credit.minor / 300) * 300 + 300 - total.toNextStep);
      expect(total.toNextStep).toBeGreaterThan(0);
      expect(total.endingSoon).toBeLessThanOrEqual(total.points);
      const ended = total.batches.filter(({ days }) => days < 0);
      const all = batches.reduce((sum, { points }) => sum + points, 0);
      expect(total.points + ended.reduce((sum, each) => sum + each.batch.points, 0)).toBe(all);
    }),
    { numRuns: runs(2000) },
  );
});

test('countPoints works with the last day of the calendar', () => {
  const latest = dayAt(Date.UTC(9999, 11, 31), 'UTC');
  expect(countPoints([{ id: 'a', points: 1, earned: latest }], TODAY).points).toBe(1);
});
