import { de } from './de/de';
import { en } from './en/en';
import { inRegion, type Language, languageFor } from './languages';
import type { Speech } from './speech';

const ALL: Readonly<Record<Language, Speech>> = { en, de };

/**
 * The words for a reader's language (BCP 47). This file imports all languages, because it is for the background, which
 * can't load a part of itself later. Pages of the extension use `loadSpeech.ts`.
 */
export function speechFor(tag: string): Speech {
  return inRegion(ALL[languageFor(tag)], tag);
}
