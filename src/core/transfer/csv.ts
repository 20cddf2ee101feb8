import type { CalendarDay } from '../days/calendarDay';
import { activityChain } from '../ledger/activity/activityChain';
import { effectiveRows } from '../ledger/activity/activityRows';
import type { Book } from '../ledger/book';
import { entriesOf } from '../ledger/counted';
import type { Entry } from '../ledger/ledger';
import { decimal } from '../money/decimal';
import type { Money } from '../money/money';
import { balanceChanges } from './balanceChanges';
import { booksWritten } from './journalLines';

const HEADINGS = ['date', 'marketplace', 'account', 'kind', 'amount', 'currency', 'balance', 'note'];

export const CSV_SEPARATORS = [',', ';', '\t'] as const;
export const DECIMAL_SIGNS = ['.', ','] as const;

/** How a spreadsheet expects a table. Most spreadsheets expect the format of their reader's country. */
export interface CsvFormat {
  /** Stands between cells. */
  readonly separator: (typeof CSV_SEPARATORS)[number];
  readonly decimalSign: (typeof DECIMAL_SIGNS)[number];
}

/** The format of RFC 4180, for programs that are set to no country. */
const PLAIN_CSV: CsvFormat = { separator: ',', decimalSign: '.' };

/**
 * The format that spreadsheets expect for a language (BCP 47). If the decimal sign is a comma, the separator is a
 * semicolon.
 */
export function csvFormatFor(language: string): CsvFormat {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  const comma = parts.find(({ type }) => type === 'decimal')?.value === ',';
  return comma ? { separator: ';', decimalSign: ',' } : PLAIN_CSV;
}

/**
 * Writes a text as one cell (RFC 4180).
 *
 * A spreadsheet reads a text as a formula if it begins with `=`, `+`, `-`, `@`, a tab or a line break. Such a text gets
 * an apostrophe in front, also if spaces or invisible characters stand before the sign. A text with a character that
 * any spreadsheet may read as a separator is put in quotes.
 */
function textCell(text: string): string {
  const safe = /^[\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Makes a table for spreadsheets in UTF-8. It begins with the mark by which Excel recognizes UTF-8, and its lines end
 * as in RFC 4180.
 *
 * The table has every change of a balance with the balance after it, in the order of writing. It also has every row of
 * the activity tables with its closing balance (kind `activity …`), the oldest row first, which is the reverse order of
 * the shop's page. Amounts are plain decimals.
 */
export function csvText(entries: readonly Entry[], format: CsvFormat = PLAIN_CSV): string {
  const { separator } = format;
  const cells = cellsIn(format);
  const books = booksWritten(entries).map((book) => ({ book, own: entriesOf(book, entries) }));
  const changes = books.flatMap(({ book, own }) =>
    balanceChanges(own)
      .filter(({ effect }) => effect.minor !== 0)
      .map(({ entry, day, effect, after, note }) =>
        cells({ book, day, kind: entry.kind, amount: effect, after, note }),
      ),
  );
  const rows = books.flatMap(({ book, own }) =>
    activityChain(effectiveRows(own)).rows.map(({ row, day, amount, closing }) =>
      cells({ book, day, kind: `activity ${row}`, amount, after: closing, note: '' }),
    ),
  );
  const lines = [HEADINGS, ...changes, ...rows].map((line) => `${line.join(separator)}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

interface TableRow {
  readonly book: Book;
  readonly day: CalendarDay;
  readonly kind: string;
  readonly amount: Money;
  readonly after: Money | null;
  readonly note: string;
}

function cellsIn({ separator, decimalSign }: CsvFormat): (row: TableRow) => readonly string[] {
  const figure = (amount: Money) => {
    const text = decimal(amount).replace('.', decimalSign);
    return separator === decimalSign ? `"${text}"` : text;
  };
  return ({ book, day, kind, amount, after, note }) => [
    day,
    book.marketplace,
    textCell(book.account ?? ''),
    kind,
    figure(amount),
    amount.currency,
    after === null ? '' : figure(after),
    textCell(note),
  ];
}
