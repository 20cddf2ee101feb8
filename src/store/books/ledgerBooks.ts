import type { AccountLabel, Book } from '../../core/ledger/book';
import type { DriftCauseId } from '../../core/ledger/drift';
import type { Entry, EntryDraft, EntryId, ExplainedCause } from '../../core/ledger/ledger';
import type { Money } from '../../core/money/money';
import type { Result } from '../../core/result/result';
import { mendDrift } from '../balancePage/keptAccounts';
import { changePurse, type PurseChange } from '../database/rowChanges';
import { explainDrift, settleOrder } from '../drift/byHand';
import { amendNote } from '../ledger/amendNote';
import { projectionsOf, type Stamp, writeEntries } from '../ledger/entries';
import { type UndoWay, undoEntry } from '../undo';
import { CREDIT_TABLES, type Doors, ENTRY_TABLES, ORDER_TABLES } from './doors';

/** Entries, and what the shopper says about them. */
export interface LedgerBooks {
  write(draft: EntryDraft, stamp: Stamp): Promise<Result<Entry>>;
  /** Changes the note of an entry. */
  amendNote(entry: EntryId, note: string, stamp: Stamp): Promise<Result<null>>;
  /** Undoes an entry by a new `undone` entry. */
  undo(target: EntryId, stamp: Stamp, how: UndoWay): Promise<Result<null>>;
  changePurse(book: Book, change: PurseChange): Promise<Result<null>>;
  mendDrift(
    observation: EntryId,
    cause: DriftCauseId,
    account: AccountLabel | undefined,
    stamp: Stamp,
  ): Promise<Result<null>>;
  /** Keeps the shopper's own explanation of a part of a difference. */
  explainDrift(observation: EntryId, part: Money, cause: ExplainedCause, stamp: Stamp): Promise<Result<null>>;
  /** Settles a pending order as the shopper says: its money has left the balance, or the order was not charged. */
  settleOrder(pending: EntryId, gone: boolean, stamp: Stamp): Promise<Result<null>>;
}

export function ledgerBooks({ run, change }: Doors): LedgerBooks {
  return {
    write: (draft, stamp) =>
      run(ENTRY_TABLES, 'readwrite', async (transaction) => {
        const projections = await projectionsOf(transaction, draft.book.marketplace);
        const { written } = await writeEntries(transaction, projections, [draft], stamp);
        return written[0] as Entry;
      }),
    amendNote: (entry, note, stamp) =>
      change(ENTRY_TABLES, (transaction) => amendNote(transaction, entry, note, stamp)),
    undo: (target, stamp, how) => change(CREDIT_TABLES, (transaction) => undoEntry(transaction, target, stamp, how)),
    changePurse: (book, changes) => change(['purses'], (transaction) => changePurse(transaction, book, changes)),
    mendDrift: (observation, cause, account, stamp) =>
      change([...ORDER_TABLES, 'questions', 'purses'], (transaction) =>
        mendDrift(transaction, observation, cause, account, stamp),
      ),
    explainDrift: (observation, part, cause, stamp) =>
      change(ENTRY_TABLES, (transaction) => explainDrift(transaction, observation, part, cause, stamp)),
    settleOrder: (pending, gone, stamp) =>
      change(ENTRY_TABLES, (transaction) => settleOrder(transaction, pending, gone, stamp)),
  };
}
