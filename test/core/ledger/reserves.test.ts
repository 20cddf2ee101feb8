import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { creditUses, endsDue, grantOf, projectCredit, useOf } from '../../../src/core/credits/creditProjection';
import { counted } from '../../../src/core/ledger/counted';
import type { Entry, EntryDraft } from '../../../src/core/ledger/ledger';
import { projectBook } from '../../../src/core/ledger/projection';
import { projectReserves } from '../../../src/core/ledger/reserveProjection';
import { deposit, type Reserve, type ReserveMove, release } from '../../../src/core/ledger/reserves';
import { observed, undo } from '../../support/core/entries';
import { projectPurse } from '../../support/core/projectPurse';
import { creditOf, day, eur, NOW, purse, TODAY, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

const BOOK = { marketplace: 'US' } as const;
const reserve = (id: string, more: Partial<Reserve> = {}): Reserve => ({
  ...{ id, book: { marketplace: 'US' }, name: id, target: null, floor: usd(0), by: null, began: 0 },
  ...more,
});

function written(entries: readonly Entry[], ...moves: (ReserveMove | EntryDraft)[]): Entry[] {
  const drafts = moves.flatMap((move) => ('kind' in move ? [move] : move.ok ? [move.value] : []));
  const top = Math.max(0, ...entries.map(({ seq }) => seq));
  return [
    ...entries,
    ...drafts.map((draft, at) => ({ ...draft, id: `w${top + at + 1}`, at: NOW, seq: top + at + 1 }) as Entry),
  ];
}

describe('setting money aside', () => {
  const tv = reserve('TV');

  test.for<[story: string, move: ReserveMove, why: string | null]>([
    ['within what is free', deposit(tv, usd(500), usd(500)), null],
    ['more than is free', deposit(tv, usd(501), usd(500)), 'not-free'],
    ['balance unknown', deposit(tv, usd(501), null), null],
    ['nothing', deposit(tv, usd(0), usd(500)), 'not-positive'],
    ['less than nothing', deposit(tv, usd(-1), usd(500)), 'not-positive'],
    ['euros', deposit(tv, eur(5), usd(500)), 'other-currency'],
    ['released', release(tv, usd(500), usd(500)), null],
    ['more than is held', release(tv, usd(501), usd(500)), 'not-held'],
    ['a release of nothing', release(tv, usd(0), usd(500)), 'not-positive'],
  ])('by a deposit or release: %s', ([, move, why]) => {
    expect(move.ok ? null : move.why).toBe(why);
  });

  test('lowers the free money, and a release raises it again', () => {
    const start = [observed(1, 5000)];
    const aside = written(start, deposit(tv, usd(2000), usd(5000)));
    expect(projectPurse(purse(), aside, [tv]).free).toEqual(usd(3000));
    expect(projectPurse(purse(), aside, [tv]).balance?.amount).toEqual(usd(5000));
    const back = written(aside, release(tv, usd(500), usd(2000)));
    expect(projectPurse(purse(), back, [tv]).free).toEqual(usd(3500));
    expect(projectPurse(purse(), [...back, undo(9, back.at(-1)?.id ?? '')], [tv]).free).toEqual(usd(3000));
  });

  test('keeps a floor back without any deposit, and does not add the floor to a deposit', () => {
    const floored = reserve('TV', { floor: usd(1000) });
    const start = [observed(1, 5000)];
    expect(projectPurse(purse(), start, [floored]).free).toEqual(usd(4000));
    const aside = written(start, deposit(floored, usd(600), usd(4000)));
    expect(projectPurse(purse(), aside, [floored]).free).toEqual(usd(4000));
    expect(projectPurse(purse(), written(aside, deposit(floored, usd(900), usd(4000))), [floored]).free).toEqual(
      usd(3500),
    );
  });

  test('does not count reserves of other books or removed reserves', () => {
    const aside = written([observed(1, 5000)], deposit(tv, usd(2000), usd(5000)));
    expect(
      projectPurse(purse(), aside, [reserve('TV', { book: { marketplace: 'US', account: 'shop' } })]).free,
    ).toEqual(usd(5000));
    expect(projectPurse(purse(), aside, [reserve('TV', { book: { marketplace: 'CA' } })]).free).toEqual(usd(5000));
    expect(projectPurse(purse(), aside, []).free).toEqual(usd(5000));
  });
});

test('a balance that is too small covers the oldest reserve first', () => {
  const old = reserve('old', { began: 1, target: usd(4000), by: day('2026-12-01') });
  const young = reserve('young', { began: 2 });
  const entries = written([], deposit(old, usd(3000), null), deposit(young, usd(1500), null));
  const { deposited } = projectBook(BOOK, counted(entries));
  expect(projectReserves([young, old], deposited, usd(4000), TODAY)).toMatchObject([
    { reserve: old, holds: usd(3000), covered: usd(3000), toTarget: usd(1000), days: 10 },
    { reserve: young, holds: usd(1500), covered: usd(1000), toTarget: null, days: null },
  ]);
  expect(projectReserves([old], deposited, null, TODAY)).toMatchObject([{ covered: null }]);
});

describe('the projection of a credit', () => {
  const credit = creditOf(1000, '2026-11-20', { id: 'a' });
  const use = (cents: number, purchase: string | null = 'o1') => useOf(credit, usd(cents), purchase) as EntryDraft;
  const lost = (cents: number): EntryDraft => ({
    book: BOOK,
    kind: 'credit-lost',
    credit: 'a',
    amount: usd(cents),
    purchase: 'o1',
  });

  test.for<[story: string, drafts: EntryDraft[], history: number[] | null]>([
    ['granted', [grantOf(credit)], [1000, 0, 0, 0, 1000]],
    ['used', [grantOf(credit), use(300)], [1000, 300, 0, 0, 700]],
    ['used beyond what was left', [grantOf(credit), use(700), use(700)], [1000, 1000, 0, 0, 0]],
    [
      'ended',
      [grantOf(credit), use(300), { ...endsDue([credit], () => TODAY)[0] } as EntryDraft],
      [1000, 300, 700, 0, 0],
    ],
    ['lost by a return', [grantOf(credit), use(300), lost(300)], [1000, 0, 0, 300, 700]],
    ['lost by more than was used', [grantOf(credit), use(300), lost(999)], [1000, 0, 0, 300, 700]],
    ['synced and has no grant', [use(300)], null],
  ])('is right for one that was %s', ([, drafts, expected]) => {
    const found = projectCredit('a', written([], ...drafts));
    expect(
      found && [found.granted, found.used, found.expired, found.lost, found.left].map(({ minor }) => minor),
    ).toEqual(expected);
  });

  it('always has granted = left + used + expired + lost, and an undo restores it', () => {
    const draft = fc.tuple(
      fc.constantFrom('credit-granted', 'credit-used', 'credit-expired', 'credit-lost'),
      fc.integer({ min: 1, max: 900 }),
    );
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 8 }), (made) => {
        const drafts = made.map(
          ([kind, cents]) => ({ book: BOOK, kind, credit: 'a', amount: usd(cents), purchase: null }) as EntryDraft,
        );
        const entries = written([], ...drafts);
        const history = projectCredit('a', entries);
        if (history) {
          const { granted, used, expired, lost: gone, left } = history;
          expect(left.minor + used.minor + expired.minor + gone.minor).toBe(granted.minor);
          expect(Math.min(left.minor, used.minor, expired.minor, gone.minor)).toBeGreaterThanOrEqual(0);
        }
        const undone = [...entries, undo(99, entries.at(-1)?.id ?? '')];
        expect(projectCredit('a', undone)).toEqual(projectCredit('a', entries.slice(0, -1)));
      }),
      { numRuns: runs(10_000) },
    );
  });

  test('tells the uses of each order until a return loses them', () => {
    const entries = written([], grantOf(credit), use(300), use(200, null));
    expect(creditUses(entries)).toEqual([{ credit: 'a', amount: usd(300), purchase: 'o1' }]);
    expect(creditUses(written(entries, lost(300)))).toEqual([]);
  });

  test('allows no use where nothing is left, and none in another currency', () => {
    expect(useOf({ ...credit, left: usd(0) }, usd(5), null)).toBeNull();
    expect(useOf(credit, eur(5), null)).toBeNull();
    expect(endsDue([credit], () => day('2026-11-20'))).toEqual([]);
  });
});
