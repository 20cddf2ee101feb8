import { sameBook } from './book';
import { undoneIds } from './counted';
import { type Entry, type EntryId, inOrder } from './ledger';

/** The changed notes that count, by the id of the entry that each one belongs to. */
export type AmendedNotes = ReadonlyMap<EntryId, string>;

/** Whether an entry has a note of the shopper's own, which they can change. */
export function takesNote({ kind }: Entry): boolean {
  return kind === 'stated' || kind === 'moved' || kind === 'reserved' || kind === 'noted';
}

/**
 * Reads the changed notes from the amendments that count. Of several amendments of one entry, the last one counts. An
 * amendment of another book's entry or of a later entry does not count.
 *
 * @param entries entries of any books, with their undos.
 */
export function amendedNotes(entries: readonly Entry[]): AmendedNotes {
  const amendments = inOrder(entries).filter((entry) => entry.kind === 'amended');
  if (amendments.length === 0) return new Map();
  const undone = undoneIds(entries);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return new Map(
    amendments.flatMap((amendment): [EntryId, string][] => {
      const target = byId.get(amendment.target);
      const reaches = target && sameBook(target.book, amendment.book) && target.seq < amendment.seq;
      return reaches && !undone.has(amendment.id) ? [[target.id, amendment.note]] : [];
    }),
  );
}

/** The shopper's own note in an entry as it is now; it may be empty. */
export function noteOf(entry: Entry, amended: AmendedNotes): string {
  if (entry.kind === 'amended') return entry.note;
  if (!takesNote(entry)) return '';
  return amended.get(entry.id) ?? (entry.kind === 'noted' ? entry.text : 'note' in entry ? entry.note : '');
}
