import type { EpochMs } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import { counted, undoneIds } from '../../core/ledger/counted';
import type { Entry } from '../../core/ledger/ledger';
import type { Transaction } from '../database/tables';
import { readBack } from '../ledger/readBack';

/** What a book has learned of its balance since a page was loaded. What is older never replaces what is newer. */
export interface NewsSince {
  /** Whether its balance was learned, changed or taken back. */
  readonly changed: boolean;
  /** Whether that was a whole balance, read or stated, which has the money of earlier orders out already. */
  readonly anchored: boolean;
}

/** What sets or moves a balance. A settled order does where its money is taken off. */
function movesBalance(entry: Entry): boolean {
  return isAnchor(entry) || entry.kind === 'moved' || (entry.kind === 'settled' && entry.taken.minor !== 0);
}

function isAnchor({ kind }: Entry): boolean {
  return kind === 'observed' || kind === 'stated';
}

/**
 * Tells what a book has learned of its balance after a moment. Entries that come from a clock that was ahead of now
 * tell nothing.
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
