import { expect, test } from 'vitest';
import type { Activity, Entry } from '../../../src/core/ledger/ledger';
import { journalLines } from '../../../src/core/transfer/journalLines';
import { beancountText, hledgerText } from '../../../src/core/transfer/plainTextJournals';
import { moved, observed, stated } from '../../support/core/entries';
import { day, usd } from '../../support/core/situations';

// Rows of the shop's activity table in the journals: they stand on their own days, beside what the entries say.

const on = <E extends Entry>(date: string, entry: E): E => ({ ...entry, at: Date.parse(`${date}T19:00:00Z`) });

function row(seq: number, date: string, amount: number, closing: number | null, kind: Activity['row']): Entry {
  return {
    ...{
      id: `r${seq}`,
      kind: 'activity',
      book: { marketplace: 'US' },
      at: Date.parse('2026-06-01T19:00:00Z'),
      seq,
      ordinal: 0,
    },
    ...{ visit: 'v', row: kind, day: day(date), amount: usd(amount) },
    closing: closing === null ? null : usd(closing),
  };
}

const said = (entries: readonly Entry[]) =>
  journalLines(entries).map((line) => [line.day, line.kind, line.effect.minor, line.after.minor]);

test('rows whose sum is zero are in the journals, on their own days and with their kinds', () => {
  const entries = [
    row(1, '2025-03-06', 685, 685, 'added'),
    row(2, '2025-03-06', -685, 0, 'spent'),
    row(3, '2025-03-19', 3641, 3641, 'refunded'),
    row(4, '2025-04-10', 5572, 9213, 'reloaded'),
    row(5, '2025-04-11', -9213, 0, 'spent'),
    on('2026-06-01', observed(6, 0)),
  ];
  expect(hledgerText(entries)).toBe(`2025-03-06 gift card
    assets:gift balance:us  6.85 USD = 6.85 USD
    income:gift cards  -6.85 USD

2025-03-06 spent
    assets:gift balance:us  -6.85 USD = 0.00 USD
    expenses:shopping  6.85 USD

2025-03-19 refund
    assets:gift balance:us  36.41 USD = 36.41 USD
    expenses:shopping:refunds  -36.41 USD

2025-04-10 reload
    assets:gift balance:us  55.72 USD = 92.13 USD
    income:gift cards  -55.72 USD

2025-04-11 spent
    assets:gift balance:us  -92.13 USD = 0.00 USD
    expenses:shopping  92.13 USD

`);
  expect(beancountText(entries)).toContain('2025-04-10 * "reload" ""\n  Assets:GiftBalance:US  55.72 USD\n');
});

test('an entry of a time that rows cover is left out, but its note is kept', () => {
  const entries = [
    on('2026-05-01', stated(1, 5000)),
    on('2026-05-03', { ...moved(2, -500, 'spent'), note: 'a book' }),
    row(3, '2026-05-01', 5000, 5000, 'added'),
    row(4, '2026-05-04', -500, 4500, 'spent'),
    on('2026-06-01', observed(5, 4500)),
    on('2026-06-02', moved(6, -100, 'spent')),
  ];
  expect(said(entries)).toEqual([
    ['2026-05-01', 'added', 5000, 5000],
    ['2026-05-04', 'spent', -500, 4500],
    ['2026-06-02', 'moved', -100, 4400],
  ]);
  expect(journalLines(entries)[1]?.note).toBe('a book');
});

test('rows of an older page that is opened later go before the known rows', () => {
  const entries = [
    row(1, '2026-05-04', -500, 4500, 'spent'),
    on('2026-06-01', observed(2, 4500)),
    row(3, '2026-04-01', 5000, 5000, 'added'),
    on('2026-06-01', observed(4, 4500)),
  ];
  expect(said(entries)).toEqual([
    ['2026-04-01', 'added', 5000, 5000],
    ['2026-05-04', 'spent', -500, 4500],
  ]);
});

test('the balance before the first row opens the account', () => {
  const entries = [row(1, '2026-05-04', -500, 4500, 'spent'), on('2026-06-01', observed(2, 4500))];
  expect(said(entries)).toEqual([
    ['2026-05-04', 'opening', 5000, 5000],
    ['2026-05-04', 'spent', -500, 4500],
  ]);
});

test('if rows do not lead to the next known balance, a line says the difference', () => {
  const entries = [
    row(1, '2026-05-04', 5000, 5000, 'added'),
    row(2, '2026-05-20', -100, 3900, 'spent'),
    on('2026-06-01', observed(3, 3700)),
  ];
  expect(said(entries)).toEqual([
    ['2026-05-04', 'added', 5000, 5000],
    ['2026-05-20', 'difference', -1000, 4000],
    ['2026-05-20', 'spent', -100, 3900],
    ['2026-06-01', 'observed', -200, 3700],
  ]);
});

test('where the rows of a page are missing, the entries are kept', () => {
  const entries = [
    row(1, '2026-01-04', 5000, 5000, 'added'),
    on('2026-02-01', observed(2, 5000)),
    on('2026-02-10', moved(3, -600, 'spent')),
    row(4, '2026-05-20', -100, 4300, 'spent'),
    on('2026-06-01', observed(5, 4300)),
  ];
  expect(said(entries)).toEqual([
    ['2026-01-04', 'added', 5000, 5000],
    ['2026-02-10', 'moved', -600, 4400],
    ['2026-05-20', 'spent', -100, 4300],
  ]);
});

test('rows without closing balances (older layout) end at the balance that the page showed', () => {
  const entries = [
    row(1, '2026-05-04', 700, null, 'added'),
    row(2, '2026-05-05', -300, null, 'spent'),
    on('2026-06-01', observed(3, 1000)),
  ];
  expect(said(entries)).toEqual([
    ['2026-05-04', 'opening', 600, 600],
    ['2026-05-04', 'added', 700, 1300],
    ['2026-05-05', 'spent', -300, 1000],
  ]);
});
