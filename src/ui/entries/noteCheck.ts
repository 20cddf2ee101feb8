import type { Speech } from '../../words/speech';

/** The most characters that a note takes; the background refuses longer ones. */
const MOST = 500;

/** What is wrong with a note, in plain words; null where it can be kept. An empty one can. */
export function faultOfNote(text: string, speech: Speech): string | null {
  return text.trim().length > MOST ? speech.own.form.noteTooLong : null;
}
