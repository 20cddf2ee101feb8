import { inRegion, type Language, languageFor } from './languages';
import type { Speech } from './speech';

/** One bundle for each language, so that a page only loads the language that it shows. */
const LOADERS: Readonly<Record<Language, () => Promise<Speech>>> = {
  en: async () => (await import('./en/en')).en,
  de: async () => (await import('./de/de')).de,
};

/** Loads the words of an extension page for a reader's language (BCP 47, from `navigator.language`). */
export async function loadSpeech(tag: string): Promise<Speech> {
  return inRegion(await LOADERS[languageFor(tag)](), tag);
}
