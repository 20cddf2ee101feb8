import { wordsFor } from '../shared/words/choose';
import type { Words } from '../shared/words/words';
import { popupDe } from './popupWordsDe';
import { type PopupWords, popupEn } from './popupWordsEn';

/** All that the popup says in one language: the words every surface shares, and its own. */
export interface Speech {
  readonly words: Words;
  readonly own: PopupWords;
}

/** The popup's speech for a reader's language (BCP 47, as `navigator.language` gives it). */
export function speechFor(language: string): Speech {
  const words = wordsFor(language);
  return { words, own: words.locale.toLowerCase().startsWith('de') ? popupDe : popupEn };
}
