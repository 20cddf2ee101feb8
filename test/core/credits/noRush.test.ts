import { describe, expect, test } from 'vitest';
import type { Credit } from '../../../src/core/credits/credit';
import { noRushChange } from '../../../src/core/credits/noRush';
import type { CreditsPageRow } from '../../../src/core/page/pageReading';
import { creditOf, day, TODAY, usd } from '../../support/core/situations';

const row = (minor: number, ends: string | null, scope: CreditsPageRow['scope'] = 'digital'): CreditsPageRow => ({
  amount: usd(minor),
  ends: ends === null ? null : day(ends),
  scope,
});
const on = (text: string) => ({ on: day(text) });
const known = (left: number, ends: string, more: Partial<Credit> = {}): Credit => ({
  ...creditOf(left, ends, { scope: 'digital' }),
  source: 'no-rush-page',
  ...more,
});

describe('the no-rush page adds', () => {
  test.for<[story: string, rows: CreditsPageRow[], add: object[]]>([
    ['a day', [row(350, '2027-07-15')], [{ left: usd(350), scope: 'digital', ends: on('2027-07-15') }]],
    ['two of one day as one credit', [row(100, '2027-07-15'), row(200, '2027-07-15')], [{ left: usd(300) }]],
    [
      'two of one day with different scopes as two credits',
      [row(100, '2027-07-15'), row(200, '2027-07-15', 'unsure')],
      [{ left: usd(100) }, { left: usd(200) }],
    ],
    ['no day', [row(300, null)], [{ left: usd(300), ends: 'unknown' }]],
    ['today', [row(300, '2026-11-21')], [{ ends: on('2026-11-21') }]],
    ['nothing for a day that is over', [row(300, '2026-11-20')], []],
    ['nothing for a row with nothing left', [row(0, null)], []],
    ['no rows', [], []],
  ])('%s', ([, rows, add]) => {
    const change = noRushChange(rows, [], [], TODAY);
    expect(change.add).toHaveLength(add.length);
    expect(change).toMatchObject({ add, change: [] });
  });
});

describe('the no-rush page', () => {
  const rows = [row(300, '2027-07-15'), row(100, '2026-12-01')];

  test('changes nothing when it is opened again', () => {
    const credits = [known(300, '2027-07-15'), known(100, '2026-12-01')];
    expect(noRushChange(rows, credits, [], TODAY)).toEqual({ add: [], change: [], twins: [], stillRemoved: [] });
  });

  test('adds new credits, lowers one, and marks a missing one as used up', () => {
    const credits = [known(900, '2027-07-15', { id: 'less' }), known(50, '2027-01-01', { id: 'gone' })];
    expect(noRushChange(rows, credits, [], TODAY)).toEqual({
      add: [{ left: usd(100), scope: 'digital', ends: on('2026-12-01') }],
      change: [
        { credit: 'less', left: usd(300) },
        { credit: 'gone', left: usd(0) },
      ],
      twins: [],
      stillRemoved: [],
    });
  });

  test('keeps one of two twins from two browsers, and every browser keeps the same one', () => {
    const twins = [known(300, '2027-07-15', { id: 'b' }), known(200, '2027-07-15', { id: 'a' })];
    const rest = known(100, '2026-12-01');
    const once = { add: [], change: [{ credit: 'a', left: usd(300) }], twins: ['b'], stillRemoved: [] };
    expect(noRushChange(rows, [...twins, rest], [], TODAY)).toEqual(once);
    expect(noRushChange(rows, [rest, ...twins.toReversed()], [], TODAY)).toEqual(once);
  });

  test('does not change credits that the shopper typed in or that have ended', () => {
    const credits = [creditOf(50, '2027-01-01', { scope: 'digital' }), known(50, '2026-11-20')];
    expect(noRushChange(rows, credits, [], TODAY).change).toEqual([]);
  });
});

describe('a credit that the shopper removed', () => {
  const removed = { left: usd(300), scope: 'digital', ends: on('2027-07-15') } as const;

  test.for<[story: string, rows: CreditsPageRow[], added: number, stays: number]>([
    ['stays out while the page shows it as it was', [row(300, '2027-07-15')], 0, 1],
    ['comes back with another amount', [row(400, '2027-07-15')], 1, 0],
    ['is a different credit with another end', [row(300, '2027-07-16')], 1, 0],
    ['is a different credit with another scope', [row(300, '2027-07-15', 'unsure')], 1, 0],
    ['is forgotten when the page no longer shows it', [], 0, 0],
  ])('%s', ([, rows, added, stays]) => {
    const change = noRushChange(rows, [], [removed], TODAY);
    expect(change.add).toHaveLength(added);
    expect(change.stillRemoved).toEqual(stays > 0 ? [removed] : []);
  });

  test('is in the books again if it was added since', () => {
    const credits = [known(300, '2027-07-15')];
    expect(noRushChange([row(300, '2027-07-15')], credits, [removed], TODAY)).toEqual({
      add: [],
      change: [],
      twins: [],
      stillRemoved: [],
    });
  });
});
