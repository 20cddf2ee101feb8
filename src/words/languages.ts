import type { Speech } from './speech';

/** The languages that everything is said in, by the folders of this one. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language part of a tag, lower case: `de` of `de-AT`, and of `de_DE` as some systems write it. */
const partOf = (tag: string) => /^[a-z]*/.exec(tag.toLowerCase())?.[0];

/** The language for a reader's own (BCP 47, as `navigator.language` gives it); English where there is none. */
export function languageFor(tag: string): Language {
  return LANGUAGES.find((language) => language === partOf(tag)) ?? 'en';
}

/** Browsers on systems without a set language name it in ways that `Intl` refuses, such as `en-US@posix`. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language's words, with days and ages written as the reader's own region does. */
export function inRegion(speech: Speech, tag: string): Speech {
  const isOwn = partOf(tag) === partOf(speech.words.locale) && isWellFormed(tag);
  return isOwn ? { ...speech, words: { ...speech.words, locale: tag } } : speech;
}
