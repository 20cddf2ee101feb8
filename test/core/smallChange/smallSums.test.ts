import { expect, test } from 'vitest';
import { creditYear } from '../../../src/core/credits/creditYear';
import { guessEnd } from '../../../src/core/credits/endGuess';
import type { Entry } from '../../../src/core/ledger/ledger';
import { backupDue } from '../../../src/core/transfer/backupNudge';
import { undo } from '../../support/core/entries';
import { creditOf, DAY, NOW, TODAY, usd } from '../../support/core/situations';

test('creditYear adds up the credits of a year, in the marketplace’s own zone', () => {
  const of = (seq: number, kind: 'credit-used' | 'credit-expired' | 'credit-lost', cents: number, iso: string) =>
    ({
      id: `e${seq}`,
      kind,
      book: { marketplace: 'US' },
      seq,
      at: Date.parse(iso),
      credit: 'a',
      amount: usd(cents),
      purchase: null,
    }) as Entry;
  const entries = [
    of(1, 'credit-used', 300, '2026-03-01T12:00Z'),
    of(2, 'credit-used', 200, '2026-12-31T12:00Z'),
    of(3, 'credit-expired', 150, '2027-01-01T07:59Z'),
    of(4, 'credit-lost', 50, '2027-01-01T08:00Z'),
    of(5, 'credit-used', 999, '2026-05-01T12:00Z'),
    undo(6, 5),
  ];
  expect(creditYear(entries, 2026).get('USD')).toEqual({ used: usd(500), expired: usd(150), lost: usd(0) });
  expect(creditYear(entries, 2027).get('USD')).toEqual({ used: usd(0), expired: usd(0), lost: usd(50) });
  expect(creditYear(entries, 2025).size).toBe(0);
});

test.for<[story: string, ends: string[], guess: string | null]>([
  ['the latest that two share', ['2027-01-10', '2027-01-10', '2027-03-31', '2027-03-31', '2027-06-01'], '2027-03-31'],
  ['none shared', ['2027-01-10', '2027-03-31'], null],
  ['a shared day that is over', ['2026-01-10', '2026-01-10'], null],
  ['no ends', ['never', 'unknown', 'unknown'], null],
])('guessEnd: %s', ([, ends, guess]) => {
  const credits = ends.map((end) => creditOf(100, end));
  expect(guessEnd(credits, 'US', TODAY)).toBe(guess);
  expect(guessEnd(credits, 'CA', TODAY)).toBeNull();
  expect(
    guessEnd(
      credits.map((each) => ({ ...each, kind: 'courtesy' as const })),
      'US',
      TODAY,
    ),
  ).toBeNull();
});

test.for<[story: string, since: number | null, fresh: number, due: boolean]>([
  ['nothing there', null, 0, false],
  ['nothing new', NOW - 400 * DAY, 0, false],
  ['a little, lately', NOW - 89 * DAY, 99, false],
  ['a little, for long', NOW - 90 * DAY, 1, true],
  ['much', NOW, 100, true],
])('a backup is suggested or not: %s', ([, since, fresh, due]) => {
  expect(backupDue(since, fresh, NOW)).toBe(due);
});
