import { de } from './de';
import { en } from './en';
import type { Words } from './words';

/** The language part of a tag, lower case: `de` of `de-AT`. */
const languageOf = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * The words for a reader's language (BCP 47, as `navigator.language` gives it); English where there are none.
 * Days and ages are then written as the reader's own region does.
 */
export function wordsFor(language: string): Words {
  const words = [en, de].find((candidate) => languageOf(candidate.locale) === languageOf(language));
  return words === undefined ? en : { ...words, locale: language };
}
