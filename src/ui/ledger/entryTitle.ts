import type { Speech } from '../popup/words';
import type { EntryLine } from './entryLines';

/** What an entry was, in a few words. */
export function entryTitle(entry: EntryLine['entry'], { words, own }: Speech): string {
  switch (entry.kind) {
    case 'observed':
      return own.entry.observed;
    case 'stated':
      return own.entry.stated;
    case 'moved':
      return words.name.moveCause[entry.cause];
    case 'noted':
      return own.entry.noted;
  }
}

/** The shopper's own words in an entry, possibly empty. */
export function entryNote(entry: EntryLine['entry']): string {
  switch (entry.kind) {
    case 'observed':
      return '';
    case 'noted':
      return entry.text;
    case 'stated':
    case 'moved':
      return entry.note;
  }
}
