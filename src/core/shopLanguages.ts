import type { MarketplaceId } from './marketplaces';

/**
 * The languages that a shop's pages can be switched to besides its own (BCP 47), where a whole list of them was seen.
 * Sources, in copies read in November 2026: webservices.amazon.com/paapi5/documentation/locale-reference (US, AE, EG),
 * serpapi.com/amazon-languages and developers.oxylabs.io (the others).
 */
export const LISTED_LANGUAGES: Readonly<Partial<Record<MarketplaceId, readonly string[]>>> = {
  US: ['es-US', 'ar-AE', 'de-DE', 'he-IL', 'ko-KR', 'pt-BR', 'zh-CN', 'zh-TW'],
  UK: [],
  DE: ['en-GB', 'cs-CZ', 'nl-NL', 'pl-PL', 'tr-TR', 'da-DK'],
  FR: ['en-GB'],
  IT: ['en-GB'],
  BE: ['nl-BE', 'en-GB'],
  CA: ['fr-CA'],
  BR: [],
  AU: [],
  JP: ['en-US', 'zh-CN'],
  IN: ['hi-IN', 'ta-IN', 'te-IN', 'kn-IN', 'ml-IN', 'bn-IN', 'mr-IN'],
  AE: ['ar-AE'],
  EG: ['ar-AE', 'en-AE'],
};

/**
 * The same where no list was found: what neighboring shops have. A language too many only makes more spellings known,
 * each of which is still read one way or not at all.
 */
export const ASSUMED_LANGUAGES: Readonly<Partial<Record<MarketplaceId, readonly string[]>>> = {
  ES: ['pt-PT', 'en-GB'],
  NL: ['en-GB'],
  SE: ['en-GB'],
  PL: ['en-GB'],
  TR: ['en-GB'],
  MX: ['en-US'],
  IE: [],
  SG: [],
  SA: ['ar-AE', 'en-AE'],
  ZA: [],
};

/** The languages a shop offers besides its own, as far as they are known. */
export function languagesOf(id: MarketplaceId): readonly string[] {
  return LISTED_LANGUAGES[id] ?? ASSUMED_LANGUAGES[id] ?? [];
}
