import type { ActivityRow } from '../../page/pageReading';
import { counted } from '../counted';
import type { Activity, Entry } from '../ledger';

/**
 * The key of one row of the activity table: day, amount, closing balance, and its number among rows that share all
 * three. The row's kind is not part of the key. We read the kind from words, and a known row must not become a new row
 * when we learn to read the words better. The key is plain text, because nothing in it is secret.
 */
export type ActivityKey = string;

export function activityKey(row: Pick<ActivityRow, 'day' | 'amount' | 'closing'>, ordinal: number): ActivityKey {
  return `${likeness(row)} ${ordinal}`;
}

/** The day, amount and closing balance of a row as one text. Identical rows share it. */
export function likeness({ day, amount, closing }: Pick<ActivityRow, 'day' | 'amount' | 'closing'>): string {
  return `${day} ${amount.minor} ${closing ? closing.minor : '-'}`;
}

/**
 * The day and amount of a row as one text. The same row shares it in the older layout (without a closing balance) and
 * in the newer one.
 */
export function coarseLikeness({ day, amount }: Pick<ActivityRow, 'day' | 'amount'>): string {
  return `${day} ${amount.minor}`;
}

/** Counts the rows of each likeness. */
export function tally<T>(rows: readonly T[], likenessOf: (row: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(likenessOf(row), (counts.get(likenessOf(row)) ?? 0) + 1);
  return counts;
}

/** All activity entries, with undone ones. */
export function activityEntries(entries: readonly Entry[]): Activity[] {
  return entries.filter((entry) => entry.kind === 'activity');
}

/**
 * The rows that count, one entry per row of the shop's table. A row that was read in both layouts has two entries, and
 * only the one with the closing balance is returned. The result is sorted by day and key, so the order in which pages
 * were opened does not matter.
 *
 * @param entries all entries of one book, in any order.
 */
export function effectiveRows(entries: readonly Entry[]): Activity[] {
  // A row that was undone and imported again has two entries with one key.
  const closedRows = activityEntries(entries).filter((row) => row.closing);
  const closed = tally(
    [...new Map(closedRows.map((row) => [activityKey(row, row.ordinal), row])).values()],
    coarseLikeness,
  );
  const seen = new Set<ActivityKey>();
  return activityEntries(counted(entries))
    .filter((row) => row.closing || row.ordinal >= (closed.get(coarseLikeness(row)) ?? 0))
    .filter((row) => {
      const key = activityKey(row, row.ordinal);
      return seen.has(key) ? false : seen.add(key);
    })
    .map((row) => ({ row, key: activityKey(row, row.ordinal) }))
    .sort((a, b) => (a.row.day < b.row.day ? -1 : a.row.day > b.row.day ? 1 : a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}
