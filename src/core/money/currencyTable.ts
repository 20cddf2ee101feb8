/** Everything that is known of one currency. */
export interface CurrencyRecord {
  /** How many decimal digits it has. Source: ISO 4217. */
  readonly exponent: 0 | 2;
  /** How shops write it on their pages beside its code, without a point at the end. Several currencies may share a sign. */
  readonly signs: readonly string[];
  /** How people write it where they do not write it as the shops do. */
  readonly typedSigns: readonly string[];
  /** The digits of one group: threes throughout, or twos before the last three. */
  readonly grouping: 'threes' | 'twos';
  /**
   * The separator that groups thousands for everyone who pays in the currency. `any` where there are no decimals that
   * it could be taken for. Null where those who pay in it disagree, and where they group with a space, because a comma
   * or point before three digits is more likely a slip there.
   */
  readonly thousands: ',' | '.' | 'any' | null;
  /** What a hundredth of it is called in mails that are read; null where none of them names it. */
  readonly hundredth: 'cent' | 'penny' | null;
  /** About one dollar, in minor units: less is not worth interrupting for unless the shopper sets another limit. */
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
    // Ireland groups with a comma, Germany with a point.
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
    // English groups with a comma, French with a space.
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

/** The record of each currency. Pages read the part of it that is in `currencyPageTables.ts`. */
export const CURRENCY_TABLE: Readonly<Record<Currency, CurrencyRecord>> = RECORDS;
