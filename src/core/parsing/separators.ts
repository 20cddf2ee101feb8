/** The separators of a number: one between thousands, one before the decimals. Spaces are plain ones. */
export type Separators = readonly [group: string, decimal: string];

const POINT: Separators = [',', '.'];

/**
 * The locales of the shops (BCP 47) whose separators differ from English. Source: Unicode CLDR; a test compares this
 * list with it. The list is written down here because the first call of `Intl` takes many times longer than reading the
 * whole page.
 */
const OTHERWISE: readonly (readonly [Separators, locales: string])[] = [
  [['.', ','], 'de-DE es-ES it-IT nl-NL nl-BE pt-BR tr-TR da-DK'],
  [[' ', ','], 'fr-FR fr-BE fr-CA sv-SE pl-PL pt-PT cs-CZ en-ZA'],
  [['٬', '٫'], 'ar-SA ar-EG'],
];

const KNOWN: ReadonlyMap<string, Separators> = new Map(
  OTHERWISE.flatMap(([separators, locales]) => locales.split(' ').map((locale) => [locale, separators] as const)),
);

/** The separators that a shop's locale uses in numbers. */
export function separatorsOf(locale: string): Separators {
  return KNOWN.get(locale) ?? POINT;
}
