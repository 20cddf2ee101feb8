import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { standing } from '../../../src/core/fold';
import type { Entry } from '../../../src/core/ledger';
import { calendarText } from '../../../src/core/transfer/calendarFile';
import { csvText, textCell } from '../../../src/core/transfer/csv';
import { decimal } from '../../../src/core/transfer/decimal';
import { journalLines } from '../../../src/core/transfer/journalLines';
import { beancountText, hledgerText } from '../../../src/core/transfer/plainTextJournals';
import { anyHistory } from '../anyHistory';
import { moved, observed, stated } from '../entries';
import { lot, NOW, usd } from '../situations';

const MAY = Date.parse('2026-05-12T19:00:00Z');
const at = <E extends Entry>(entry: E): E => ({ ...entry, at: MAY + entry.seq * 60_000 });
const noted = (seq: number, cents: number, note: string): Entry => at({ ...moved(seq, cents, 'spent'), note });

const ENTRIES: Entry[] = [
  at(stated(1, 5000)),
  noted(2, -99, 'a "book", or two'),
  at(moved(3, 2500, 'gift-card')),
  at(observed(4, 7000)),
  at({ ...observed(5, 100), id: 'x5', account: 'shop; =1', purse: 'US' }),
];

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
  it('every change has its other side, and all changes of a book are its balance', () => {
    const purse = { marketplace: 'US', wish: 'use', smallest: usd(100), buyNow: 'unknown' } as const;
    fc.assert(
      fc.property(anyHistory(), (entries) => {
        const lines = journalLines(entries);
        for (const { effect, against } of lines) {
          expect(effect.minor + against.reduce((total, { amount }) => total + amount.minor, 0)).toBe(0);
        }
        const total = lines.reduce((sum, { effect }) => sum + effect.minor, 0);
        expect(total).toBe(standing(purse, entries).balance?.amount.minor ?? 0);
      }),
      { numRuns: 3000 },
    );
  });

  test('an observation is split by what explains it', () => {
    const entries: Entry[] = [
      observed(1, 5000),
      { id: 'p', kind: 'pending', purse: 'US', at: 2, seq: 2, purchase: 'k', amount: usd(2000) },
      observed(3, 2500),
      {
        id: 's',
        kind: 'settled',
        purse: 'US',
        at: 4,
        seq: 4,
        target: 'p',
        by: 'observation',
        covers: usd(2000),
        taken: usd(0),
        proof: 'v',
      },
      { id: 'x', kind: 'explained', purse: 'US', at: 5, seq: 5, target: 'e3', amount: usd(-300), cause: 'expired' },
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

test('CSV', () => {
  const row: Entry = {
    ...{ id: 'r', kind: 'activity', purse: 'US', at: MAY, seq: 9, row: 'spent', ordinal: 0, visit: 'v' },
    ...{ day: '2026-05-11' as never, amount: usd(-1948), closing: usd(0) },
  };
  expect(csvText([...ENTRIES, row]).split('\r\n')).toEqual([
    'date,marketplace,account,kind,amount,currency,balance,note',
    '2026-05-12,US,,stated,50.00,USD,50.00,',
    '2026-05-12,US,,moved,-0.99,USD,49.01,"a ""book"", or two"',
    '2026-05-12,US,,moved,25.00,USD,74.01,',
    '2026-05-12,US,,observed,-4.01,USD,70.00,',
    '2026-05-12,US,"shop; =1",observed,1.00,USD,1.00,',
    '2026-05-11,US,,activity spent,-19.48,USD,0.00,',
    '',
  ]);
});

describe('words of the shopper can’t become anything else', () => {
  const nasty = fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '"',
        ',',
        ';',
        ':',
        '  ',
        '\\',
        '\u2028',
        '\u202e',
        'a',
        '1',
        '＝',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  test.for([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    [' =1', "' =1"],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
    ['', ''],
  ] as const)('cell %j', ([text, cell]) => {
    expect(textCell(text)).toBe(cell);
  });

  it('no cell is a formula, and reading the cell gives the text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const cell = textCell(text);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(read.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(read === text || read === `'${text}`).toBe(true);
        if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\r\n]/);
      }),
    );
  });

  it('no note adds a line or a posting to a journal', () => {
    fc.assert(
      fc.property(nasty, nasty, (note, account) => {
        const entries: Entry[] = [
          { ...observed(1, 100), account },
          { ...moved(2, 5), note, account },
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
});

describe('calendar file', () => {
  const words = { summary: (of: { note: string }) => `Credit ends: ${of.note}`, description: () => '' };

  test('an all-day event on the last day, with its alarms', () => {
    const lots = [
      lot(300, '2026-12-31', { id: 'lot-a', note: 'books, music; more' }),
      lot(5, 'never'),
      lot(0, '2026-12-01'),
    ];
    expect(calendarText(lots, words, [7, 0], NOW).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//balance-first//ends of credits//EN',
      'BEGIN:VEVENT',
      'UID:lot-a@balance-first',
      'DTSTAMP:20261121T200000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Credit ends: books\\, music\\; more',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P7D',
      'DESCRIPTION:Credit ends: books\\, music\\; more',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0S',
      'DESCRIPTION:Credit ends: books\\, music\\; more',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('lines are at most 75 octets, whole characters, and unfold to what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120, size: 'max' }), (note) => {
        const text = calendarText([lot(300, '2026-12-31', { note })], words, [], NOW);
        for (const line of text.split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder().decode(octets)).toBe(line.toWellFormed());
        }
        const lines = text.replaceAll('\r\n ', '').split('\r\n');
        expect(lines).toHaveLength(13);
        const said = lines.find((line) => line.startsWith('SUMMARY:')) ?? '';
        const back = said.slice('SUMMARY:'.length).replace(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char));
        const plain = note.replace(/\r\n|[\r\n\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(back).toBe(`Credit ends: ${plain}`);
      }),
    );
  });
});
