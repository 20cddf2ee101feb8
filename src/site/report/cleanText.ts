import type { Shop } from '../../core/marketplaces/marketplaces';
import { CURRENCY_ARABIC, CURRENCY_LETTERS } from './currencyWords';
import { TEXT_WORDS } from './known';

/**
 * Replaces words that are left out. Without it, the remaining words could look like a label that the page does not
 * have.
 */
const LEFT_OUT = 'x';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const KNOWN_UNSPACED = [...TEXT_WORDS].filter((word) => UNSPACED.test(word)).sort((a, b) => b.length - a.length);
const UNSPACED_PARTS = new RegExp(`(${KNOWN_UNSPACED.join('|') || '(?!)'})`, 'u');

/** Replaces a digit with the zero of its script. In each script, the ten digits are consecutive. */
function zeroOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return String.fromCodePoint(start + Math.floor((code - start) / 10) * 10);
}

const months = new Map<string, ReadonlySet<string>>();

/** The names of months. They stay only beside a number, because they can also be names of people. */
function monthsOf(languages: readonly string[]): ReadonlySet<string> {
  const known = months.get(languages.join());
  if (known) return known;
  const names = [...languages, 'en-US'].flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month'),
    ).map((part) => part?.value.toLowerCase() ?? '');
  });
  months.set(languages.join(), new Set(names));
  return new Set(names);
}

/**
 * Whether a word is about money or orders. Some languages add endings to the words of labels or join two words, so the
 * beginnings of words and the parts of joined words count too.
 */
function isMoneyWord(word: string): boolean {
  for (let cut = 4; cut <= word.length - 4; cut++) {
    if (TEXT_WORDS.has(word.slice(0, cut)) && TEXT_WORDS.has(word.slice(cut))) return true;
  }
  return [0, 1, 2, 3].some(
    (ending) => TEXT_WORDS.has(word.slice(0, word.length - ending)) && word.length - ending > (ending && 4),
  );
}

function cleanWord(word: string, before: string, after: string, languages: readonly string[]): string {
  const small = word.toLowerCase().replaceAll('\u0307', '');
  if (isMoneyWord(small)) return word;
  if (/^[\s.]{1,2}(?:de\s)?\p{Nd}/u.test(after) || /\p{Nd}\.?\s(?:de\s)?$/u.test(before)) {
    if (monthsOf(languages).has(small)) return word;
  }
  if (CURRENCY_LETTERS.includes(small) && (/^\p{Sc}/u.test(after) || (small === 'r' && /^\s?\p{Nd}/u.test(after)))) {
    return word;
  }
  // An optional ending in a label, as in `Geschenkgutschein(e)`.
  if (word.length === 1 && before.endsWith('(') && after.startsWith(')')) return word;
  if (word === 'D' && /^\d\d-\d{7}-/.test(after)) return word;
  if (CURRENCY_ARABIC.includes(word) && /^\.|\p{Nd}/u.test(after + before.slice(-2))) return word;
  if (!UNSPACED.test(word)) return LEFT_OUT;
  return word
    .split(UNSPACED_PARTS)
    .map((part) =>
      part === '' || KNOWN_UNSPACED.includes(part) || TEXT_WORDS.has(part.toLowerCase()) ? part : LEFT_OUT,
    )
    .join('');
}

/**
 * Keeps invisible marks of writing direction. All other invisible marks become the same mark, so that they can't carry
 * a message.
 */
function cleanMark(mark: string): string {
  return /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(mark) ? mark : '\u200B';
}

/**
 * Cleans a text of the page. Digits become zeros of their script. Signs stay. Only words about money and orders stay.
 */
export function cleanText(text: string, of: Pick<Shop, 'languages'>): string {
  const written = text.slice(0, 2000);
  const worded = written.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
    cleanWord(
      word,
      written.slice(Math.max(0, at - 6), at),
      written.slice(at + word.length, at + word.length + 12),
      of.languages,
    ),
  );
  return (
    worded
      // `mp3` is the only name with a digit in a label.
      .replace(/(?<!\bmp(?=3\b))\p{Nd}/giu, zeroOf)
      .replace(/\p{Cf}/gu, cleanMark)
      // Variation selectors are invisible, so a row of them could carry a message.
      .replace(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, '')
      .replace(/[^\p{L}\p{M}\p{Nd}\p{P}\p{Sc}\p{Z}\p{Cf}\p{Sm}\s^`]+/gu, LEFT_OUT)
      .replace(/(?<![\p{L}\p{Nd}])x(?:[\s,.;:'’"@/_&()-]*x(?![\p{L}\p{Nd}]))+/gu, LEFT_OUT)
      .replace(/[ \t\r\n\f]+/g, (gap) => (gap.includes('\n') ? '\n' : ' '))
  );
}
