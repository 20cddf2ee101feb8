import { LONGEST_NOTE } from '../../core/settings/limits';
import { sayWhy } from '../../words/sayWhy';
import type { Speech } from '../../words/speech';

/** What is wrong with a note, in plain words; null if it can be kept. An empty note can be kept. */
export function faultOfNote(text: string, speech: Speech): string | null {
  const isLong = text.trim().length > LONGEST_NOTE;
  return isLong ? sayWhy({ code: 'note-too-long', most: LONGEST_NOTE }, speech) : null;
}
