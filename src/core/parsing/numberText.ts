import { CURRENCIES, type Currency } from '../money/currency';
import { GROUPED_BY_TWOS } from '../money/currencyPageTables';

/**
 * The character codes at which the ten digits of a script begin: Latin, Arabic, Persian, and the scripts of the Indian
 * languages that amazon.in offers, with their neighbors. Source: the Unicode character database.
 */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66];

/** The character code at which the digits of a digit's script begin; 0 for every unknown script. */
function zeroOf(digit: string): number {
  const code = digit.charCodeAt(0);
  return ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? 0;
}

/** Turns the digits of every known script into ASCII digits. Digits of other scripts stay. */
export function withAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const zero = zeroOf(digit);
    return zero === 0 ? digit : String(digit.charCodeAt(0) - zero);
  });
}

/**
 * Whether the digits of a text come from several scripts. Nobody writes one number in this way, and some digits look
 * like others: the Bengali 4 looks like 8.
 */
export function mixesScripts(text: string): boolean {
  return new Set(text.match(/\p{Nd}/gu)?.map(zeroOf)).size > 1;
}

/** Invisible marks. Text from right to left needs some of them around an amount, but never inside a number. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]+/g;

/**
 * Removes invisible marks from a text. Null where a mark is inside a number, because it changes what people see of the
 * number.
 */
export function withoutUnseen(text: string): string | null {
  const marked = text.replace(UNSEEN, '\u200B');
  if (/\p{Nd}[.,'٫٬]?\u200B[.,'٫٬]?\p{Nd}/u.test(marked)) return null;
  return marked.replaceAll('\u200B', '');
}

/** Groups of three digits, all with the same separator. A grouped number never begins with a zero. */
const IN_THREES = /^[1-9]\d{0,2}([., '’٬])\d{3}(?:\1\d{3})*$/;
/** Groups of two digits before the last three, as for rupees. */
const IN_TWOS = /^[1-9]\d?([., '’٬])\d{2}(?:\1\d{2})*\1\d{3}$/;

/** Whether the digits of a whole number are grouped as the currency's numbers are. Spaces must be plain ones. */
export function isGrouped(number: string, currency: Currency): boolean {
  return IN_THREES.test(number) || (GROUPED_BY_TWOS.includes(currency) && IN_TWOS.test(number));
}

/**
 * Whether a point at the end of a currency's name belongs to the name, as in `Rs.` or `S.R.`. After a code of three
 * capitals or a single letter, the point may also begin the cents: `USD.50`, `R.50`.
 */
export function endsAbbreviation(name: string): boolean {
  const code: string = name.slice(-4, -1).toUpperCase();
  return /\p{L}\.?\p{L}\.$/u.test(name) && !CURRENCIES.some((one) => one === code);
}
