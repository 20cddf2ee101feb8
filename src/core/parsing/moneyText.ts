import type { Shop } from '../marketplaces/marketplaces';
import { CURRENCIES, EXPONENT, signsOf } from '../money/currency';
import { type Money, money } from '../money/money';
import { endsAbbreviation, isGrouped, mixesScripts, withoutUnseen } from './numberText';
import { plainText } from './plainText';
import { separatorsOf } from './separators';

/** Why a text is not one unmistakable amount of the marketplace. */
export type WhyUnclear =
  /** Another currency than the marketplace's, or none beside the number. */
  | 'currency'
  /** Separators or digits that leave more than one reading, or more digits than money has. */
  | 'number'
  /** More than one amount. */
  | 'several'
  /** Words or signs that do not belong to an amount. */
  | 'words'
  /** Invisible characters that change what is seen, or far more text than an amount needs. */
  | 'disguised';

/** What a text says about money. */
export type MoneyText =
  | { readonly state: 'amount'; readonly value: Money }
  /** Dashes where an amount will stand, such as `--`. */
  | { readonly state: 'placeholder' }
  | { readonly state: 'unclear'; readonly why: WhyUnclear }
  /** No number at all. */
  | { readonly state: 'none' };

const unclear = (why: WhyUnclear): MoneyText => ({ state: 'unclear', why });

/** More than this is no label; reading it would only cost time. */
const LONGEST = 400;

/** Every sign and code of a currency that some shop uses. */
const KNOWN = CURRENCIES.flatMap(signsOf);

/** Controls of direction that make a text look other than it is. */
const OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/;
const SPACE = '\u00A0\u202F\u2009 ';
/** What may stand between two digits of one number. */
const BETWEEN = `[.,'’٫٬${SPACE}]?`;
/** Numbers before the spaces of a page are made one. */
const NUMBERS = /\p{Nd}(?:(?:[.,'’٫٬]|\s+)?\p{Nd})*/gu;

/** One way to write each sign, space and digit; null where the text disguises itself. */
function undisguised(text: string): string | null {
  if (text.length > LONGEST || OVERRIDE.test(text)) return null;
  const seen = withoutUnseen(text);
  if (seen === null || seen.match(NUMBERS)?.some(mixesScripts)) return null;
  return plainText(seen.replace(/[−‐‑]/g, '-'));
}

/**
 * Whether a space between digits can only be a group. Some languages write a plain one. Nobody writes a space that does
 * not break between two numbers, so before decimals it is a group in every shop that parts these with a comma: pages of
 * amazon.it group with it although the language does not.
 */
function isGroupingSpace(whole: string, hasDecimals: boolean, ownDecimal: string, languages: readonly string[]) {
  if (languages.some((language) => separatorsOf(language)[0] === ' ')) return true;
  return hasDecimals && ownDecimal === ',' && !whole.includes(' ');
}

/**
 * Minor units of a written number without its sign, or null where it has no single reading. A separator with exactly
 * the currency's digits behind it divides the whole from the part; one with three digits behind it is taken for a
 * group only where the shop's own locale groups with it.
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
 * A currency sign with the letters written against it, or a whole word from its first letter on, since trying every
 * letter of a long word would take time that grows with its square. Which of them name money is asked later.
 */
const NAME = '(\\p{Script=Latin}{0,3}\\p{Sc}|円|(?<![\\p{L}.])\\p{L}[\\p{L}.]*(?![\\p{L}.]))';
/** Words after a number that make it a thousand times larger or more, as shops round large sums ("$12K", "1.2億"). */
const LARGER =
  /^(?:[kmblt]|mn|mi|mil|mill|mio|mrd|bn|tn|tsd|tys|bin|mln|lakh|crore|cr|lakhs|crores)(?!\p{L})|^[万億千萬亿만억천조]/iu;
const TRAILING = '(-(?=\\s|$))?';
/** Minus, name, minus, number, minus, name, minus: each but the number may be missing. */
const AMOUNT = new RegExp(
  `([-+])?(?:${NAME}\\s?)?([-+])?(\\d(?:${BETWEEN}\\d)*)${TRAILING}(?:\\s?${NAME}(?!\\s?[-+]?\\d))?${TRAILING}`,
  'gu',
);

/** A sign or a code of a currency with a number right behind it. */
const SIGN_FIRST = /^\s?(?:\p{L}{0,3}\p{Sc}|\p{Lu}{3})\s?[-+]?\d/u;

const unpointed = (name: string) => name.replace(/\.$/, '');
const namesMoney = (name: string | undefined): name is string =>
  name !== undefined && (/\p{Sc}/u.test(name) || KNOWN.includes(unpointed(name)));

/** What one number of a text says; null where no currency, the shop's or another, stands beside it. */
function amountAt(match: RegExpExecArray, of: Shop): MoneyText | null {
  const [, lead, before, inner, digits = '', rear, after, last] = match;
  const names = [before, after].filter(namesMoney);
  // Of two numbers around one sign nobody can say whose it is: "20,00 $20,20 $".
  const isShared = /[.,٫]\d\d$/.test(digits) && SIGN_FIRST.test(match.input.slice(match.index + match[0].length));
  if (names.length === 0) return isShared ? unclear('several') : null;
  if (after !== undefined && LARGER.test(after)) return unclear('number');
  const { input, index } = match;
  const end = index + match[0].length;
  // In a sentence a space may part two numbers ("2 500,00 kr" for two items), unless it is one that does not break.
  const pure = [before, after].every((name) => !name || namesMoney(name));
  if (/\d \d/.test(digits) && !(pure && match[0].length === input.length)) return unclear('number');
  // An amount alone in brackets is a negative one to accountants, and just an amount to others.
  if (pure && input[index - 1] === '(' && input[end] === ')') return unclear('words');
  const own = signsOf(of.currency);
  if (!names.every((name) => own.includes(unpointed(name)))) return unclear('currency');
  if (before?.endsWith('.') && match[0].includes(before + digits) && !endsAbbreviation(before))
    return unclear('number');
  // A dash that hangs on the word before it may be no minus.
  if (lead && /[^\s:(]$/.test(input.slice(0, index))) return unclear('words');
  const signs = [lead, inner, rear, last].filter((sign) => sign !== undefined);
  const minor = minorUnits(digits, of);
  if (minor === null || signs.length > 1) return unclear('number');
  return { state: 'amount', value: money(signs[0] === '-' ? -minor : minor, of.currency) };
}

/**
 * Reads a text that is meant to be one amount and nothing else, as a cell of a summary is. It never chooses between
 * readings: what is not one amount in the marketplace's currency is `unclear`. Brackets alone are not taken for a minus,
 * since no page of the shops was seen to write them.
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
 * Reads an amount that stands alone in brackets, as accountants write a negative one, without its sign: whether it is
 * one has to be told by what is around it. Null for every other text.
 */
export function readBracketed(text: string, of: Shop): Money | null {
  const inner = /^\s*\(([^()]+)\)\s*$/.exec(text)?.[1];
  const said = inner === undefined ? null : readMoney(inner, of);
  return said?.state === 'amount' && said.value.minor >= 0 ? said.value : null;
}

/**
 * Every amount of a sentence, in order. Numbers without a currency beside them ("82 points", "ending in 0000") are
 * not amounts. Anything doubtful among the rest makes the whole answer `unclear`.
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
  // A currency's sign with no number beside it stands where an amount has not come yet, or has gone.
  return /\p{Sc}/u.test(written.replace(AMOUNT, '')) ? 'words' : amounts;
}

/** The one amount of a sentence such as "Use your $50.00 gift card balance"; two amounts are `unclear`. */
export function moneyIn(text: string, of: Shop): MoneyText {
  const amounts = moniesIn(text, of);
  if (typeof amounts === 'string') return unclear(amounts);
  const [only] = amounts;
  if (amounts.length > 1) return unclear('several');
  if (only) return { state: 'amount', value: only };
  return { state: /(?:^|\s)--+(?:\s|$)/.test(text) ? 'placeholder' : 'none' };
}
