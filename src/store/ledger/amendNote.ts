import { amendedNotes, noteOf, takesNote } from '../../core/ledger/entryNotes';
import type { EntryId } from '../../core/ledger/ledger';
import { Refusal } from '../database/failures';
import type { Transaction } from '../database/tables';
import { entriesAbout, entryOfId, projectionsOf, type Stamp, writeEntries } from './entries';

/** Changes the note of an entry by a new entry, which can be undone. It writes nothing if the words are the same. */
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
