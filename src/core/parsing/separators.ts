/** The signs between a number's digits: one between thousands, one before the decimals. Spaces are plain ones. */
export type Separators = readonly [group: string, decimal: string];

const POINT: Separators = [',', '.'];

/**
 * The locales of the shops (BCP 47) that separate otherwise than English does. Source: Unicode CLDR, which a test holds
 * this against. It is written down here since the first question to `Intl` costs a page many times what reading it does.
 */
const OTHERWISE: readonly (readonly [Separators, locales: string])[] = [
  [['.', ','], 'de-DE es-ES it-IT nl-NL nl-BE pt-BR tr-TR da-DK'],
  [[' ', ','], 'fr-FR fr-BE fr-CA sv-SE pl-PL pt-PT cs-CZ en-ZA'],
  [['٬', '٫'], 'ar-SA ar-EG'],
];

const KNOWN: ReadonlyMap<string, Separators> = new Map(
  OTHERWISE.flatMap(([separators, locales]) => locales.split(' ').map((locale) => [locale, separators] as const)),
);

/** How a locale of one of the shops separates the digits of a number. */
export function separatorsOf(locale: string): Separators {
  return KNOWN.get(locale) ?? POINT;
}
