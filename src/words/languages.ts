import type { Speech } from './speech';

/** The languages of the extension. Each one has a folder here. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language part of a tag, in lower case: `de` for `de-AT`, and for `de_DE`, which some systems write. */
const partOf = (tag: string) => /^[a-z]*/.exec(tag.toLowerCase())?.[0];

/**
 * The extension's language for a reader's language (BCP 47, from `navigator.language`). English where we do not have
 * the reader's language.
 */
export function languageFor(tag: string): Language {
  return LANGUAGES.find((language) => language === partOf(tag)) ?? 'en';
}

/** On systems without a set language, browsers give tags that `Intl` refuses, such as `en-US@posix`. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language's words. Days and ages are written as in the reader's region. */
export function inRegion(speech: Speech, tag: string): Speech {
  const isOwn = partOf(tag) === partOf(speech.words.locale) && isWellFormed(tag);
  return isOwn ? { ...speech, words: { ...speech.words, locale: tag } } : speech;
}
