import type { EpochMs } from '../../days/calendarDay';
import { equal } from '../../money/money';
import { undoneIds } from '../counted';
import { type Activity, type Entry, type EntryId, inOrder } from '../ledger';
import { opening } from './activityChain';
import { activityEntries, likeness, tally } from './activityRows';
import type { ActivityPage } from './activityStretch';

/** `ask`: the page may be another account's. `same-account`: the shopper has said that it is this account's. */
export type Trust = 'ask' | 'same-account';

/**
 * Pages that are opened within this time, in milliseconds, and show the same balance, show the same state of the
 * history.
 */
export const SITTING: EpochMs = 3_600_000;

/**
 * The rows that a page does not add again. These are the rows that count, and the rows that the shopper undid one by
 * one.
 *
 * Rows of an opening that was undone as a whole may come again with a later opening, because the undo was about that
 * opening and not about its rows. Once the shopper has said that a page is this account's, all rows that it shows
 * count.
 *
 * @param own entries of one book, with the observations of undone openings.
 */
export function rowsInMind(own: readonly Entry[], page: ActivityPage, trust: Trust): Activity[] {
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

/** When each entry that no longer counts was undone. */
function undoTimes(entries: readonly Entry[]): ReadonlyMap<EntryId, EpochMs> {
  const undone = undoneIds(entries);
  const times = new Map<EntryId, EpochMs>();
  for (const entry of entries) {
    if (entry.kind === 'undone' && !undone.has(entry.id) && undone.has(entry.target)) times.set(entry.target, entry.at);
  }
  return times;
}

/**
 * The rows of other pages that were opened in the same sitting. Pages of one state of the table share no row, so equal
 * rows on two of them are two rows.
 *
 * It leaves out openings of this same page. It also leaves out pages that look like this page moved by some rows,
 * unless closing balances lead from one page to the other.
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
  const here = rows.map(likeness);
  const counts = tally(rows, likeness);
  const brought = Map.groupBy(inOrder(known.filter((row) => sameState.has(row.visit))), (row) => row.visit);
  return [...brought.values()].flatMap((oldestFirst) => {
    const isThisPage = [...tally(oldestFirst, likeness)].every(([name, count]) => count <= (counts.get(name) ?? 0));
    const [first, last] = [oldestFirst[0], oldestFirst.at(-1)];
    const leadsOn = first !== undefined && opening(first) === newest.closing?.minor;
    const leadsHere = last?.closing?.minor === opening(oldest);
    const there = oldestFirst.map(likeness).reverse();
    const isMoved = movesOnTo(there, here) || movesOnTo(here, there);
    return !isThisPage && (leadsOn || leadsHere || !isMoved) ? oldestFirst : [];
  });
}

/**
 * Whether the last rows of one page are the first rows of another page, as if the table had moved between the two
 * openings.
 */
function movesOnTo(newer: readonly string[], older: readonly string[]): boolean {
  return older.some((_, at) => at < newer.length && newer.slice(-at - 1).every((name, place) => name === older[place]));
}
