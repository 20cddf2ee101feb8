import type { EpochMs } from '../../days/calendarDay';
import { equal } from '../../money/money';
import { undoneIds } from '../counted';
import { type Activity, type Entry, type EntryId, inOrder } from '../ledger';
import { opening } from './activityChain';
import { activityEntries, likeness, tally } from './activityRows';
import type { ActivityPage } from './activityStretch';

/** `ask`: the page may be another account's. `same-account`: the shopper has said that it is this one's. */
export type Trust = 'ask' | 'same-account';

/** Pages that are opened no further apart, and show the same balance, show one state of the history. Milliseconds. */
export const SITTING: EpochMs = 3_600_000;

/**
 * The rows that a page has no need to bring: those that count, and those that the shopper took out one by one, which
 * stay out. What was taken back as a whole opening may come again with an opening after that: the undo was about that
 * opening, not about its rows. Once the shopper has said that a page is this account's, all that it shows counts.
 *
 * @param own entries of one book, with the observations of openings that were taken back.
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
 * The rows of other pages that were opened in the same sitting. Pages of one state of the table share no row, so a row
 * that is alike to the last cent on two of them is two rows. Left out are openings of this very page, and pages that
 * look like this one moved on by some rows, unless closing balances lead from the one to the other.
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

/** Whether the last rows of one page are the first of another: as if the table had moved on between them. */
function movesOnTo(newer: readonly string[], older: readonly string[]): boolean {
  return older.some((_, at) => at < newer.length && newer.slice(-at - 1).every((name, place) => name === older[place]));
}
