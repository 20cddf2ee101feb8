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

/**
 * How shops write each currency beside its code. Sources: pages of the shops (`$`, `US$`, `CA$`, `CDN$`, `￥`, `EUR`, `€`,
 * `£`) and Unicode CLDR for the rest. Signs stand without a point at their end. One that several currencies share counts
 * for each of them.
 */
const SIGNS: Readonly<Record<Currency, string>> = {
  USD: '$ US$',
  GBP: '£',
  EUR: '€',
  SEK: 'kr',
  PLN: 'zł',
  TRY: '₺ TL',
  CAD: '$ CA$ CDN$ C$',
  MXN: '$ MX$',
  BRL: 'R$',
  AUD: '$ A$ AU$',
  JPY: '¥ ￥ JP¥ 円',
  INR: '₹ Rs',
  SGD: '$ S$ SG$',
  AED: 'د.إ درهم',
  SAR: 'ر.س ريال SR ⃁',
  EGP: 'ج.م جنيه E£',
  ZAR: 'R',
};

/** The code of a currency and every sign that a shop writes for it. */
export function signsOf(currency: Currency): readonly string[] {
  return [currency, ...SIGNS[currency].split(' ')];
}
