import { expect, it } from 'vitest';
import { projectCredit } from '../../../src/core/credits/creditProjection';
import { endedLongAgo } from '../../../src/core/credits/endedCredits';
import { amendedNotes, noteOf } from '../../../src/core/ledger/entryNotes';
import { dailyBalances } from '../../../src/core/ledger/history';
import type { Entry } from '../../../src/core/ledger/ledger';
import { journalLines } from '../../../src/core/transfer/journalLines';
import { DAY, day, NOW, usd } from '../../support/core/situations';

const entry = (id: string, seq: number, fields: object): Entry =>
  ({ id, seq, book: { marketplace: 'US' }, at: NOW, ...fields }) as Entry;
const spent = entry('m', 1, { kind: 'moved', amount: usd(-1000), cause: 'spent', note: 'tea' });
const amends = (id: string, seq: number, note: string, more: object = {}) =>
  entry(id, seq, { kind: 'amended', target: 'm', note, ...more });

it.each([
  ['the last amendment', [amends('a', 2, 'cake'), amends('b', 3, 'bread')], 'bread'],
  [
    'an amendment that was undone, so the one before counts',
    [amends('a', 2, 'cake'), amends('b', 3, 'bread'), entry('u', 4, { kind: 'undone', target: 'b' })],
    'cake',
  ],
  [
    'an amendment of another book, which does not count',
    [amends('a', 2, 'cake', { book: { marketplace: 'US', account: 'Work' } })],
    'tea',
  ],
  ['an amendment before the entry, which does not count', [amends('a', 0, 'cake')], 'tea'],
  ['an amendment that empties it', [amends('a', 2, '')], ''],
])('a note reads as follows after %s', (_, amendments, note) => {
  expect(noteOf(spent, amendedNotes([spent, ...amendments].toReversed()))).toBe(note);
});

const seen = (id: string, seq: number, minor: number, daysAgo: number) =>
  entry(id, seq, { kind: 'observed', balance: usd(minor), visit: id, at: NOW - daysAgo * DAY });
const books = [
  seen('first', 1, 5000, 20),
  seen('last', 2, 4000, 1),
  entry('m', 3, { kind: 'moved', amount: usd(-1000), cause: 'spent', note: 'tea', ownDay: day('2026-11-11') }),
  entry('n', 4, { kind: 'amended', target: 'm', note: 'cake' }),
  entry('late', 5, { kind: 'moved', amount: usd(-100), cause: 'spent', note: '', ownDay: day('2026-11-20') }),
];

it('a plot shows a move on its own day, and counts it once', () => {
  expect(dailyBalances(books).map(({ day: on, balance }) => [on, balance.minor])).toEqual([
    ['2026-11-01', 5000],
    ['2026-11-11', 4000],
    ['2026-11-20', 3900],
  ]);
});

it('a journal dates a move by its own day and adds up to the balance', () => {
  const lines = journalLines(books);
  expect(lines.map(({ day: on }) => on)).toEqual(['2026-11-01', '2026-11-20', '2026-11-20']);
  expect(lines.at(-1)).toMatchObject({ kind: 'moved', after: usd(3900) });
});

it('the parts of a corrected credit (used, ended, lost, left) add up', () => {
  const about = (id: string, seq: number, kind: string, minor: number) =>
    entry(id, seq, { kind, credit: 'l', amount: usd(minor), purchase: null });
  const history = [
    about('g', 1, 'credit-granted', 500),
    about('u', 2, 'credit-used', 200),
    about('c', 3, 'credit-corrected', -250),
    about('e', 4, 'credit-expired', 300),
  ];
  expect(projectCredit('l', history)).toMatchObject({
    granted: usd(250),
    used: usd(200),
    expired: usd(50),
    left: usd(0),
  });
  expect(
    projectCredit('l', [about('g', 1, 'credit-granted', 500), about('c', 2, 'credit-corrected', -900)]),
  ).toMatchObject({
    granted: usd(0),
    left: usd(0),
  });
});

it.each([
  ['2026-10-22', false],
  ['2026-10-21', true],
] as const)('a credit that ended on %s leaves the list: %s', (on, isGone) => {
  expect(endedLongAgo({ ends: { on: day(on) } }, day('2026-11-21'))).toBe(isGone);
});
