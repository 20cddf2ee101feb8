import { opening } from './activityChain';
import type { ActivityPage, Trust } from './activityPage';
import { activityEntries, likeness, tally } from './activityRows';
import type { EpochMs } from './calendarDay';
import { undoneIds } from './fold';
import { type Activity, type Entry, type EntryId, inOrder } from './ledger';
import { equal } from './money';

/** Pages that are opened no further apart, and show the same balance, show one state of the history. Milliseconds. */
export const SITTING: EpochMs = 3_600_000;

/**
 * The rows that a page has no need to bring: those that count, and those that the shopper took out one by one, which
 * stay out. What was taken back as a whole opening may come again with an opening after that: the undo was about that
 * opening, not about its rows. Once the shopper has said that a page is this account's, all that it shows counts.
 *
 * @param own entries of one book, with the observations of openings that were taken back.
 */
export function rememberedRows(own: readonly Entry[], page: ActivityPage, trust: Trust): Activity[] {
  const { loadedAt = Number.POSITIVE_INFINITY } = page;
  const takenOut = undoTimes(own);
  const takenBack = new Set(
    own.flatMap((entry) =>
      entry.kind === 'observed' && (takenOut.get(entry.id) ?? Number.POSITIVE_INFINITY) <= loadedAt
        ? [entry.visit]
        : [],
    ),
  );
  return activityEntries(own).filter(
    ({ id, visit }) => !takenOut.has(id) || (trust === 'ask' && !takenBack.has(visit)),
  );
}

/** When each entry that does not count was taken out. */
function undoTimes(entries: readonly Entry[]): ReadonlyMap<EntryId, EpochMs> {
  const undone = undoneIds(entries);
  const times = new Map<EntryId, EpochMs>();
  for (const entry of entries) {
    if (entry.kind === 'undone' && !undone.has(entry.id) && undone.has(entry.target)) times.set(entry.target, entry.at);
  }
  return times;
}

/**
 * The rows of the pages before and after this one, where they were opened in the same sitting. Such pages follow each
 * other without sharing a row, so a row that is alike to the last cent on both is two rows. Taken are pages whose
 * closing balances lead on from this page's, or to it: had the table moved on between the two, they would not.
 *
 * @param known the rows that the book knows.
 * @param own entries of the book, with the observations of the latest openings.
 */
export function rowsBeside(known: readonly Activity[], page: ActivityPage, own: readonly Entry[]): Activity[] {
  const { rows, visit, balance, loadedAt } = page;
  const [newest, oldest] = [rows[0], rows.at(-1)];
  if (!balance || loadedAt === undefined || !newest?.closing || !oldest?.closing) return [];
  const sameState = new Set(
    own.flatMap((entry) =>
      entry.kind === 'observed' && equal(entry.balance, balance) && Math.abs(entry.at - loadedAt) < SITTING
        ? [entry.visit]
        : [],
    ),
  );
  sameState.delete(visit);
  const here = tally(rows, likeness);
  return [
    ...Map.groupBy(inOrder(known.filter((row) => sameState.has(row.visit))), (row) => row.visit).values(),
  ].flatMap((brought) => {
    const isThisPage = [...tally(brought, likeness)].every(([name, count]) => count <= (here.get(name) ?? 0));
    const [first, last] = [brought[0], brought.at(-1)];
    const leadsOn = first && opening(first) === newest.closing?.minor;
    const leadsHere = last?.closing && last.closing.minor === opening(oldest);
    return !isThisPage && (leadsOn || leadsHere) ? brought : [];
  });
}
