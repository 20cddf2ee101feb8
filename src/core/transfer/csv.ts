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

/** How a spreadsheet wants a table: most want what its reader's country writes. */
export interface CsvFormat {
  /** Between cells. */
  readonly separator: (typeof CSV_SEPARATORS)[number];
  readonly decimalSign: (typeof DECIMAL_SIGNS)[number];
}

/** The format of RFC 4180, for programs that are set to no country. */
const PLAIN_CSV: CsvFormat = { separator: ',', decimalSign: '.' };

/** The format that spreadsheets expect where a language (BCP 47) is set: with a decimal comma, a semicolon parts cells. */
export function csvFormatFor(language: string): CsvFormat {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  const comma = parts.find(({ type }) => type === 'decimal')?.value === ',';
  return comma ? { separator: ';', decimalSign: ',' } : PLAIN_CSV;
}

/**
 * A text as one cell (RFC 4180). A spreadsheet takes a text that begins with `=`, `+`, `-`, `@`, a tab or a line
 * break for a formula, so such texts get an apostrophe in front; so do texts with spaces or unseen marks before such a
 * sign. Whatever any spreadsheet may take for a separator stands in quotes.
 */
function textCell(text: string): string {
  const safe = /^[\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table for spreadsheets, UTF-8 with the mark by which Excel knows it, lines ended as RFC 4180 has it: every change
 * of a balance with the balance after it, in the order of writing, and every row of the activity tables with its
 * closing balance (kind `activity …`), in the order of the shop's page turned round. Amounts are plain decimals.
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
