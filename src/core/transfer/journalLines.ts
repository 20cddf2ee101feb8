import type { CalendarDay } from '../days/calendarDay';
import { booksOf } from '../ledger/accounts';
import { type ActivityGap, activityChain } from '../ledger/activity/activityChain';
import { effectiveRows } from '../ledger/activity/activityRows';
import type { Book } from '../ledger/book';
import { balanceOf, entriesOf } from '../ledger/counted';
import { type Activity, type Entry, inOrder } from '../ledger/ledger';
import { marketplace } from '../marketplaces/marketplaces';
import type { Currency } from '../money/currency';
import { type Money, money } from '../money/money';
import { type BalanceChange, balanceChanges, type Part } from './balanceChanges';
import { openAccount, type Posting, type PostingKind } from './postedAccount';

/** One change of a gift card balance, for bookkeeping programs. */
export interface JournalLine {
  readonly book: Book;
  /** In the marketplace's zone. */
  readonly day: CalendarDay;
  readonly kind: PostingKind;
  readonly effect: Money;
  /** The book's balance after this line: the sum of all its lines up to this one. */
  readonly after: Money;
  /** The other side. The sum of these amounts and the effect is zero. */
  readonly against: readonly Part[];
  /** The shopper's own words; possibly empty. */
  readonly note: string;
}

/**
 * Every change of every gift card balance, sorted by day, earliest first. The sum of a book's effects is its balance.
 * If the balance is not known, the sum is the closing balance of the book's last row.
 *
 * The rows of the shop's activity table go first, because they say what happened and when. An entry is left out if rows
 * that were read later cover its day. All other entries are kept as written. If rows and entries do not lead from one
 * balance to the next, a line says the difference.
 */
export function journalLines(entries: readonly Entry[]): JournalLine[] {
  return byDay(booksWritten(entries).flatMap((book) => linesOf(book, entriesOf(book, entries))));
}

/**
 * The books of all entries, sorted by marketplace. Within a marketplace, the first account's book goes first, then the
 * others in the order in which they were first written to.
 */
export function booksWritten(entries: readonly Entry[]): Book[] {
  const written = inOrder(entries);
  const shops = [...new Set(entries.map(({ book }) => book.marketplace))].sort();
  return shops.flatMap((shop) => booksOf(shop, written));
}

function byDay<Line extends { readonly day: CalendarDay }>(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function linesOf(book: Book, entries: readonly Entry[]): JournalLine[] {
  const { rows, gaps } = activityChain(effectiveRows(entries));
  const changes = balanceChanges(entries);
  const kept = changes.filter((change) => !isToldBy(rows, gaps, change));
  const { currency } = marketplace(book.marketplace);
  const account = openAccount(currency);
  let next = 0;
  for (const row of rows) {
    for (let change = kept[next]; change && isBefore(change, row); change = kept[next]) {
      account.postChange(change);
      next += 1;
    }
    account.postRow(row);
  }
  for (const change of kept.slice(next)) account.postChange(change);
  const balance = balanceOf(entries)?.amount;
  if (balance) account.close(balance.minor);
  const left = new Set(kept);
  const unsaid = changes.filter((change) => change.note !== '' && !left.has(change));
  return running(book, byDay(withNotes(account.lines(), unsaid)), currency);
}

/**
 * Whether rows cover the time of a change. They do if a row of that day or later was read after the change was written,
 * and no rows before it are missing. The shop's own table then goes before what was kept in the meantime.
 */
function isToldBy(
  rows: readonly Activity[],
  gaps: readonly ActivityGap[],
  { day, entry }: Pick<BalanceChange, 'day' | 'entry'>,
): boolean {
  const [oldest] = rows;
  if (!oldest || day < oldest.day || gaps.some(({ after, before }) => after < day && day < before)) return false;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.day < day) return false;
    if (row.seq > entry.seq) return true;
  }
  return false;
}

/**
 * Whether a change goes before a row: its day is earlier, and it was written first. Both must hold, because an entry
 * gets too early a day if the clock was set back.
 */
function isBefore({ day, entry }: BalanceChange, row: Activity): boolean {
  return day < row.day && entry.seq < row.seq;
}

/**
 * Returns the lines with the notes of the changes that rows cover. A note goes to the line with the same amount, or
 * else to the first line from that day on.
 */
function withNotes(lines: readonly Posting[], unsaid: readonly BalanceChange[]): Posting[] {
  const noted = [...lines];
  for (const { day, effect, note } of unsaid) {
    const later = noted.flatMap((line, at) => (line.day >= day ? [at] : []));
    const same = later.find((at) => noted[at]?.effect === effect.minor && noted[at]?.note === '');
    const at = same ?? later[0] ?? noted.length - 1;
    const line = noted[at];
    if (line) noted[at] = { ...line, note: line.note === '' ? note : `${line.note}; ${note}` };
  }
  return noted;
}

/** Returns the lines in their present order, with the balance after each line. */
function running(book: Book, lines: readonly Posting[], currency: Currency): JournalLine[] {
  let balance = 0;
  return lines.map(({ day, kind, effect, parts, note }) => {
    balance += effect;
    return {
      book,
      day,
      kind,
      effect: money(effect, currency),
      after: money(balance, currency),
      against: parts.map(({ of, amount }) => ({ of, amount: money(-amount.minor, amount.currency) })),
      note,
    };
  });
}
