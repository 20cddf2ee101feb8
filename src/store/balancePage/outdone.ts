import type { EpochMs } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import { counted, undoneIds } from '../../core/ledger/counted';
import type { Entry } from '../../core/ledger/ledger';
import type { Transaction } from '../database/tables';
import { readBack } from '../ledger/readBack';

/** What a book has learned about its balance since a page was loaded. Older facts never replace newer ones. */
export interface NewsSince {
  /** Whether the balance was learned, changed or undone. */
  readonly changed: boolean;
  /**
   * Whether the book learned a whole balance, read or stated. Such a balance no longer includes the money of earlier
   * orders.
   */
  readonly anchored: boolean;
}

/** Whether an entry sets or changes the balance. A settled order changes it if its money is subtracted. */
function movesBalance(entry: Entry): boolean {
  return isAnchor(entry) || entry.kind === 'moved' || (entry.kind === 'settled' && entry.taken.minor !== 0);
}

function isAnchor({ kind }: Entry): boolean {
  return kind === 'observed' || kind === 'stated';
}

/**
 * Finds what a book has learned about its balance after a moment. It ignores entries with a time later than now,
 * because the clock was wrong when they were written.
 *
 * @param below the place after the book's last entry
 */
export async function newsSince(
  transaction: Transaction,
  book: Book,
  below: number,
  { since, now }: { readonly since: EpochMs; readonly now: EpochMs },
): Promise<NewsSince> {
  const entries = await readBack(transaction, book, below);
  const isLater = ({ at }: Entry) => at > since && at <= now;
  const later = counted(entries).filter(isLater);
  const undone = undoneIds(entries);
  const takenBack = new Set(
    entries.flatMap((entry) =>
      entry.kind === 'undone' && !undone.has(entry.id) && isLater(entry) ? [entry.target] : [],
    ),
  );
  const changed = later.some(movesBalance) || entries.some((entry) => takenBack.has(entry.id) && movesBalance(entry));
  return { changed, anchored: later.some(isAnchor) };
}
