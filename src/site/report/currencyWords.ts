import { CURRENCIES, signsOf } from '../../core/money/currency';

const SIGNS = CURRENCIES.flatMap(signsOf).map((sign) => sign.toLowerCase());

const parts = (pattern: RegExp) => [...new Set(SIGNS.flatMap((sign) => sign.match(pattern) ?? []))];

/** Names of currencies that are words, and `cdn`, which has no other meaning. Lower case. */
export const CURRENCY_NAMES: readonly string[] = [...parts(/^\p{L}{2,}$/u), ...parts(/^\p{L}{3,}(?=\p{Sc})/u)];

/** Letters that belong to a currency sign written directly after them, as in `CA$`. Lower case. */
export const CURRENCY_LETTERS: readonly string[] = parts(/^\p{L}+(?=\p{Sc})/u);

/** Letters of abbreviated currency names in Arabic. */
export const CURRENCY_ARABIC: readonly string[] = parts(/\p{L}(?=\.)|(?<=\.)\p{L}/gu);
