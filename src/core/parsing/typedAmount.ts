import { type Currency, EXPONENT, signsOf } from '../money/currency';
import { CURRENCY_TABLE } from '../money/currencyTable';
import { LARGEST_MINOR, type Money, money } from '../money/money';
import { failed, type Result } from '../result/result';
import { endsAbbreviation, isGrouped, mixesScripts, withAsciiDigits, withoutUnseen } from './numberText';
import { withoutWide } from './plainText';
import { separatorsOf } from './separators';

export type WhyNotTyped =
  | 'empty'
  /** More characters than `LONGEST_TYPED`. */
  | 'too-long'
  | 'not-a-number'
  /** More decimals than the currency has. */
  | 'too-many-decimals'
  | 'too-large'
  | 'negative'
  /**
   * People who pay in this currency use the separator in different ways: for thousands, for decimals or after a sign.
   */
  | 'ambiguous';

export type TypedAmount = Result<Money, WhyNotTyped>;

/** A longer text is not an amount, and it is not read. */
export const LONGEST_TYPED = 400;

/**
 * Writing direction controls that do not change the order of digits. Texts copied from a page may have them around an
 * amount.
 */
const EMBEDDING = /[\u202A-\u202D\u2066-\u2069]/g;
/** Reverses all digits, so that people see a different amount. */
const OVERRIDE = '\u202E';

/** The separators that may come before the cents. */
const SEPARATOR = /^[.,٫]$/;
/** The sign for "no cents": `5,-`, `5.--`, and `5:-` in Sweden. */
const NO_CENTS = /^[.,:] ?-{1,2}/;
/** Closes an amount, so that nobody can write more digits after it: `500/-` in India, `¥500-` on a receipt in yen. */
const AMOUNT_ENDS = /^\/-/;

/**
 * Reads an amount that the shopper typed or pasted, zero or more: `41.10`, `41,10`, `$41.10`, `1,234.56`, `1.234,56 €`,
 * `5,- €`, `٤١٫١٠`. It never guesses. If two people could mean two amounts by one text, the answer is `ambiguous`, so
 * that the form asks again. A text that a page of the shop can show is read as on that page. The time grows with the
 * length of the text, and longer texts than `LONGEST_TYPED` are not read.
 *
 * @param locale the shop's locale (BCP 47). If the shop groups with a point, `1.234` is more than a thousand. Without a
 *   locale, a separator groups only if everyone who pays in the currency groups with it.
 */
export function readTypedAmount(text: string, currency: Currency, locale?: string): TypedAmount {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TYPED) return failed('too-long');
  const plain = withPlainCharacters(trimmed);
  if (plain === '') return failed('empty');
  const written = plain === null ? null : dividedText(plain, currency);
  if (plain === null || written === null) return failed('not-a-number');
  const sides = readSides(written, currency);
  if (typeof sides === 'string') return failed(sides);
  const { number, noCents } = written;
  const parts = noCents === null ? splitDecimals(number, currency, locale) : withoutCents(number, noCents, currency);
  if (typeof parts === 'string') return failed(parts);
  if (parts.decimals.length > EXPONENT[currency]) return failed('too-many-decimals');
  if (sides.negative && /[1-9]/.test(parts.whole + parts.decimals)) return failed('negative');
  const digits = (parts.whole + parts.decimals.padEnd(EXPONENT[currency], '0')).replace(/^0+(?=\d)/, '');
  if (Number(digits) > LARGEST_MINOR) return failed('too-large');
  return { ok: true, value: money(Number(digits), currency) };
}

/**
 * Writes each digit, space, dash and apostrophe in one way, and removes invisible marks. Null where the text looks
 * different from what it says, because of marks within a number or digits of several scripts.
 */
function withPlainCharacters(text: string): string | null {
  const seen = text.includes(OVERRIDE) ? null : withoutUnseen(text.replace(EMBEDDING, '\u200B'));
  if (seen === null) return null;
  const narrow = withoutWide(seen);
  if (mixesScripts(narrow)) return null;
  return withAsciiDigits(narrow)
    .replace(/￥/g, '¥')
    .replace(/￡/g, '£')
    .replace(/[’‘ʼ′´`٬]/g, "'")
    .replace(/،/g, ',')
    .replace(/[−–—‐‑﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A typed text, split at its first and its last digit. */
interface DividedText {
  readonly bracketed: boolean;
  /** The text before the number. */
  readonly front: string;
  /** The digits, with the separators between and beside them. */
  readonly number: string;
  /** The sign for "no cents" as it was typed; null where there is none. */
  readonly noCents: string | null;
  /** The text after all that. */
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

/**
 * Reads the text on both sides of a number. It tells whether that text makes the number negative, or why it does not
 * belong to an amount of the currency.
 */
function readSides({ bracketed, front, number, back }: DividedText, currency: Currency): Sides | WhyNotTyped {
  const sides = [front, back].map(sideOf);
  const signs = sides.flatMap(({ sign }) => sign ?? []);
  const names = namesOf(currency);
  if (signs.length > 1 || !sides.every(({ name }) => name === '' || names.has(bareName(name)))) return 'not-a-number';
  // After a code or a single letter, a point may belong to the name or begin the cents.
  if (/\p{L}$/u.test(front) && SEPARATOR.test(number[0] ?? '')) return 'ambiguous';
  return { negative: bracketed || signs[0] === '-' };
}

interface Sides {
  readonly negative: boolean;
}

/** Splits the text on one side of a number into a plus or minus, at either end, and a name. */
function sideOf(side: string): { readonly sign: string | null; readonly name: string } {
  const text = side.trim();
  const sign = /^[-+]/.exec(text)?.[0] ?? /[-+]$/.exec(text)?.[0] ?? null;
  if (sign === null) return { sign, name: text };
  return { sign, name: text.startsWith(sign) ? text.slice(1) : text.slice(0, -1) };
}

/** Everything that may name a currency beside a number: its sign, its code, or both. */
function namesOf(currency: Currency): ReadonlySet<string> {
  const signs = [...signsOf(currency), ...CURRENCY_TABLE[currency].typedSigns];
  return new Set([...signs, ...signs.map((sign) => currency + sign)].map(bareName));
}

/** The form in which names are compared: `S.R.` becomes `SR`, and `$ US` becomes `$US`. */
function bareName(name: string): string {
  return name.replace(/[. ]/g, '').toLowerCase();
}

interface Parts {
  readonly whole: string;
  readonly decimals: string;
}

/**
 * Reads a whole number before `,-`. The comma there is the decimal separator, so the same comma can't group thousands.
 */
function withoutCents(number: string, mark: string, currency: Currency): Parts | WhyNotTyped {
  return number.includes(mark[0] ?? '') ? 'not-a-number' : wholeNumber(number, currency);
}

function splitDecimals(number: string, currency: Currency, locale?: string): Parts | WhyNotTyped {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','), number.lastIndexOf('٫'));
  if (last === -1) return wholeNumber(number, currency);
  const separator = number[last] ?? '';
  const whole = number.slice(0, last);
  const decimals = number.slice(last + 1);
  if (!/^\d*$/.test(decimals)) return 'not-a-number';
  // A separator that occurs more than once can only group: 1,234,567.
  if (whole.includes(separator)) return wholeNumber(number, currency);
  if (isGrouped(number, currency)) {
    return groupsThousands(separator, currency, locale) ? wholeNumber(number, currency) : 'ambiguous';
  }
  const before = wholeNumber(whole || '0', currency);
  return typeof before === 'string' ? before : { whole: before.whole, decimals };
}

/** Whether a separator before three digits groups thousands: for everyone who pays in the currency, or in the shop. */
function groupsThousands(separator: string, currency: Currency, locale?: string): boolean {
  const { thousands } = CURRENCY_TABLE[currency];
  const own = locale === undefined ? null : separatorsOf(locale)[0];
  return thousands === 'any' || separator === thousands || separator === own;
}

/** Reads a number without decimals: only digits, or digits in well-formed groups. */
function wholeNumber(text: string, currency: Currency): Parts | WhyNotTyped {
  if (!isGrouped(text, currency) && !/^\d+$/.test(text)) return 'not-a-number';
  return { whole: text.replace(/\D/g, ''), decimals: '' };
}
