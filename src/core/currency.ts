/**
 * The currencies of the marketplaces, with how many decimal digits each has.
 * Source of the exponents: ISO 4217. Amazon.co.jp writes whole yen.
 */
export const EXPONENT = {
  USD: 2,
  GBP: 2,
  EUR: 2,
  SEK: 2,
  PLN: 2,
  TRY: 2,
  CAD: 2,
  MXN: 2,
  BRL: 2,
  AUD: 2,
  JPY: 0,
  INR: 2,
  SGD: 2,
  AED: 2,
  SAR: 2,
  EGP: 2,
  ZAR: 2,
} as const satisfies Record<string, 0 | 2>;

/** An ISO 4217 code of a currency that some marketplace uses. */
export type Currency = keyof typeof EXPONENT;

export const CURRENCIES = Object.keys(EXPONENT) as Currency[];
