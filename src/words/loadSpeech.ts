import { inRegion, type Language, languageFor } from './languages';
import type { Speech } from './speech';

/** One bundle a language, so that a page loads the one that it shows. */
const LOADERS: Readonly<Record<Language, () => Promise<Speech>>> = {
  en: async () => (await import('./en/en')).en,
  de: async () => (await import('./de/de')).de,
};

/** What an extension page says to a reader of a language (BCP 47, as `navigator.language` gives it). */
export async function loadSpeech(tag: string): Promise<Speech> {
  return inRegion(await LOADERS[languageFor(tag)](), tag);
}
