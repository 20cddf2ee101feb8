import type { ActivityRow } from '../../page/pageReading';
import { counted } from '../counted';
import type { Activity, Entry } from '../ledger';

/**
 * What tells one row of the activity table from another: day, amount, closing balance, and its number among rows
 * that share all three. The kind is left out on purpose: it is read from words, and a better reading of the words
 * must not make a known row a new one. Nothing in it is secret, so it is plain text.
 */
export type ActivityKey = string;

export function activityKey(row: Pick<ActivityRow, 'day' | 'amount' | 'closing'>, ordinal: number): ActivityKey {
  return `${likeness(row)} ${ordinal}`;
}

/** What identical rows share. */
export function likeness({ day, amount, closing }: Pick<ActivityRow, 'day' | 'amount' | 'closing'>): string {
  return `${day} ${amount.minor} ${closing ? closing.minor : '-'}`;
}

/** What a row of the older layout, without closing balance, shares with the same row of the newer one. */
export function coarseLikeness({ day, amount }: Pick<ActivityRow, 'day' | 'amount'>): string {
  return `${day} ${amount.minor}`;
}

/** How many rows of each likeness are known: a count only grows, so the order of pages does not matter. */
export function tally<T>(rows: readonly T[], likenessOf: (row: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(likenessOf(row), (counts.get(likenessOf(row)) ?? 0) + 1);
  return counts;
}

/** All activity entries, undone ones too. */
export function activityEntries(entries: readonly Entry[]): Activity[] {
  return entries.filter((entry) => entry.kind === 'activity');
}

/**
 * The rows that count, one entry per row of the shop's table. A row that was read in both layouts has two entries;
 * the one with the closing balance stands for both. Sorted by day and key: the same rows give the same answer in
 * whatever order their pages were opened.
 *
 * @param entries all entries of one book, in any order.
 */
export function effectiveRows(entries: readonly Entry[]): Activity[] {
  // A row that was taken back and brought again has two entries of one key.
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
