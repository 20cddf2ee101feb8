import { takeBackVisit } from '../core/accounts';
import { undoneIds } from '../core/fold';
import { type Entry, type EntryDraft, type EntryId, inBook } from '../core/ledger';
import type { Transaction } from './connection';
import { entriesOfVisit, entryOfId, foldOf, type Stamp, writeEntries } from './entries';
import { Refusal } from './failures';
import { recount } from './lots';
import { withUndos } from './withUndos';

const ALREADY_UNDONE = 'This entry was undone before.';
const NO_SUCH_ENTRY = 'There is no such entry.';

export interface UndoWay {
  /** Whether what the same opening of the balance page brought along goes too. */
  readonly withVisit: boolean;
  /** Gives the sentence why an entry may not be undone, or null. */
  refuse(target: Entry): string | null;
}

/** Takes an entry out of the count by a new `undone`. */
export async function undoEntry(
  transaction: Transaction<'readwrite'>,
  id: EntryId,
  stamp: Stamp,
  { withVisit, refuse }: UndoWay,
): Promise<void> {
  const target = await entryOfId(transaction, id);
  if (target === null) throw new Refusal(NO_SUCH_ENTRY);
  const reason = refuse(target);
  if (reason !== null) throw new Refusal(reason);
  if (undoneIds(await withUndos(transaction, [target])).has(id)) throw new Refusal(ALREADY_UNDONE);
  const fold = await foldOf(transaction, target.purse);
  const drafts: readonly EntryDraft[] =
    withVisit && target.kind === 'observed'
      ? takeBackVisit(target, await entriesOfVisit(transaction, target.purse, target.visit), target.visit)
      : [{ ...inBook(target), kind: 'undone', target: id }];
  await writeEntries(transaction, fold, drafts, stamp);
  await recountRoot(transaction, target);
}

/** An undo may have taken back an undo: what counts anew, or no longer, is the entry at the end. */
async function recountRoot(transaction: Transaction<'readwrite'>, target: Entry): Promise<void> {
  let root: Entry | null = target;
  while (root?.kind === 'undone') root = await entryOfId(transaction, root.target);
  if (root === null) return;
  await recount(transaction, root, undoneIds(await withUndos(transaction, [root])).has(root.id));
}
