import { CURRENCIES, type Currency, EXPONENT, signsOf } from './currency';
import { LARGEST_MINOR, type Money, money } from './money';

export type WhyNotTyped =
  | 'empty'
  /** More characters than `LONGEST_TYPED`. */
  | 'too-long'
  | 'not-a-number'
  /** More decimals than the currency has. */
  | 'too-many-decimals'
  | 'too-large'
  | 'negative'
  /** A separator that some who pay in this currency write for thousands, others for decimals, others after a sign. */
  | 'ambiguous';

export type TypedAmount =
  | { readonly ok: true; readonly value: Money }
  | { readonly ok: false; readonly why: WhyNotTyped };

/** A longer text is no amount, and is not looked at. */
export const LONGEST_TYPED = 400;

/** How people write a currency's sign where they do not write it as the shops do. */
const TYPED_SIGNS: Partial<Record<Currency, string>> = {
  USD: '$US',
  GBP: 'GB£ UK£',
  EUR: 'euro euros',
  PLN: 'zl',
  CAD: '$CA Can$',
  MXN: 'Mex$',
  AUD: 'AUS$',
  JPY: 'yen',
  INR: '₨ Re रु रू',
  AED: 'Dh Dhs',
  SAR: '﷼',
  EGP: 'LE £E',
};

/**
 * The separator that groups thousands for everyone who pays in a currency. Currencies of countries that disagree are
 * left out: the euro (Ireland and Germany), the Canadian dollar (English and French), the rand. So are those that
 * group with a space, where a comma or point before three digits is more likely a slip. The yen has no cents, so any
 * separator groups it.
 */
const GROUPS_WITH: Partial<Record<Currency, ',' | '.'>> = {
  USD: ',',
  GBP: ',',
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

/**
 * Where the ten digits of a script begin: Latin, Arabic, Persian and the scripts of India whose languages amazon.in
 * offers, with their neighbors. Source: the Unicode character database.
 */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66];
/** Marks that are not seen. Texts copied from a page have them around an amount. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202D\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Such a mark within a number, or one that turns all digits round, makes a text look other than it is. */
const DISGUISED =
  /\u202E|\p{Nd}[.,'٫٬]?[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202D\u2060-\u2064\u2066-\u2069\uFEFF]+[.,'٫٬]?\p{Nd}/u;

/** Groups of three with one separator throughout; no number in groups begins with a zero. */
const GROUPED = /^[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*$/;
/** Groups of two before the last three, as rupees are written. */
const GROUPED_BY_TWO = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;
/** What may part the cents from the rest. */
const SEPARATOR = /^[.,٫]$/;
/** Stands for cents that are not there: `5,-`, `5.--`, `5:-` in Sweden. */
const NO_CENTS = /^[.,:] ?-{1,2}/;
/** Ends an amount, so that nothing can be written behind it: `500/-` in India, `¥500-` on a receipt in yen. */
const AMOUNT_ENDS = /^\/-/;

function no(why: WhyNotTyped): TypedAmount {
  return { ok: false, why };
}

/**
 * Reads an amount that the shopper typed or pasted, zero or more: `41.10`, `41,10`, `$41.10`, `1,234.56`,
 * `1.234,56 €`, `5,- €`, `٤١٫١٠`. It never guesses: what two people could mean differently is `ambiguous`, for the form
 * to ask again. The time it takes grows with the length of the text, and no further than `LONGEST_TYPED`.
 */
export function readTypedAmount(text: string, currency: Currency): TypedAmount {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TYPED) return no('too-long');
  if (DISGUISED.test(trimmed)) return no('not-a-number');
  const plain = withPlainCharacters(trimmed);
  if (plain === '') return no('empty');
  const written = plain === null ? null : dividedText(plain, currency);
  if (plain === null || written === null) return no('not-a-number');
  const sides = readSides(written, currency);
  if (typeof sides === 'string') return no(sides);
  const { number, noCents } = written;
  const parts = noCents === null ? splitDecimals(number, currency) : withoutCents(number, noCents, currency);
  if (typeof parts === 'string') return no(parts);
  if (parts.decimals.length > EXPONENT[currency]) return no('too-many-decimals');
  if (sides.negative) return no('negative');
  const digits = (parts.whole + parts.decimals.padEnd(EXPONENT[currency], '0')).replace(/^0+(?=\d)/, '');
  if (Number(digits) > LARGEST_MINOR) return no('too-large');
  return { ok: true, value: money(Number(digits), currency) };
}

/**
 * One way to write each digit, space, dash and apostrophe, without marks that are not seen. Null where the digits are
 * of several scripts: nobody writes so, and some look like others (the Bengali 4 like 8).
 */
function withPlainCharacters(text: string): string | null {
  const zeros = new Set<number>();
  const plain = text
    .replace(UNSEEN, '')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((start) => code >= start && code <= start + 9);
      zeros.add(zero ?? code);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/￥/g, '¥')
    .replace(/￡/g, '£')
    .replace(/[’‘ʼ′´`٬]/g, "'")
    .replace(/،/g, ',')
    .replace(/[−–—‐‑﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return zeros.size > 1 ? null : plain;
}

/** A typed text, taken apart at its first and its last digit. */
interface DividedText {
  readonly bracketed: boolean;
  /** What stands before the number. */
  readonly front: string;
  /** Digits, and separators among and beside them. */
  readonly number: string;
  /** What stands for cents that are not there, as it was typed; null where nothing does. */
  readonly noCents: string | null;
  /** What stands after all that. */
  readonly back: string;
}

function dividedText(plain: string, currency: Currency): DividedText | null {
  const bracketed = plain.startsWith('(') && plain.endsWith(')');
  const bare = bracketed ? plain.slice(1, -1) : plain;
  const first = bare.search(/\d/);
  if (first === -1) return null;
  let last = bare.length - 1;
  while (!/\d/.test(bare[last] ?? '')) last -= 1;
  const rest = bare.slice(last + 1);
  const begin = SEPARATOR.test(bare[first - 1] ?? '') && !endsAbbreviation(bare.slice(0, first)) ? first - 1 : first;
  const front = bare.slice(0, begin);
  const noCents = NO_CENTS.exec(rest)?.[0] ?? null;
  const point = noCents === null && SEPARATOR.test(rest[0] ?? '') ? 1 : 0;
  const back = rest.slice(noCents?.length ?? point);
  const yenDash = currency === 'JPY' && /^¥ ?$/.test(front) && back === '-';
  return {
    bracketed,
    front,
    number: bare.slice(begin, last + 1 + point),
    noCents,
    back: yenDash ? '' : back.replace(AMOUNT_ENDS, ''),
  };
}

/** Whether a point belongs to the letters before it, as in `Rs.`; a code of three capitals has none. */
function endsAbbreviation(front: string): boolean {
  return /\p{L}{2}\.$/u.test(front) && !CURRENCIES.some((code) => front.toUpperCase().endsWith(`${code}.`));
}

/** Whether the sides of the number make it negative; or why they do not belong to an amount of the currency. */
function readSides({ bracketed, front, number, back }: DividedText, currency: Currency): Sides | WhyNotTyped {
  const sides = [front, back].map(sideOf);
  const signs = sides.flatMap(({ sign }) => sign ?? []);
  const names = namesOf(currency);
  if (signs.length > 1 || !sides.every(({ name }) => name === '' || names.has(bareName(name)))) return 'not-a-number';
  // After a code or a single letter, a point may end the name or begin the cents.
  if (/\p{L}$/u.test(front) && SEPARATOR.test(number[0] ?? '')) return 'ambiguous';
  return { negative: bracketed || signs[0] === '-' };
}

interface Sides {
  readonly negative: boolean;
}

/** What stands on one side of a number: a plus or minus at either end, and a name. */
function sideOf(side: string): { readonly sign: string | null; readonly name: string } {
  const text = side.trim();
  const sign = /^[-+]/.exec(text)?.[0] ?? /[-+]$/.exec(text)?.[0] ?? null;
  if (sign === null) return { sign, name: text };
  return { sign, name: text.startsWith(sign) ? text.slice(1) : text.slice(0, -1) };
}

/** Everything that may name a currency beside its number: a sign, its code, or both. */
function namesOf(currency: Currency): ReadonlySet<string> {
  const signs = [...signsOf(currency), ...(TYPED_SIGNS[currency]?.split(' ') ?? [])];
  return new Set([...signs, ...signs.map((sign) => currency + sign)].map(bareName));
}

/** A name as it is compared: `S.R.` is `SR`, and `$ US` is `$US`. */
function bareName(name: string): string {
  return name.replace(/[. ]/g, '').toLowerCase();
}

interface Parts {
  readonly whole: string;
  readonly decimals: string;
}

/** A whole number before `,-`: the comma there divides off the cents, so it can't group as well. */
function withoutCents(number: string, mark: string, currency: Currency): Parts | WhyNotTyped {
  return number.includes(mark[0] ?? '') ? 'not-a-number' : wholeNumber(number, currency);
}

function splitDecimals(number: string, currency: Currency): Parts | WhyNotTyped {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','), number.lastIndexOf('٫'));
  if (last === -1) return wholeNumber(number, currency);
  const separator = number[last] ?? '';
  const whole = number.slice(0, last);
  const decimals = number.slice(last + 1);
  if (!/^\d*$/.test(decimals)) return 'not-a-number';
  // Used more than once, it can only group: 1,234,567.
  if (whole.includes(separator)) return wholeNumber(number, currency);
  if (GROUPED.test(number)) {
    const groups = EXPONENT[currency] === 0 || GROUPS_WITH[currency] === separator;
    return groups ? wholeNumber(number, currency) : 'ambiguous';
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
