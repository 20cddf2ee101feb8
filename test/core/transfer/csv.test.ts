import { csvParse, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Entry } from '../../../src/core/ledger/ledger';
import { CSV_SEPARATORS, type CsvFormat, csvFormatFor, csvText, DECIMAL_SIGNS } from '../../../src/core/transfer/csv';
import { moved, observed, stated } from '../../support/core/entries';
import { anyHostileBooks, hostileWords } from '../../support/core/hostileBooks';
import { day, usd } from '../../support/core/situations';
import { runs } from '../../support/runs';

const MAY = Date.parse('2026-05-12T19:00:00Z');
const at = <E extends Entry>(entry: E): E => ({ ...entry, at: MAY + entry.seq * 60_000 });

const ENTRIES: Entry[] = [
  at(stated(1, 5000)),
  at({ ...moved(2, -99, 'spent'), note: 'a "book", or two' }),
  at(moved(3, 2500, 'gift-card')),
  at(observed(4, 7000)),
  at({ ...observed(5, 100), id: 'x5', book: { marketplace: 'US', account: 'shop; =1' } }),
  at({
    ...{
      id: 'r',
      kind: 'activity',
      book: { marketplace: 'US' },
      at: MAY,
      seq: 9,
      row: 'spent',
      ordinal: 0,
      visit: 'v',
    },
    ...{ day: day('2026-05-11'), amount: usd(-1948), closing: usd(0) },
  } as Entry),
];

test('the table begins with the mark by which Excel recognizes UTF-8', () => {
  expect(csvText(ENTRIES).split('\r\n')).toEqual([
    '\uFEFFdate,marketplace,account,kind,amount,currency,balance,note',
    '2026-05-12,US,,stated,50.00,USD,50.00,',
    '2026-05-12,US,,moved,-0.99,USD,49.01,"a ""book"", or two"',
    '2026-05-12,US,,moved,25.00,USD,74.01,',
    '2026-05-12,US,,observed,-4.01,USD,70.00,',
    '2026-05-12,US,"shop; =1",observed,1.00,USD,1.00,',
    '2026-05-11,US,,activity spent,-19.48,USD,0.00,',
    '',
  ]);
  expect([...new TextEncoder().encode(csvText(ENTRIES)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.for<[CsvFormat, string]>([
  [{ separator: ';', decimalSign: ',' }, '2026-05-12;US;;moved;-0,99;USD;49,01;"a ""book"", or two"'],
  [{ separator: ',', decimalSign: ',' }, '2026-05-12,US,,moved,"-0,99",USD,"49,01","a ""book"", or two"'],
  [{ separator: '\t', decimalSign: '.' }, '2026-05-12\tUS\t\tmoved\t-0.99\tUSD\t49.01\t"a ""book"", or two"'],
])('a row as %j', ([format, row]) => {
  expect(csvText(ENTRIES, format).split('\r\n')[2]).toBe(row);
});

test.for([
  ['en-US', ',', '.'],
  ['en-IN', ',', '.'],
  ['de-DE', ';', ','],
  ['de', ';', ','],
  ['fr', ';', ','],
] as const)('spreadsheets in %s part cells with %s and write %s', ([language, separator, decimalSign]) => {
  expect(csvFormatFor(language)).toEqual({ separator, decimalSign });
});

test('rows of one day are in the reverse order of the page, so that the oldest goes first', () => {
  // The newest row first, as on the page. The seven rows are of one day, and two of them begin at an empty balance.
  const shown: readonly (readonly [number, number])[] = [
    [-3425, 0],
    [3425, 3425],
    [-4861, 0],
    [-5326, 4861],
    [-12192, 10187],
    [-13562, 22379],
    [35941, 35941],
  ];
  const rows = shown.toReversed().map(
    ([amount, closing], index): Entry => ({
      ...{
        id: `z${(7 - index) % 4}${index}`,
        kind: 'activity',
        book: { marketplace: 'US' },
        at: MAY,
        seq: index + 1,
        ordinal: 0,
      },
      ...{ visit: 'v', row: amount < 0 ? 'spent' : 'added', day: day('2015-12-30') },
      ...{ amount: usd(amount), closing: usd(closing) },
    }),
  );
  const read = csvParse(csvText([...rows].sort((a, b) => (a.id < b.id ? -1 : 1))));
  expect(read.map(({ balance }) => balance)).toEqual(['359.41', '223.79', '101.87', '48.61', '0.00', '34.25', '0.00']);
});

/** The text in the cell of a note. */
function cellOf(note: string): string {
  const [, row = ''] = /\r\n([\s\S]*)\r\n$/.exec(csvText([at({ ...stated(1, 5000), note })])) ?? [];
  const before = '2026-05-12,US,,stated,50.00,USD,50.00,';
  expect(row.slice(0, before.length)).toBe(before);
  return row.slice(before.length);
}

describe('cells', () => {
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
    expect(cellOf(text)).toBe(cell);
  });

  it('no cell is a formula, and reading the cell gives the text', () => {
    fc.assert(
      fc.property(hostileWords, (text) => {
        const cell = cellOf(text);
        const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(read.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(read === text || read === `'${text}`).toBe(true);
        if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\r\n]/);
      }),
    );
  });

  test.for([
    ['\u200b=1', "'\u200b=1"],
    ['\u00a0@a', '"\'\u00a0@a"'],
  ] as const)('cell %j', ([text, cell]) => {
    expect(cellOf(text).replaceAll('"', '')).toBe(cell.replaceAll('"', ''));
  });
});

describe('an independent reader', () => {
  const format = fc.record({
    separator: fc.constantFrom(...CSV_SEPARATORS),
    decimalSign: fc.constantFrom(...DECIMAL_SIGNS),
  });

  it('finds every account, note and amount of any books, in any format', () => {
    fc.assert(
      fc.property(anyHostileBooks, format, (entries, as) => {
        const text = csvText(entries, as);
        expect(text.startsWith('\uFEFF')).toBe(true);
        const rows = dsvFormat(as.separator).parse(text.slice(1));
        expect(rows.columns).toEqual([
          'date',
          'marketplace',
          'account',
          'kind',
          'amount',
          'currency',
          'balance',
          'note',
        ]);
        const unmarked = (cell: string | undefined) => (cell ?? '').replace(/^'/, '');
        const accounts = new Set(entries.map(({ book }) => (book.account ?? '').replace(/^'/, '')));
        const notes = new Set(entries.map((entry) => ('note' in entry ? entry.note : '').replace(/^'/, '')));
        const figure = as.decimalSign === ',' ? /^-?\d+(,\d\d)?$/ : /^-?\d+(\.\d\d)?$/;
        for (const row of rows) {
          expect(row.date).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(accounts).toContain(unmarked(row.account));
          expect(notes).toContain(unmarked(row.note));
          expect(row.amount).toMatch(figure);
          for (const cell of [row.account, row.note]) expect(cell?.trimStart()).not.toMatch(/^[=+\-@]/);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
