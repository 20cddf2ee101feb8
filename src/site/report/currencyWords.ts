import { CURRENCIES, signsOf } from '../../core/money/currency';

const SIGNS = CURRENCIES.flatMap(signsOf).map((sign) => sign.toLowerCase());

const parts = (pattern: RegExp) => [...new Set(SIGNS.flatMap((sign) => sign.match(pattern) ?? []))];

/** Names of currencies that are words by themselves, and `cdn`, which is none of anything else. Small letters. */
export const CURRENCY_NAMES: readonly string[] = [...parts(/^\p{L}{2,}$/u), ...parts(/^\p{L}{3,}(?=\p{Sc})/u)];

/** Letters that belong to a sign of a currency written right behind them, as in `CA$`. Small ones. */
export const CURRENCY_LETTERS: readonly string[] = parts(/^\p{L}+(?=\p{Sc})/u);

/** Letters of abbreviated Arabic currencies. */
export const CURRENCY_ARABIC: readonly string[] = parts(/\p{L}(?=\.)|(?<=\.)\p{L}/gu);
