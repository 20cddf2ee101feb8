import { sameBook } from './book';
import { undoneIds } from './counted';
import { type Entry, type EntryId, inOrder } from './ledger';

/** The notes that were said anew and count, by the entry that they belong to. */
export type AmendedNotes = ReadonlyMap<EntryId, string>;

/** Whether an entry holds words of the shopper's own, which can be said anew. */
export function takesNote({ kind }: Entry): boolean {
  return kind === 'stated' || kind === 'moved' || kind === 'reserved' || kind === 'noted';
}

/**
 * What the amendments that count say: of several about one entry, the last. One that reaches another book or a later
 * entry says nothing.
 *
 * @param entries of any books, with what takes them back.
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

/** The shopper's own words in an entry as they are now, possibly empty. */
export function noteOf(entry: Entry, amended: AmendedNotes): string {
  if (entry.kind === 'amended') return entry.note;
  if (!takesNote(entry)) return '';
  return amended.get(entry.id) ?? (entry.kind === 'noted' ? entry.text : 'note' in entry ? entry.note : '');
}
