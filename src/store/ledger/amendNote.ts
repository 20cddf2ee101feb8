import { amendedNotes, noteOf, takesNote } from '../../core/ledger/entryNotes';
import type { EntryId } from '../../core/ledger/ledger';
import { Refusal } from '../database/failures';
import type { Transaction } from '../database/tables';
import { entriesAbout, entryOfId, projectionsOf, type Stamp, writeEntries } from './entries';

/** Says the note of an entry anew, by an entry of its own that can be undone. The same words again write nothing. */
export async function amendNote(
  transaction: Transaction<'readwrite'>,
  id: EntryId,
  note: string,
  stamp: Stamp,
): Promise<void> {
  const target = await entryOfId(transaction, id);
  if (target === null || !takesNote(target)) throw new Refusal({ code: 'takes-no-note' });
  if (target.kind === 'noted' && note === '') throw new Refusal({ code: 'note-is-all' });
  const known = amendedNotes([target, ...(await entriesAbout(transaction, id))]);
  if (noteOf(target, known) === note) return;
  const projections = await projectionsOf(transaction, target.book.marketplace);
  await writeEntries(transaction, projections, [{ book: target.book, kind: 'amended', target: id, note }], stamp);
}
