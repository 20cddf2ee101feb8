import { describe, expect, test } from 'vitest';
import type { Lot } from '../../src/core/lot';
import { type NoRushRow, noRushChange, readNoRush } from '../../src/core/noRush';
import { day, lot, TODAY, usd } from './situations';

const digital = (ends: readonly string[], balance: string | null = null): NoRushRow => ({
  name: 'Digital rewards',
  balance,
  ends,
});
const on = (text: string) => ({ on: day(text) });

describe('reading the rows', () => {
  test.for<[story: string, rows: NoRushRow[], credits: object[], unclear: number]>([
    [
      'a date',
      [digital(['$3.50 expires on July 15, 2027'])],
      [{ left: usd(350), scope: 'digital', ends: on('2027-07-15') }],
      0,
    ],
    [
      'days and a date: the date counts',
      [digital(['$1.00 expires in 5 days on November 26, 2026.'])],
      [{ left: usd(100), ends: on('2026-11-26') }],
      0,
    ],
    ['days alone', [digital(['$1 expires in 5 days'])], [{ ends: on('2026-11-26') }], 0],
    ['today', [digital(['$1 expires today on November 21, 2026'])], [{ ends: on('2026-11-21') }], 0],
    ['today alone', [digital(['$1 expires today'])], [{ ends: on('2026-11-21') }], 0],
    [
      'two of one day are one credit',
      [digital(['$1 expires on July 15, 2027', '$2 expires on July 15, 2027'])],
      [{ left: usd(300) }],
      0,
    ],
    [
      'a balance beyond the ends has an unknown one',
      [digital(['$1 expires on July 15, 2027'], '$3.00')],
      [{ left: usd(100) }, { left: usd(200), ends: 'unknown' }],
      0,
    ],
    ['a balance alone', [digital([], '$3.00')], [{ left: usd(300), ends: 'unknown' }], 0],
    ['another kind', [{ name: 'Grocery', balance: '$2', ends: [] }], [{ scope: 'unsure' }], 0],
    ['nothing left', [digital([], '$0.00')], [], 0],
    ['less than its ends', [digital(['$5 expires on July 15, 2027'], '$3.00')], [], 1],
    ['words not known', [digital(['$5 will be gone soon'])], [], 1],
    ['an unclear date', [digital(['$5 expires on 05/06/2027'])], [], 1],
    ['an unclear balance', [digital([], '3 coins')], [], 1],
    ['euros', [digital(['€5 expires on July 15, 2027'])], [], 1],
    ['no rows', [], [], 0],
  ])('%s', ([, rows, credits, unclear]) => {
    const page = readNoRush(rows, 'US', TODAY);
    expect(page.credits).toHaveLength(credits.length);
    expect(page).toMatchObject({ credits, unclear });
  });
});

describe('what the page changes', () => {
  const known = (left: number, ends: string, more: Partial<Lot> = {}): Lot => ({
    ...lot(left, ends, { scope: 'digital' }),
    source: 'no-rush-page',
    ...more,
  });
  const page = readNoRush([digital(['$3 expires on July 15, 2027', '$1 expires on December 1, 2026'])], 'US', TODAY);

  test('opened again, nothing', () => {
    const lots = [known(300, '2027-07-15'), known(100, '2026-12-01')];
    expect(noRushChange(page, lots, TODAY)).toEqual({ add: [], change: [] });
  });

  test('new ones, less of one, and one used up', () => {
    const lots = [known(900, '2027-07-15', { id: 'less' }), known(50, '2027-01-01', { id: 'gone' })];
    expect(noRushChange(page, lots, TODAY)).toEqual({
      add: [{ left: usd(100), scope: 'digital', ends: on('2026-12-01') }],
      change: [
        { lot: 'less', left: usd(300) },
        { lot: 'gone', left: usd(0) },
      ],
    });
  });

  test('where some of the page is unclear, nothing is taken for used up', () => {
    const lots = [known(50, '2027-01-01')];
    expect(noRushChange({ ...page, unclear: 1 }, lots, TODAY).change).toEqual([]);
  });

  test('what the shopper typed in, and what has ended, is left alone', () => {
    const lots = [lot(50, '2027-01-01', { scope: 'digital' }), known(50, '2026-11-20')];
    expect(noRushChange(page, lots, TODAY).change).toEqual([]);
  });
});
