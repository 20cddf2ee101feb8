import { type Currency, EXPONENT } from './currency';
import { LARGEST_MINOR, type Money, money } from './money';

export type WhyNotTyped =
  | 'empty'
  | 'not-a-number'
  /** More decimals than the currency has. */
  | 'too-many-decimals'
  | 'too-large'
  | 'negative'
  /** One separator before three digits, which some who pay in this currency write for thousands, others for decimals. */
  | 'ambiguous';

export type TypedAmount =
  | { readonly ok: true; readonly value: Money }
  | { readonly ok: false; readonly why: WhyNotTyped };

/** How each currency's sign or code may stand before or after the number. Another currency's sign is not a number. */
const SIGNS: Record<Currency, readonly string[]> = {
  USD: ['US$', '$', 'USD'],
  GBP: ['£', 'GBP'],
  EUR: ['€', 'EUR'],
  SEK: ['kr', 'SEK'],
  PLN: ['zł', 'PLN'],
  TRY: ['₺', 'TL', 'TRY'],
  CAD: ['CA$', 'C$', '$', 'CAD'],
  MXN: ['MX$', '$', 'MXN'],
  BRL: ['R$', 'BRL'],
  AUD: ['A$', '$', 'AUD'],
  JPY: ['¥', '円', 'JPY'],
  INR: ['₹', 'Rs.', 'Rs', 'INR'],
  SGD: ['S$', '$', 'SGD'],
  AED: ['AED'],
  SAR: ['SAR'],
  EGP: ['E£', 'EGP'],
  ZAR: ['R', 'ZAR'],
};

/**
 * The separator that groups thousands for everyone who pays in a currency. Currencies of countries that disagree are
 * left out: the euro (Ireland and Germany), the Canadian dollar (English and French), the rand. So are those that
 * group with a space, where a comma or point before three digits is more likely a slip.
 */
const GROUPS_WITH: Partial<Record<Currency, ',' | '.'>> = {
  USD: ',',
  GBP: ',',
  JPY: ',',
  INR: ',',
  AUD: ',',
  SGD: ',',
  MXN: ',',
  AED: ',',
  SAR: ',',
  EGP: ',',
  TRY: '.',
  BRL: '.',
};

const MINUS = /[-−–]/;
/** Groups of three with one separator throughout; no number in groups begins with a zero. */
const GROUPED = /^[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*$/;
/** Groups of two before the last three, as rupees are written. */
const GROUPED_BY_TWO = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

function no(why: WhyNotTyped): TypedAmount {
  return { ok: false, why };
}

/**
 * Reads an amount that the shopper typed, zero or more: `41.10`, `41,10`, `$41.10`, `1,234.56`, `1.234,56 €`.
 * It never guesses: what two people could mean differently is `ambiguous`, for the form to ask again.
 */
export function readTypedAmount(text: string, currency: Currency): TypedAmount {
  const plain = withPlainCharacters(text);
  if (plain === '') return no('empty');
  const { number, negative } = withoutSign(plain, currency);
  if (!/^[\d., ']*\d[\d., ']*$/.test(number)) return no('not-a-number');
  const parts = splitDecimals(number, currency);
  if (typeof parts === 'string') return no(parts);
  if (parts.decimals.length > EXPONENT[currency]) return no('too-many-decimals');
  if (negative) return no('negative');
  const digits = (parts.whole + parts.decimals.padEnd(EXPONENT[currency], '0')).replace(/^0+(?=\d)/, '');
  if (Number(digits) > LARGEST_MINOR) return no('too-large');
  return { ok: true, value: money(Number(digits), currency) };
}

/** Full-width characters, curly apostrophes and the many kinds of space, as the plain ones that stand for the same. */
function withPlainCharacters(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Takes the currency signs and one minus (or the brackets that mean one) off the ends. */
function withoutSign(plain: string, currency: Currency): { readonly number: string; readonly negative: boolean } {
  const bracketed = /^\((.*)\)$/.exec(plain)?.[1];
  const bare = withoutCurrency((bracketed ?? plain).trim(), currency);
  const unsigned = bare.replace(MINUS, '').trim();
  const signAtAnEnd = MINUS.test(bare.at(0) ?? '') || MINUS.test(bare.at(-1) ?? '');
  // The minus may stand outside the currency sign: -$5.
  if (bare !== unsigned && signAtAnEnd) return { number: withoutCurrency(unsigned, currency), negative: true };
  return { number: bare, negative: bracketed !== undefined };
}

/** Takes a sign off the front and one off the back: `$5 USD` has both. */
function withoutCurrency(text: string, currency: Currency): string {
  const signs = SIGNS[currency].map((sign) => sign.toLowerCase());
  const front = signs.find((sign) => text.toLowerCase().startsWith(sign)) ?? '';
  const rest = text.slice(front.length);
  const back = signs.find((sign) => rest.toLowerCase().endsWith(sign)) ?? '';
  return rest.slice(0, rest.length - back.length).trim();
}

interface Parts {
  readonly whole: string;
  readonly decimals: string;
}

function splitDecimals(number: string, currency: Currency): Parts | WhyNotTyped {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (last === -1) return wholeNumber(number, currency);
  const separator = number[last];
  const whole = number.slice(0, last);
  const decimals = number.slice(last + 1);
  if (!/^\d*$/.test(decimals)) return 'not-a-number';
  // Used more than once, it can only group: 1,234,567.
  if (whole.includes(separator ?? '')) return wholeNumber(number, currency);
  if (GROUPED.test(number)) {
    return GROUPS_WITH[currency] === separator ? wholeNumber(number, currency) : 'ambiguous';
  }
  const before = wholeNumber(whole || '0', currency);
  return typeof before === 'string' ? before : { whole: before.whole, decimals };
}

/** A number without decimals: digits alone, or in well-formed groups. */
function wholeNumber(text: string, currency: Currency): Parts | WhyNotTyped {
  const grouped = GROUPED.test(text) || (currency === 'INR' && GROUPED_BY_TWO.test(text));
  if (!grouped && !/^\d+$/.test(text)) return 'not-a-number';
  return { whole: text.replace(/\D/g, ''), decimals: '' };
}
