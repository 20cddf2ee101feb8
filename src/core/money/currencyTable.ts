/** Everything that is known of one currency. */
export interface CurrencyRecord {
  /** How many decimal digits it has. Source: ISO 4217. */
  readonly exponent: 0 | 2;
  /**
   * The signs that shops write for it on their pages besides its code, without a point at the end. Several currencies
   * may share a sign.
   */
  readonly signs: readonly string[];
  /** The signs that people type for it, besides those of the shops. */
  readonly typedSigns: readonly string[];
  /** How its digits are grouped: in threes, or in twos before the last three. */
  readonly grouping: 'threes' | 'twos';
  /**
   * The separator of thousands that everyone who pays in the currency uses. `any` where the currency has no decimals,
   * so that no separator can be mistaken for a decimal one. Null where people who pay in it use different ones. Null
   * also where they use a space, because a comma or point before three digits is probably a typing mistake there.
   */
  readonly thousands: ',' | '.' | 'any' | null;
  /** What e-mails call a hundredth of it; null where none of the e-mails that we read names it. */
  readonly hundredth: 'cent' | 'penny' | null;
  /** About one dollar, in minor units. Less is not worth an interruption, unless the shopper sets another limit. */
  readonly smallest: number;
}

/**
 * The currencies of the marketplaces by their ISO 4217 codes. Sources of the signs: pages of the shops (`$`, `US$`,
 * `CA$`, `CDN$`, `￥`, `EUR`, `€`, `£`) and Unicode CLDR for the rest.
 */
const RECORDS = {
  USD: {
    exponent: 2,
    signs: ['$', 'US$'],
    typedSigns: ['$US'],
    grouping: 'threes',
    thousands: ',',
    hundredth: 'cent',
    smallest: 100,
  },
  GBP: {
    exponent: 2,
    signs: ['£'],
    typedSigns: ['GB£', 'UK£'],
    grouping: 'threes',
    thousands: ',',
    hundredth: 'penny',
    smallest: 100,
  },
  EUR: {
    exponent: 2,
    signs: ['€'],
    typedSigns: ['euro', 'euros'],
    grouping: 'threes',
    // People in Ireland group with a comma, people in Germany with a point.
    thousands: null,
    hundredth: 'cent',
    smallest: 100,
  },
  SEK: {
    exponent: 2,
    signs: ['kr'],
    typedSigns: [],
    grouping: 'threes',
    thousands: null,
    hundredth: null,
    smallest: 1000,
  },
  PLN: {
    exponent: 2,
    signs: ['zł'],
    typedSigns: ['zl'],
    grouping: 'threes',
    thousands: null,
    hundredth: null,
    smallest: 500,
  },
  TRY: {
    exponent: 2,
    signs: ['₺', 'TL'],
    typedSigns: [],
    grouping: 'threes',
    thousands: '.',
    hundredth: null,
    smallest: 3000,
  },
  CAD: {
    exponent: 2,
    signs: ['$', 'CA$', 'CDN$', 'C$'],
    typedSigns: ['$CA', 'Can$'],
    grouping: 'threes',
    // English texts group with a comma, French texts with a space.
    thousands: null,
    hundredth: 'cent',
    smallest: 100,
  },
  MXN: {
    exponent: 2,
    signs: ['$', 'MX$'],
    typedSigns: ['Mex$'],
    grouping: 'threes',
    thousands: ',',
    hundredth: 'cent',
    smallest: 2000,
  },
  BRL: {
    exponent: 2,
    signs: ['R$'],
    typedSigns: [],
    grouping: 'threes',
    thousands: '.',
    hundredth: null,
    smallest: 500,
  },
  AUD: {
    exponent: 2,
    signs: ['$', 'A$', 'AU$'],
    typedSigns: ['AUS$'],
    grouping: 'threes',
    thousands: ',',
    hundredth: 'cent',
    smallest: 100,
  },
  JPY: {
    // Amazon.co.jp writes whole yen.
    exponent: 0,
    signs: ['¥', '￥', 'JP¥', '円'],
    typedSigns: ['yen'],
    grouping: 'threes',
    thousands: 'any',
    hundredth: null,
    smallest: 100,
  },
  INR: {
    exponent: 2,
    signs: ['₹', 'Rs'],
    typedSigns: ['₨', 'Re', 'रु', 'रू'],
    grouping: 'twos',
    thousands: ',',
    hundredth: null,
    smallest: 5000,
  },
  SGD: {
    exponent: 2,
    signs: ['$', 'S$', 'SG$'],
    typedSigns: [],
    grouping: 'threes',
    thousands: ',',
    hundredth: 'cent',
    smallest: 100,
  },
  AED: {
    exponent: 2,
    signs: ['د.إ', 'درهم'],
    typedSigns: ['Dh', 'Dhs'],
    grouping: 'threes',
    thousands: ',',
    hundredth: null,
    smallest: 500,
  },
  SAR: {
    exponent: 2,
    signs: ['ر.س', 'ريال', 'SR', '⃁'],
    typedSigns: ['﷼'],
    grouping: 'threes',
    thousands: ',',
    hundredth: null,
    smallest: 500,
  },
  EGP: {
    exponent: 2,
    signs: ['ج.م', 'جنيه', 'E£'],
    typedSigns: ['LE', '£E'],
    grouping: 'threes',
    thousands: ',',
    hundredth: null,
    smallest: 3000,
  },
  ZAR: {
    exponent: 2,
    signs: ['R'],
    typedSigns: [],
    grouping: 'threes',
    thousands: null,
    hundredth: null,
    smallest: 2000,
  },
} as const satisfies Record<string, CurrencyRecord>;

/** An ISO 4217 code of a currency that some marketplace uses. */
export type Currency = keyof typeof RECORDS;

/** The record of each currency. Scripts in pages use `currencyPageTables.ts` instead. */
export const CURRENCY_TABLE: Readonly<Record<Currency, CurrencyRecord>> = RECORDS;
