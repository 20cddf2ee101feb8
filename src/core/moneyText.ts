import { type Currency, EXPONENT } from './currency';
import type { Marketplace } from './marketplaces';
import { type Money, money } from './money';

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

const NONE: MoneyText = { state: 'none' };
const unclear = (why: WhyUnclear): MoneyText => ({ state: 'unclear', why });

/** More than this is no label; reading it would only cost time. */
const LONGEST = 400;

/**
 * How shops write each currency beside its code. Sources: pages of the shops (`$`, `US$`, `CA$`, `￥`, `EUR`, `€`, `£`)
 * and Unicode CLDR for the rest. A sign that several currencies share counts for each of their shops.
 */
const SIGNS: Readonly<Record<Currency, string>> = {
  USD: '$ US$',
  GBP: '£',
  EUR: '€',
  SEK: 'kr',
  PLN: 'zł',
  TRY: '₺ TL',
  CAD: '$ CA$ C$',
  MXN: '$ MX$',
  BRL: 'R$',
  AUD: '$ A$ AU$',
  JPY: '¥ 円',
  INR: '₹ Rs',
  SGD: '$ S$ SG$',
  AED: 'د.إ',
  SAR: 'ر.س SR ⃁',
  EGP: 'ج.م E£',
  ZAR: 'R',
};

const KNOWN = new Set(Object.entries(SIGNS).flatMap(([code, signs]) => [code, ...signs.split(' ')]));

function signsOf(currency: Currency): string[] {
  return [currency, ...SIGNS[currency].split(' ')];
}

const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;
const DIGIT = '[\\d٠-٩۰-۹]';
/** Marks that are not seen. Writing from right to left needs some of them around an amount, never inside a number. */
const UNSEEN = '[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]';
const UNSEEN_IN_NUMBER = new RegExp(`[\\d٠-٩۰-۹.,'٫٬]${UNSEEN}+[\\d٠-٩۰-۹.,'٫٬]`);

/** One way to write each sign, space and digit; null where the text disguises itself. */
function plain(text: string): string | null {
  const wide = text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  if (text.length > LONGEST || BIDI_CONTROL.test(text) || UNSEEN_IN_NUMBER.test(wide)) return null;
  if (/[٠-٩۰-۹]/.test(wide) && /\d/.test(wide)) return null;
  return wide
    .replace(new RegExp(UNSEEN, 'g'), '')
    .replace(/[٠-٩]/g, (char) => String(char.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (char) => String(char.charCodeAt(0) - 0x6f0))
    .replace(/[−‐‑﹣]/g, '-')
    .replace(/￥/g, '¥')
    .replace(/[\t\n\r\f ]+/g, ' ')
    .trim();
}

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const separators = new Map<string, Separators>();

function separatorsOf(locale: string): Separators {
  let known = separators.get(locale);
  if (!known) {
    const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    known = { group: of('group').replace(/\s/, ' '), decimal: of('decimal') };
    separators.set(locale, known);
  }
  return known;
}

/** Groups of three, or the Indian way: three at the end and twos before. */
const GROUPED = /^[1-9]\d{0,2}(?: \d{3})+$/;
const GROUPED_INDIAN = /^[1-9]\d?(?: \d{2})+ \d{3}$/;

/**
 * Minor units of a written number without its sign, or null where it has no single reading. A separator with exactly
 * the currency's digits behind it divides the whole from the part; one with three digits behind it is taken for a
 * group only where the shop's own locale groups with it.
 */
function minorUnits(digits: string, of: Marketplace): number | null {
  const exponent = EXPONENT[of.currency];
  const own = separatorsOf(of.locale);
  const spaced = digits.replace(/[\u00A0\u202F\u2009]/g, ' ');
  const split = exponent === 0 ? null : /^(.*\d)[.,٫](\d+)$/.exec(spaced);
  const decimals = split?.[2]?.length === exponent ? split[2] : '';
  const whole = decimals === '' ? spaced : (split?.[1] ?? '');
  const used = new Set(whole.match(/\D/g));
  const [group] = used;
  if (used.size > 1) return null;
  if (group === undefined) {
    if (!/^(?:0|[1-9]\d*)$/.test(whole)) return null;
  } else {
    const decimal = decimals === '' ? own.decimal : spaced.charAt(whole.length);
    if (group === decimal) return null;
    if ((decimals === '' || group === ' ') && group !== own.group) return null;
    const even = whole.replaceAll(group, ' ');
    if (!GROUPED.test(even) && !(of.currency === 'INR' && GROUPED_INDIAN.test(even))) return null;
  }
  const minor = Number(whole.replace(/\D/g, '') + decimals.padEnd(exponent, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}

/** A run of digits with separators between them. */
const NUMBER = `${DIGIT}(?:[.,'’٫٬\\u00A0\\u202F\\u2009 ]?${DIGIT})*`;
/** A currency sign with the letters written against it, or a whole word. Which of them name money is asked later. */
const NAME = '(?:\\p{L}{0,3}\\p{Sc}|\\p{L}[\\p{L}.]*(?![\\p{L}.]))';
const TRAILING = '[-+](?=\\s|$)';
const AMOUNT = new RegExp(
  `(?<lead>[-+])?(?:(?<before>${NAME})\\s?)?(?<inner>[-+])?(?<digits>${NUMBER})(?<rear>${TRAILING})?` +
    `(?:\\s?(?<after>${NAME})(?!\\s?[-+]?${DIGIT}))?(?<last>${TRAILING})?`,
  'gu',
);

function namesMoney(name: string | undefined): name is string {
  return name !== undefined && (/\p{Sc}/u.test(name) || KNOWN.has(name.replace(/\.$/, '')));
}

/** What one number of a text says; null where no currency, the shop's or another, stands beside it. */
function amountAt(match: RegExpMatchArray, of: Marketplace): MoneyText | null {
  const { lead, before, inner, digits = '', rear, after, last } = match.groups ?? {};
  const names = [before, after].filter(namesMoney);
  if (names.length === 0) return null;
  const own = signsOf(of.currency);
  if (names.some((name) => !own.includes(name.replace(/\.$/, '')))) return unclear('currency');
  // A dash that hangs on the word before it may be no minus.
  const previous = match.input?.charAt((match.index ?? 0) - 1);
  if (lead && previous && !/[\s:(]/.test(previous)) return unclear('words');
  const signs = [lead, inner, rear, last].filter((sign) => sign !== undefined);
  const minor = minorUnits(digits, of);
  if (minor === null || signs.length > 1) return unclear('number');
  return { state: 'amount', value: money(signs[0] === '-' ? -minor : minor, of.currency) };
}

/**
 * Reads a text that is meant to be one amount and nothing else, as a cell of a summary is. It never chooses between
 * readings: what is not one amount in the marketplace's currency is `unclear`. Brackets are not taken for a minus,
 * since no page of the shops was seen to write them.
 */
export function readMoney(text: string, of: Marketplace): MoneyText {
  const written = plain(text);
  if (written === null) return unclear('disguised');
  if (!/\d/.test(written)) {
    const bare = signsOf(of.currency).reduce((rest, sign) => rest.replace(sign, ''), written);
    return /^[-–—.\s]*[-–—][-–—.\s]*$/.test(bare) ? { state: 'placeholder' } : NONE;
  }
  const [only, ...more] = written.matchAll(AMOUNT);
  if (!only) return unclear('words');
  if (more.length > 0) return unclear('several');
  const { before, after } = only.groups ?? {};
  const strange = [before, after].some((name) => name !== undefined && !namesMoney(name));
  if (strange || only[0].length < written.length) return unclear('words');
  return amountAt(only, of) ?? unclear('currency');
}

/**
 * Every amount of a sentence, in order. Numbers without a currency beside them ("82 points", "ending in 0000") are
 * not amounts. Anything doubtful among the rest makes the whole answer `unclear`.
 */
export function moniesIn(text: string, of: Marketplace): readonly Money[] | WhyUnclear {
  const written = plain(text);
  if (written === null) return 'disguised';
  const amounts: Money[] = [];
  for (const match of written.matchAll(AMOUNT)) {
    const said = amountAt(match, of);
    if (said?.state === 'unclear') return said.why;
    if (said?.state === 'amount') amounts.push(said.value);
  }
  return amounts;
}

/** The one amount of a sentence such as "Use your $50.00 gift card balance"; two amounts are `unclear`. */
export function moneyIn(text: string, of: Marketplace): MoneyText {
  const amounts = moniesIn(text, of);
  if (typeof amounts === 'string') return unclear(amounts);
  const [only] = amounts;
  if (amounts.length > 1) return unclear('several');
  if (only) return { state: 'amount', value: only };
  return /(?:^|\s)--+(?:\s|$)/.test(text) ? { state: 'placeholder' } : NONE;
}
