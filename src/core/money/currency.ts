import { EXPONENT, PAGE_SIGNS } from './currencyPageTables';
import type { Currency } from './currencyTable';

export { EXPONENT } from './currencyPageTables';
export type { Currency } from './currencyTable';

export const CURRENCIES = Object.keys(EXPONENT) as Currency[];

/** The code of a currency, and every sign that a shop writes for it. */
export function signsOf(currency: Currency): readonly string[] {
  return [currency, ...PAGE_SIGNS[currency]];
}
