import type { Shop } from '../marketplaces/marketplaces';
import { CURRENCIES, EXPONENT, signsOf } from '../money/currency';
import { type Money, money } from '../money/money';
import { endsAbbreviation, isGrouped, mixesScripts, withoutUnseen } from './numberText';
import { plainText } from './plainText';
import { separatorsOf } from './separators';

/** Why a text is not one clear amount of the marketplace. */
export type WhyUnclear =
  /** The currency beside the number is not the marketplace's, or there is none. */
  | 'currency'
  /** The separators or digits have more than one meaning, or there are more decimals than the currency has. */
  | 'number'
  /** More than one amount. */
  | 'several'
  /** There are words or signs that do not belong to an amount. */
  | 'words'
  /** Invisible characters change what people see, or the text is far too long for an amount. */
  | 'disguised';

/** What a text says about money. */
export type MoneyText =
  | { readonly state: 'amount'; readonly value: Money }
  /** Dashes, such as `--`, where an amount will appear. */
  | { readonly state: 'placeholder' }
  | { readonly state: 'unclear'; readonly why: WhyUnclear }
  /** There is no number. */
  | { readonly state: 'none' };

const unclear = (why: WhyUnclear): MoneyText => ({ state: 'unclear', why });

/** A longer text is not an amount, and reading it would only take time. */
const LONGEST = 400;

/** Every sign and code of every currency that a shop uses. */
const KNOWN = CURRENCIES.flatMap(signsOf);

/** Writing direction controls. They make a text look different from what it says. */
const OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/;
const SPACE = '\u00A0\u202F\u2009 ';
/** The characters that may be between two digits of one number. */
const BETWEEN = `[.,'’٫٬${SPACE}]?`;
/** Finds numbers before several spaces in a page's text become one space. */
const NUMBERS = /\p{Nd}(?:(?:[.,'’٫٬]|\s+)?\p{Nd})*/gu;

/** Writes each sign, space and digit in one way; null where the text is disguised. */
function undisguised(text: string): string | null {
  if (text.length > LONGEST || OVERRIDE.test(text)) return null;
  const seen = withoutUnseen(text);
  if (seen === null || seen.match(NUMBERS)?.some(mixesScripts)) return null;
  return plainText(seen.replace(/[−‐‑]/g, '-'));
}

/**
 * Whether a space between digits can only group thousands. Some languages group with a plain space. A non-breaking
 * space is never written between two numbers. So before decimals it groups in every shop with a decimal comma: pages of
 * amazon.it group with it, although Italian does not.
 */
function isGroupingSpace(whole: string, hasDecimals: boolean, ownDecimal: string, languages: readonly string[]) {
  if (languages.some((language) => separatorsOf(language)[0] === ' ')) return true;
  return hasDecimals && ownDecimal === ',' && !whole.includes(' ');
}

/**
 * The minor units of a written number without its sign; null where it has several readings. A separator before exactly
 * as many digits as the currency has decimals is the decimal separator. A separator before three digits groups
 * thousands only where the shop's own locale groups with it.
 */
function minorUnits(digits: string, { currency, locale, languages }: Shop): number | null {
  const [ownGroup, ownDecimal] = separatorsOf(locale);
  const split = EXPONENT[currency] === 2 ? /^(.*\d)([.,٫])(\d\d)$/.exec(digits) : null;
  const [, written = digits, decimal = ownDecimal, part = ''] = split ?? [];
  const whole = written.replace(/\s/g, ' ');
  const group = /\D/.exec(whole)?.[0];
  if (group) {
    const certain =
      group === ' '
        ? isGroupingSpace(written, split !== null, ownDecimal, languages)
        : split !== null || group === ownGroup;
    if (!certain || group === decimal) return null;
    if (!isGrouped(whole, currency)) return null;
  } else if (!/^(?:0|[1-9]\d*)$/.test(whole)) return null;
  const minor = Number(whole.replace(/\D/g, '') + part.padEnd(EXPONENT[currency], '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}

/**
 * A currency sign with the letters beside it, or a whole word. A word only matches from its first letter, because
 * otherwise the time would grow with the square of the word's length. Whether it names a currency is checked later.
 */
const NAME = '(\\p{Script=Latin}{0,3}\\p{Sc}|円|(?<![\\p{L}.])\\p{L}[\\p{L}.]*(?![\\p{L}.]))';
/**
 * Words after a number that multiply it by a thousand or more, because shops round large sums in this way ("$12K",
 * "1.2億").
 */
const LARGER =
  /^(?:[kmblt]|mn|mi|mil|mill|mio|mrd|bn|tn|tsd|tys|bin|mln|lakh|crore|cr|lakhs|crores)(?!\p{L})|^[万億千萬亿만억천조]/iu;
const TRAILING = '(-(?=\\s|$))?';
/** The parts: minus, name, minus, number, minus, name, minus. All of them except the number may be missing. */
const AMOUNT = new RegExp(
  `([-+])?(?:${NAME}\\s?)?([-+])?(\\d(?:${BETWEEN}\\d)*)${TRAILING}(?:\\s?${NAME}(?!\\s?[-+]?\\d))?${TRAILING}`,
  'gu',
);

/** A currency's sign or code with a number directly after it. */
const SIGN_FIRST = /^\s?(?:\p{L}{0,3}\p{Sc}|\p{Lu}{3})\s?[-+]?\d/u;

const unpointed = (name: string) => name.replace(/\.$/, '');
const namesMoney = (name: string | undefined): name is string =>
  name !== undefined && (/\p{Sc}/u.test(name) || KNOWN.includes(unpointed(name)));

/** Reads one number of a text; null where there is no currency beside it. */
function amountAt(match: RegExpExecArray, of: Shop): MoneyText | null {
  const [, lead, before, inner, digits = '', rear, after, last] = match;
  const names = [before, after].filter(namesMoney);
  // Where a sign is between two numbers, nobody can tell which number it belongs to: "20,00 $20,20 $".
  const isShared = /[.,٫]\d\d$/.test(digits) && SIGN_FIRST.test(match.input.slice(match.index + match[0].length));
  if (names.length === 0) return isShared ? unclear('several') : null;
  if (after !== undefined && LARGER.test(after)) return unclear('number');
  const { input, index } = match;
  const end = index + match[0].length;
  // In a sentence, a space may separate two numbers ("2 500,00 kr" for two items), unless it is a non-breaking space.
  const pure = [before, after].every((name) => !name || namesMoney(name));
  if (/\d \d/.test(digits) && !(pure && match[0].length === input.length)) return unclear('number');
  // For accountants, an amount in brackets is negative. For other people, it is a plain amount.
  if (pure && input[index - 1] === '(' && input[end] === ')') return unclear('words');
  const own = signsOf(of.currency);
  if (!names.every((name) => own.includes(unpointed(name)))) return unclear('currency');
  if (before?.endsWith('.') && match[0].includes(before + digits) && !endsAbbreviation(before))
    return unclear('number');
  // A dash directly after a word may not be a minus.
  if (lead && /[^\s:(]$/.test(input.slice(0, index))) return unclear('words');
  const signs = [lead, inner, rear, last].filter((sign) => sign !== undefined);
  const minor = minorUnits(digits, of);
  if (minor === null || signs.length > 1) return unclear('number');
  return { state: 'amount', value: money(signs[0] === '-' ? -minor : minor, of.currency) };
}

/**
 * Reads a text that should be one amount and nothing else, such as a cell of a summary. It never chooses between
 * several readings: every text that is not one amount in the marketplace's currency is `unclear`. Brackets do not count
 * as a minus, because no page of the shops was seen to write a minus in that way.
 */
export function readMoney(text: string, of: Shop): MoneyText {
  const written = undisguised(text);
  if (written === null) return unclear('disguised');
  if (!/\d/.test(written)) {
    const dashes = /^[-–—.\s]+$/.test(written.replace(/\p{Sc}/u, '')) && /[-–—]/.test(written);
    return { state: dashes ? 'placeholder' : 'none' };
  }
  const [only, ...more] = written.matchAll(AMOUNT);
  if (more.length > 0) return unclear('several');
  const strange = only && [only[2], only[6]].some((name) => name && !namesMoney(name));
  if (!only || strange || only[0].length < written.length) return unclear('words');
  return amountAt(only, of) ?? unclear('currency');
}

/**
 * Reads an amount in brackets, which is how accountants write a negative amount. It returns the amount without a sign,
 * and the caller must tell from the context whether it is negative. Null for every other text.
 */
export function readBracketed(text: string, of: Shop): Money | null {
  const inner = /^\s*\(([^()]+)\)\s*$/.exec(text)?.[1];
  const said = inner === undefined ? null : readMoney(inner, of);
  return said?.state === 'amount' && said.value.minor >= 0 ? said.value : null;
}

/**
 * Reads every amount of a sentence, in order. Numbers without a currency beside them ("82 points", "ending in 0000")
 * are not amounts. If any other number is doubtful, the whole answer is the reason for that doubt.
 */
export function moniesIn(text: string, of: Shop): readonly Money[] | WhyUnclear {
  const written = undisguised(text);
  if (written === null) return 'disguised';
  const amounts: Money[] = [];
  for (const match of written.matchAll(AMOUNT)) {
    const said = amountAt(match, of);
    if (said?.state === 'unclear') return said.why;
    if (said?.state === 'amount') amounts.push(said.value);
  }
  // A currency's sign without a number beside it means that an amount has not loaded yet, or was removed.
  return /\p{Sc}/u.test(written.replace(AMOUNT, '')) ? 'words' : amounts;
}

/** Reads the only amount of a sentence such as "Use your $50.00 gift card balance". Two amounts are `unclear`. */
export function moneyIn(text: string, of: Shop): MoneyText {
  const amounts = moniesIn(text, of);
  if (typeof amounts === 'string') return unclear(amounts);
  const [only] = amounts;
  if (amounts.length > 1) return unclear('several');
  if (only) return { state: 'amount', value: only };
  return { state: /(?:^|\s)--+(?:\s|$)/.test(text) ? 'placeholder' : 'none' };
}
