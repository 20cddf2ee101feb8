import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { activityChain } from '../../../src/core/ledger/activity/activityChain';
import { effectiveRows } from '../../../src/core/ledger/activity/activityRows';
import { bookOf } from '../../../src/core/ledger/book';
import { balanceOf } from '../../../src/core/ledger/counted';
import type { Entry } from '../../../src/core/ledger/ledger';
import { decimal } from '../../../src/core/money/decimal';
import { journalLines } from '../../../src/core/transfer/journalLines';
import { beancountText, hledgerText } from '../../../src/core/transfer/plainTextJournals';
import { anyHistory } from '../../support/core/anyHistory';
import { moved, observed, stated } from '../../support/core/entries';
import { hostileWords } from '../../support/core/hostileBooks';
import { usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

const MAY = Date.parse('2026-05-12T19:00:00Z');
const at = <E extends Entry>(entry: E): E => ({ ...entry, at: MAY + entry.seq * 60_000 });
const noted = (seq: number, cents: number, note: string): Entry => at({ ...moved(seq, cents, 'spent'), note });

const ENTRIES: Entry[] = [
  at(stated(1, 5000)),
  noted(2, -99, 'a "book", or two'),
  at(moved(3, 2500, 'gift-card')),
  at(observed(4, 7000)),
  at({ ...observed(5, 100), id: 'x5', book: { marketplace: 'US', account: 'shop; =1' } }),
];

/** The sum of the shop's rows, from the balance before the first row. It is used if no balance is known. */
function afterRows(entries: readonly Entry[]): number {
  return activityChain(effectiveRows(entries)).rows.reduce(
    (balance, { amount, closing }) => closing?.minor ?? balance + amount.minor,
    0,
  );
}

test.for([
  [usd(-1948), '-19.48'],
  [usd(5), '0.05'],
  [usd(-5), '-0.05'],
  [usd(0), '0.00'],
  [{ minor: -1948, currency: 'JPY' } as const, '-1948'],
] as const)('%j is %s', ([amount, text]) => {
  expect(decimal(amount)).toBe(text);
});

describe('double entry', () => {
  it('every change has its other side, and the sum of a book’s changes is its balance', () => {
    fc.assert(
      fc.property(anyHistory(), (entries) => {
        const lines = journalLines(entries);
        for (const { effect, against } of lines) {
          expect(effect.minor + against.reduce((total, { amount }) => total + amount.minor, 0)).toBe(0);
        }
        const total = lines.reduce((sum, { effect }) => sum + effect.minor, 0);
        expect(total).toBe(balanceOf(entries)?.amount.minor ?? afterRows(entries));
        const days = lines.map((line) => line.day);
        expect(days).toEqual([...days].sort());
      }),
      { numRuns: runs(3000) },
    );
  });

  test('an observation is split into what explains it', () => {
    const entries: Entry[] = [
      observed(1, 5000),
      { id: 'p', kind: 'pending', book: { marketplace: 'US' }, at: 2, seq: 2, purchase: 'k', amount: usd(2000) },
      observed(3, 2500),
      {
        id: 's',
        kind: 'settled',
        book: { marketplace: 'US' },
        at: 4,
        seq: 4,
        target: 'p',
        by: 'observation',
        covers: usd(2000),
        taken: usd(0),
        proof: 'v',
      },
      {
        id: 'x',
        kind: 'explained',
        book: { marketplace: 'US' },
        at: 5,
        seq: 5,
        target: 'e3',
        amount: usd(-300),
        cause: 'expired',
      },
    ];
    expect(journalLines(entries).at(-1)).toMatchObject({
      effect: usd(-2500),
      against: [
        { of: 'spending', amount: usd(2000) },
        { of: 'expired', amount: usd(300) },
        { of: 'unexplained', amount: usd(200) },
      ],
    });
  });
});

test('hledger', () => {
  expect(hledgerText(ENTRIES)).toBe(`2026-05-12 stated
    assets:gift balance:us  50.00 USD = 50.00 USD
    equity:opening  -50.00 USD

2026-05-12 moved  ; a "book", or two
    assets:gift balance:us  -0.99 USD = 49.01 USD
    expenses:shopping  0.99 USD

2026-05-12 moved
    assets:gift balance:us  25.00 USD = 74.01 USD
    income:gift cards  -25.00 USD

2026-05-12 observed
    assets:gift balance:us  -4.01 USD = 70.00 USD
    equity:unexplained  4.01 USD

2026-05-12 observed
    assets:gift balance:us:shop 1  1.00 USD = 1.00 USD
    equity:opening  -1.00 USD

`);
});

test('beancount', () => {
  expect(beancountText(ENTRIES)).toBe(`2026-05-12 open Assets:GiftBalance:US USD
2026-05-12 open Assets:GiftBalance:US:Of-shop-1 USD
2026-05-12 open Equity:Opening USD
2026-05-12 open Equity:Unexplained USD
2026-05-12 open Expenses:Shopping USD
2026-05-12 open Income:GiftCards USD

2026-05-12 * "stated" ""
  Assets:GiftBalance:US  50.00 USD
  Equity:Opening  -50.00 USD

2026-05-12 * "moved" "a \\"book\\", or two"
  Assets:GiftBalance:US  -0.99 USD
  Expenses:Shopping  0.99 USD

2026-05-12 * "moved" ""
  Assets:GiftBalance:US  25.00 USD
  Income:GiftCards  -25.00 USD

2026-05-12 * "observed" ""
  Assets:GiftBalance:US  -4.01 USD
  Equity:Unexplained  4.01 USD

2026-05-12 * "observed" ""
  Assets:GiftBalance:US:Of-shop-1  1.00 USD
  Equity:Opening  -1.00 USD
`);
});

test('no note adds a line or a posting to a journal', () => {
  fc.assert(
    fc.property(hostileWords, hostileWords, (note, account) => {
      const entries: Entry[] = [
        { ...observed(1, 100), book: { marketplace: 'US', account } },
        { ...moved(2, 5), note, book: { marketplace: 'US', account } },
      ];
      const books = hledgerText(entries).split('\n');
      expect(books).toHaveLength(9);
      for (const line of books)
        expect(line).toMatch(/^(|\d{4}-\d\d-\d\d (observed|moved).*| {4}[a-z][^;]*? {2}-?\d+\.\d\d USD.*)$/);
      const beans = beancountText(entries);
      expect(beans.split('\n').filter((line) => line.startsWith('  '))).toHaveLength(4);
      expect(beans.match(/^ {2}Assets:GiftBalance:US(?::Of-[\p{L}\p{N}-]+)? {2}/gmu)).toHaveLength(2);
      for (const [, said = ''] of beans.matchAll(/^\S+ \* "moved" "(.*)"$/gm)) {
        expect(said.replace(/\\\\|\\"/g, '')).not.toMatch(/["\\]/);
      }
    }),
  );
});

describe('accounts with similar labels', () => {
  const two = (one: string | undefined, other: string): Entry[] => [
    at({ ...stated(1, 5000), book: bookOf('US', one) }),
    at({ ...stated(2, 700), book: bookOf('US', other) }),
  ];
  const openedIn = (text: string) => [...text.matchAll(/^\S+ open (Assets:\S+)/gm)].map(([, name]) => name ?? '');
  const postedIn = (text: string) => [...text.matchAll(/^ {4}assets:(.*?) {2}/gm)].map(([, name]) => name ?? '');

  test.for<[one: string | undefined, other: string, hledger: string[], beancount: string[]]>([
    ['Mum (old)', 'Mum old', ['us:Mum old 2', 'us:Mum old'], ['US:Of-Mum-old', 'US:Of-Mum-old-2']],
    [undefined, '🎁', ['us', 'us:🎁'], ['US', 'US:Of-unnamed']],
    ['🎁', '💶', ['us:🎁', 'us:💶'], ['US:Of-unnamed', 'US:Of-unnamed-2']],
    [undefined, '::', ['us', 'us:unnamed'], ['US', 'US:Of-unnamed']],
    ['a.b', 'a-b', ['us:a.b', 'us:a-b'], ['US:Of-a-b-2', 'US:Of-a-b']],
    ['(a)', '[a]', ['us:a', 'us:a 2'], ['US:Of-a', 'US:Of-a-2']],
    ['x²', 'x', ['us:x²', 'us:x'], ['US:Of-x-2', 'US:Of-x']],
  ])('%s and %s', ([one, other, hledger, beancount]) => {
    const entries = two(one, other);
    expect(postedIn(hledgerText(entries))).toEqual(hledger.map((name) => `gift balance:${name}`));
    expect(openedIn(beancountText(entries)).toSorted()).toEqual(
      beancount.map((name) => `Assets:GiftBalance:${name}`).toSorted(),
    );
    // Which name gets a number does not depend on the order in which entries are kept.
    expect(hledgerText(entries.toReversed())).toBe(hledgerText(entries));
  });
});

test.for<[note: string, words: string]>([
  ['season pass [2 of 3]', 'season pass (2 of 3)'],
  ['Total:: (1', 'Total : : (1'],
  ['[2020-01-01] date:2020-01-01', '(2020-01-01) date :2020-01-01'],
  [':tag:', ':tag :'],
  ['one\ntwo; three', 'one two; three'],
])('the note %j stands in a comment that is nothing else', ([note, words]) => {
  expect(hledgerText([at(stated(1, 5000)), noted(2, -99, note)])).toContain(`moved  ; ${words}\n`);
});

test('if the clock was set back, lines are sorted by day, and their balances follow this order', () => {
  const on = <E extends Entry>(date: string, entry: E): E => ({ ...entry, at: Date.parse(`${date}T19:00:00Z`) });
  const entries = [
    on('2026-05-10', stated(1, 5000)),
    on('2026-05-12', moved(2, -500)),
    on('2026-05-11', moved(3, -100)),
  ];
  expect(journalLines(entries).map((line) => [line.day, line.effect.minor, line.after.minor])).toEqual([
    ['2026-05-10', 5000, 5000],
    ['2026-05-11', -100, 4900],
    ['2026-05-12', -500, 4400],
  ]);
});

test('the lines of all books are sorted by day together', () => {
  const other: Entry = { ...stated(2, 700), book: { marketplace: 'US', account: 'work' }, at: MAY - 86_400_000 };
  expect(journalLines([at(stated(1, 5000)), other]).map(({ day, book }) => [day, book.account])).toEqual([
    ['2026-05-11', 'work'],
    ['2026-05-12', undefined],
  ]);
});

test('without a change of a balance, the journal is empty', () => {
  for (const entries of [[], [at(observed(1, 0))]]) {
    expect([hledgerText(entries), beancountText(entries)]).toEqual(['', '']);
  }
});
