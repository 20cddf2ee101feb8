import { de } from './de/de';
import { en } from './en/en';
import { inRegion, type Language, languageFor } from './languages';
import type { Speech } from './speech';

const ALL: Readonly<Record<Language, Speech>> = { en, de };

/**
 * What is said to a reader of a language (BCP 47). It holds all languages: it is for the background, which can't load a
 * part of itself later. Pages of the extension load theirs.
 */
export function speechFor(tag: string): Speech {
  return inRegion(ALL[languageFor(tag)], tag);
}
