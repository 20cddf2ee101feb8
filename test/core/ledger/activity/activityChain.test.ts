import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { activityChain, type ChainedRow } from '../../../../src/core/ledger/activity/activityChain';
import { effectiveRows } from '../../../../src/core/ledger/activity/activityRows';
import { afterPages, anyTrueHistory, pageOf } from '../../../support/core/anyActivity';
import { shuffled } from '../../../support/core/anyHistory';
import { day, usd } from '../../../support/core/situations';
import { runs } from '../../../support/runs';

/** A row of the first of May, read at an opening of the page. */
function read(seq: number, amount: number, closing: number, visit = 'v'): ChainedRow {
  return { day: day('2026-05-01'), amount: usd(amount), closing: usd(closing), seq, visit };
}

const closings = (rows: readonly ChainedRow[]) => activityChain(rows).rows.map(({ closing }) => closing?.minor);

describe('rows of one day', () => {
  test('keep the page’s order where their balances also allow another one', () => {
    const rows = [read(1, 500, 500), read(2, -500, 0), read(3, 200, 200), read(4, -200, 0)];
    expect(closings(rows.toReversed())).toEqual([500, 0, 200, 0]);
  });

  test('follow their balances between two pages, and the page’s order within each page', () => {
    const newer = [read(1, 200, 200, 'a'), read(2, -200, 0, 'a'), read(3, 50, 50, 'a')];
    const older = [read(4, 500, 500, 'b'), read(5, -500, 0, 'b')];
    expect(closings([...newer, ...older])).toEqual([500, 0, 200, 0, 50]);
  });

  test('are put around known rows, if they were read before and after these', () => {
    const known = [read(1, 100, 150, 'a'), read(2, -100, 50, 'a')];
    const around = [read(3, 50, 50, 'b'), read(4, -50, 0, 'b')];
    expect(activityChain([...known, ...around])).toMatchObject({ gaps: [] });
    expect(closings([...known, ...around])).toEqual([50, 150, 50, 0]);
  });
});

it('a whole history that one page showed keeps the order of that page, however its rows are stored', () => {
  const anyPage = anyTrueHistory().chain((history) => {
    const page = pageOf(history, { known: history.length, skip: 0, size: history.length, older: false });
    return fc.tuple(fc.constant(history), shuffled(effectiveRows(afterPages([page]))));
  });
  fc.assert(
    fc.property(anyPage, ([history, rows]) => {
      const chain = activityChain(rows);
      expect(chain.gaps).toEqual([]);
      expect(chain.rows.map(({ amount, closing }) => [amount, closing])).toEqual(
        history.map(({ amount, closing }) => [amount, closing]),
      );
    }),
    { numRuns: runs(3000) },
  );
});
