import { MONTH_NAMES } from './mailDays';
import { small, withoutAccents } from './smallText';
import { MAIL_LANGUAGES } from './words/mailLanguages';

const END_OF_SENTENCE = /[.!?。:;]["')]?$/;
const CARRIES_ON: ReadonlySet<string> = new Set([
  ...Object.values(MAIL_LANGUAGES).flatMap(({ carriesOn }) => withoutAccents(carriesOn).split(' ').filter(Boolean)),
  ...MONTH_NAMES,
]);
/** A line that is only an amount or a date, like a cell of a table. */
const VALUE =
  /^[^\p{L}]{0,6}(?:\p{L}{1,3}\p{Sc})?[\d\p{Sc}][\d\p{Sc}.,'/ -]{0,20}(?:円|\p{L}{1,5})?$|^[\p{L}\d.,/ -]{0,30}(?<!\d)20\d\d$|^20\d\d[-/.年].{0,12}$/u;
/** The label of a cell, before its value. */
const LABEL = /^[^:\d]{1,24}: ?/;
/** The longest text that may be a cell of a table, in characters. */
export const SHORT = 44;
/** Mail programs break plain text at 72 to 80 characters. Longer lines are whole paragraphs. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 28;

/** Whether a text is only an amount or a date, with or without a label before it. */
export const isValue = (text: string): boolean => VALUE.test(text.replace(LABEL, ''));

/** The width at which a mail program broke the lines; null if the longest line is a whole paragraph. */
export function wrapWidth(lengths: readonly number[]): number | null {
  const width = lengths.reduce((most, length) => Math.max(most, length), 0);
  return width <= WIDEST_WRAP ? width : null;
}

/** Whether a line ends inside a sentence, because its last word needs more words: "of", "up to". */
export function endsWithin(line: string): boolean {
  if (END_OF_SENTENCE.test(line)) return false;
  return CARRIES_ON.has(small(/[\p{L}']{1,24}\.?$/u.exec(line)?.[0] ?? ''));
}

/**
 * Whether a line continues the sentence before it.
 *
 * @param before the text so far; `last` is its last line.
 * @param blank whether an empty line stands between.
 */
export function carriesOn(
  before: string,
  last: string,
  next: string,
  { blank, width }: { readonly blank: boolean; readonly width: number | null },
): boolean {
  const value = VALUE.test(next);
  if (value && before.length > SHORT && (/:$/.test(before) || !END_OF_SENTENCE.test(before))) return true;
  if (!blank && dateGoesOn(before, next)) return true;
  if (blank || END_OF_SENTENCE.test(before)) return false;
  if (isValue(before)) return /^\p{Ll}/u.test(next);
  if (endsWithin(before) || /^\p{Ll}/u.test(next)) return true;
  if (/[月年]$/.test(before) && /^\d/.test(next)) return true;
  const first = /[\u3041-\u9FFF]/.test(next[0] ?? '') ? 1 : next.split(' ', 1).join('').length;
  return width !== null && last.length >= NARROWEST_WRAP && last.length + 1 + first > width;
}

/**
 * Whether a date was broken at a place where a sentence might end: "15." and "Juli 2027", "14 juil." and "2029",
 * "Expires:" and "Jan 31".
 */
function dateGoesOn(before: string, next: string): boolean {
  const [word = ''] = small(next).split(/[ .,]/, 1);
  const startsDate = MONTH_NAMES.has(word) || /^\d/.test(next);
  if (/(?:^|\D)\d{1,2}\.$/.test(before)) return MONTH_NAMES.has(word);
  if (/:$/.test(before)) return startsDate && before.length > SHORT;
  const last = small(/(?<word>\p{L}{1,13})\.$/u.exec(before)?.groups?.word ?? '');
  return MONTH_NAMES.has(last) && /^(?:20)?\d\d/.test(next);
}
