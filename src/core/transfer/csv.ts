import { booksOf } from '../accounts';
import { effectiveRows } from '../activityRows';
import { entriesOf } from '../fold';
import type { Entry } from '../ledger';
import { decimal } from './decimal';
import { journalLines } from './journalLines';

const HEADINGS = ['date', 'marketplace', 'account', 'kind', 'amount', 'currency', 'balance', 'note'];

/**
 * A text as one cell (RFC 4180). A spreadsheet takes a text that begins with `=`, `+`, `-`, `@`, a tab or a line
 * break for a formula, so such texts get an apostrophe in front; so do texts with spaces before such a sign.
 */
export function textCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table for spreadsheets, UTF-8, lines ended as RFC 4180 has it: every change of a balance with the balance after
 * it, and every row of the activity tables with its closing balance (kind `activity …`). Amounts are plain decimals.
 */
export function csvText(entries: readonly Entry[]): string {
  const changes = journalLines(entries).map(({ book, day, kind, effect, after, note }) => [
    day,
    book.purse,
    textCell(book.account ?? ''),
    kind,
    decimal(effect),
    effect.currency,
    decimal(after),
    textCell(note),
  ]);
  const purses = [...new Set(entries.map(({ purse }) => purse))].sort();
  const rows = purses.flatMap((purse) =>
    booksOf(purse, entries).flatMap((book) =>
      effectiveRows(entriesOf(book, entries)).map((row) => [
        row.day,
        row.purse,
        textCell(row.account ?? ''),
        `activity ${row.row}`,
        decimal(row.amount),
        row.amount.currency,
        row.closing ? decimal(row.closing) : '',
        '',
      ]),
    ),
  );
  return [HEADINGS, ...changes, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}
