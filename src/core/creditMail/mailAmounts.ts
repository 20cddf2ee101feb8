import type { Shop } from '../marketplaces/marketplaces';
import { CURRENCIES } from '../money/currency';
import { CURRENCY_TABLE } from '../money/currencyTable';
import type { Money } from '../money/money';
import { readMoney } from '../parsing/moneyText';

/** An amount in a sentence. Its value is null if it has no single reading in the shop's currency. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly value: Money | null;
  /** Whether a plus or a minus stands beside it. No credit is written like this. */
  readonly signed: boolean;
}

/** Digits, with what may stand between them. "$.50" begins with the point. */
const NUMBER = /\d+(?:[.,'٫٬]\d+| \d{3}(?!\d))*|(?<=\p{Sc} ?)[.,]\d\d(?![\d.,])/gu;
/** What readers see as smaller digits beside a number: the mark of a footnote, or a part of the amount. */
const RAISED = /^[⁰¹²³⁴-⁹½¼¾]/;
/** Names of currencies in words, with the sign that means the same. */
const SPELLED: readonly (readonly [name: RegExp, sign: string])[] = [
  [/^(?:us )?dollar[si]?$|^dolar(?:es)?$/i, '$'],
  [/^euros?$/i, '€'],
  [/^yen$/i, '¥'],
  [/^pounds?$/i, '£'],
];
/** Signs made of letters, such as `kr`. Mails write them as pages do. */
const LETTER_SIGNS = CURRENCIES.flatMap((code) => CURRENCY_TABLE[code].signs).filter((sign) =>
  /^\p{Script=Latin}+$/u.test(sign),
);
const SIGN = `\\p{Script=Latin}{0,3}\\p{Sc}|円|${CURRENCIES.join('|')}|${LETTER_SIGNS.join('|')}|(?:US )?[Dd]ollar[si]?|[Dd]olar(?:es)?|[Ee]uros?|[Yy]en|[Pp]ounds?`;
const BEFORE = new RegExp(`(?<![\\p{Script=Latin}\\d])(?:${SIGN})\\.?[ ]?$`, 'u');
const AFTER = new RegExp(`^(?:,[-–])?[ -]?(?:${SIGN})(?!(?!OFF)\\p{L}(?<![\\u3041-\\u9FFF])|[ ]?\\d)`, 'u');
/** Names of hundredths: "50¢", "50 cents", "50p". */
const HUNDREDTHS =
  /^(?: ?¢| ?(?:[Cc]ents?|[Cc]entimes?|[Cc]entesim[io]|[Cc]entimos?|[Cc]entavos?)(?!\p{L})| ?[Pp]ence(?!\p{L})|p(?![\p{L}\d]))/u;
/** The length of the longest sign and the space beside it, in characters. */
const REACH = 14;

/** Every number of a sentence that has a currency beside it, in order. */
export function amountsIn(sentence: string, of: Shop): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const match of sentence.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const from = Math.max(found.at(-1)?.end ?? 0, start - REACH);
    const before = BEFORE.exec(sentence.slice(from, start))?.[0] ?? '';
    const small = before === '' ? hundredthsAt(sentence, match[0], start, of) : null;
    if (small) {
      found.push(small);
      continue;
    }
    const after = AFTER.exec(sentence.slice(end, end + REACH))?.[0] ?? '';
    if (before === '' && after === '') continue;
    found.push(
      amountAt(sentence, match[0], { start: start - before.length, end: end + after.length }, [before, after], of),
    );
  }
  return found;
}

/** Reads hundredths of the shop's own currency: "50 cents". A number with a point before such a name is not read. */
function hundredthsAt(sentence: string, digits: string, start: number, of: Shop): FoundAmount | null {
  const name = HUNDREDTHS.exec(sentence.slice(start + digits.length, start + digits.length + REACH))?.[0];
  if (!name) return null;
  const fits = CURRENCY_TABLE[of.currency].hundredth === (/p/i.test(name) ? 'penny' : 'cent');
  const alone = /^[1-9]\d?$/.test(digits) && !/[\d.,/–-] ?$/.test(sentence.slice(Math.max(0, start - 2), start));
  const value = fits && alone ? { minor: Number(digits), currency: of.currency } : null;
  return { start, end: start + digits.length + name.length, value, signed: sentence[start - 1] === '-' };
}

function amountAt(
  sentence: string,
  digits: string,
  place: { readonly start: number; readonly end: number },
  [before, after]: readonly [string, string],
  of: Shop,
): FoundAmount {
  const [ahead, behind] = [sentence.slice(0, place.start).slice(-2), sentence.slice(place.end, place.end + 2)];
  const signed = /(?:^|[\s(:])[-–+]$/.test(ahead) || /^\+/.test(behind) || /^-(?:\s|$)/.test(behind);
  // In a range, a fraction, a rounded sum or a longer word, more is meant than this number.
  const more = /[\d%][-–/~〜]$/.test(ahead) || /^(?:[-–~〜/]\s?[\d\p{Sc}]|[\p{L}\d](?<![\u3041-\u9FFF]))/u.test(behind);
  const raised = RAISED.test(sentence.slice(place.end)) && !/[.,]\d\d$/.test(digits);
  if (more || raised) return { ...place, value: null, signed };
  const whole = /^\d+[.,]\d$/.test(digits) && /[A-Z]{3}/.test(before + after) ? `${digits}0` : digits;
  const read = readMoney(`${signOf(before)}${/^[.,]/.test(whole) ? '0' : ''}${whole}${signOf(after)}`, of);
  return { ...place, value: read.state === 'amount' && read.value.minor > 0 ? read.value : null, signed };
}

/** The name of a currency in the form that the readers of pages know. */
function signOf(written: string): string {
  const name = written
    .replace(/^,[-–]/, '')
    .replace(/^-/, '')
    .replace(/\.? $/, '')
    .trim();
  if (/^CDN\$$/i.test(name)) return 'CA$';
  const spelled = SPELLED.find(([pattern]) => pattern.test(name))?.[1];
  return spelled ?? (/\p{Sc}/u.test(name) ? name.toUpperCase() : name);
}
