import { expect, it } from 'vitest';
import { clearFor, crossed, IN_CLEAR, isFought, isLet } from '../../../src/ui/notice/cover';

const after = (...moments: readonly number[]) => moments.reduce(crossed, IN_CLEAR);

it.each<[string, number[], boolean]>([
  ['never', [], false],
  ['three times', [0, 10, 20], false],
  ['four times in a second', [0, 10, 20, 1000], true],
  ['four times in a long time', [0, 1000, 2000, 3000], false],
  ['often, with the last times close together', [0, 9000, 9010, 9020, 9030], true],
])('a page that has covered the notice %s fights for the first place: %s', (_, moments, fights) => {
  expect(isFought(after(...moments), moments.at(-1) ?? 0)).toBe(fights);
});

it('the notice is clear since the page last put something above it', () => {
  expect(clearFor(IN_CLEAR, 5)).toBe(Number.POSITIVE_INFINITY);
  expect(clearFor(after(100), 350)).toBe(250);
  expect(clearFor({ ...after(100), isCovered: true }, 350)).toBe(0);
});

it.each([
  ['nothing was done to the notice', IN_CLEAR, 0, true],
  ['the notice is covered', { ...IN_CLEAR, isCovered: true }, 0, false],
  ['the notice was removed just now', { ...after(0), wasEvicted: true }, 1000, false],
  ['the notice was removed some time ago', { ...after(0), wasEvicted: true }, 2001, true],
  ['the page fights for the first place', after(0, 1, 2, 3), 10, false],
] as const)('if %s, the page leaves the notice alone at %s: %s', (_, cover, now, isSo) => {
  expect(isLet(cover, now)).toBe(isSo);
});
