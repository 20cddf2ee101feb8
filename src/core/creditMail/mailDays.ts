import { type CalendarDay, dayFrom } from '../days/calendarDay';
import { MARKETPLACE_TABLE, type MarketplaceId } from '../marketplaces/marketplaceTable';
import type { MailLanguage } from './words/mailLanguages';

/** Why a date in a mail is not one day for certain. */
export type WhyNoDay =
  | 'no-year'
  /** Its numbers do not say which one is the month, such as 05/06/2027. */
  | 'order-of-numbers'
  | 'no-such-day'
  /** It is only a month, or its year is that of an era. */
  | 'not-a-day';

/** A date in a sentence. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly day: CalendarDay | null;
  readonly why?: WhyNoDay;
  /** True for two numbers alone, which may be no date. */
  readonly bare?: true;
  /** Month and day, if only the year is missing. */
  readonly inYear?: readonly [month: number, day: number];
}

/** The months as mails write them in English, German, French, Italian and Spanish, without accents. */
const MONTHS: readonly string[] = [
  'january|januar|janner|janvier|gennaio|enero|jan|janv|gen|ene',
  'february|februar|fevrier|febbraio|febrero|feb|febr|fevr|fev',
  'march|marz|maerz|mars|marzo|mar|mrz',
  'april|avril|aprile|abril|apr|avr|abr',
  'may|mai|maggio|mayo|mag',
  'june|juni|juin|giugno|junio|jun|giu',
  'july|juli|juillet|luglio|julio|jul|juil|lug',
  'august|aout|agosto|aug|ago',
  'september|septembre|settembre|septiembre|setiembre|sep|sept|set',
  'october|oktober|octobre|ottobre|octubre|oct|okt|ott',
  'november|novembre|noviembre|nov',
  'december|dezember|decembre|dicembre|diciembre|dec|dez|dic',
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)));

/** The names of the months, to check whether a word is one. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTH_OF.keys());

const NAME = `(?<name>${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`;
const YEAR = '(?<year>20\\d\\d)(?!\\d)';
const SHORT_YEAR = "(?:-|/| ?')(?<short>\\d\\d)(?![\\d:])";

/** The ways to write a date, the fullest first. If two begin at one place, the first one counts. */
const WRITTEN: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}(?<mark>[-/.]) ?(?<month>\\d{1,2})\\k<mark> ?(?<date>\\d{1,2})(?!\\d)`, 'gu'),
  /(?<!\d)(?<year>20\d\d) ?年 ?(?<month>\d{1,2}) ?月 ?(?<date>\d{1,2}) ?日/gu,
  /(?<era>令和|平成) ?[\d元]{1,2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/gu,
  new RegExp(
    `(?<![\\d.,])(?<date>\\d{1,2})(?:st|nd|rd|th|er|re|º|°|o|\\.)? ?(?:[-/]|de |of |di |d')? ?${NAME}(?:,? ?[-/]? ?(?:de |del |di |of )?${YEAR}|${SHORT_YEAR})?`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})${NAME},?[ -]?(?:the |de )?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)(?:,? ?[-/]? ?(?:of )?${YEAR}|${SHORT_YEAR})?`,
    'gu',
  ),
  /(?<![\d/.,-])(?<first>\d{1,2})(?<mark>[-/.]) ?(?<second>\d{1,2})\k<mark> ?(?<last>20\d\d|\d\d)(?![\d/]|[.-]\d)/gu,
  /(?<!\d)(?<month>\d{1,2}) ?月 ?(?<date>\d{1,2}) ?日/gu,
  new RegExp(`(?<!\\p{L})${NAME} (?:de |del )?(?<monthOnly>20\\d\\d)(?!\\d)`, 'gu'),
  /(?<!\d)(?<monthOnly>20\d\d) ?年 ?\d{1,2} ?月/gu,
  /(?<![\d/.,-])(?<monthOnly>\d{1,2}[/.]20\d\d)(?![\d/.])/gu,
  /(?<![\d/.,-])(?<bare>\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.)(?![\d/])/gu,
];

/** Every date of a sentence, in order. The sentence is in small letters without accents. */
export function daysIn(sentence: string, id: MarketplaceId, language: MailLanguage | null): FoundDay[] {
  const found = WRITTEN.flatMap((written, rank) =>
    [...sentence.matchAll(written)].map((match) => ({ rank, ...read(match, id, language) })),
  ).sort((a, b) => a.start - b.start || a.rank - b.rank);
  const days: FoundDay[] = [];
  for (const one of found) if (one.start >= (days.at(-1)?.end ?? 0)) days.push(one);
  return days;
}

function read(match: RegExpExecArray, id: MarketplaceId, language: MailLanguage | null): FoundDay {
  const place = { start: match.index, end: match.index + match[0].length };
  const { name, year, short, month, date, era, monthOnly, bare, first, second, last, mark } = match.groups ?? {};
  if (era || monthOnly) return { ...place, day: null, why: 'not-a-day' };
  if (bare) return { ...place, day: null, why: 'no-year', bare: true };
  if (first && second && last) return { ...place, ...fromNumbers([first, second, last], mark ?? '', id, language) };
  const monthNumber = name ? (MONTH_OF.get(name) ?? 0) : Number(month);
  const fullYear = year ? Number(year) : short ? 2000 + Number(short) : null;
  if (fullYear !== null) return { ...place, ...named(fullYear, monthNumber, Number(date)) };
  // 2028 is a leap year, so it has every day that any year has.
  if (dayFrom(2028, monthNumber, Number(date)) === null) return { ...place, day: null, why: 'no-such-day' };
  return { ...place, day: null, why: 'no-year', inYear: [monthNumber, Number(date)] };
}

function named(year: number, month: number, date: number): Pick<FoundDay, 'day' | 'why'> {
  const day = dayFrom(year, month, date);
  return day ? { day } : { day, why: 'no-such-day' };
}

type Order = 'month-first' | 'day-first' | 'year-first';

const EITHER: readonly Order[] = ['month-first', 'day-first'];
const DAY_FIRST: readonly Order[] = ['day-first'];

/**
 * The orders in which the numbers of a date may be meant, according to the shop. If the language of a mail is not
 * known, both orders are possible. Dots mean that the day comes first, unless the shop itself writes the month first.
 */
function ordersOf(mark: string, id: MarketplaceId, language: MailLanguage | null): readonly Order[] {
  const habit = MARKETPLACE_TABLE[id].datesInMails;
  const isForeign = language !== null && language !== 'en';
  switch (habit) {
    case 'any-order':
      return [...EITHER, 'year-first'];
    case 'month-or-day-first':
      return mark === '.' && isForeign ? DAY_FIRST : EITHER;
    case 'day-first':
      return mark === '.' || language !== null ? DAY_FIRST : EITHER;
    case 'day-first-but-in-english':
      return mark === '.' || isForeign ? DAY_FIRST : EITHER;
  }
}

function fromNumbers(
  [first, second, last]: readonly [string, string, string],
  mark: string,
  id: MarketplaceId,
  language: MailLanguage | null,
): Pick<FoundDay, 'day' | 'why'> {
  const full = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));
  const readings = ordersOf(mark, id, language).flatMap((order) => {
    if (order === 'year-first') return last.length === 2 ? [dayFrom(full(first), Number(second), Number(last))] : [];
    const [month, date] = order === 'month-first' ? [first, second] : [second, first];
    return [dayFrom(full(last), Number(month), Number(date))];
  });
  const days = new Set(readings.filter((day) => day !== null));
  const [only] = days;
  if (!only) return { day: null, why: 'no-such-day' };
  return days.size === 1 ? { day: only } : { day: null, why: 'order-of-numbers' };
}

/**
 * In days. It is far longer than any credit of such a mail lasts (111 mails: 248 days at most), but shorter than a
 * year.
 */
const LONGEST_CREDIT = 300;

/** The day of a date without a year: the next such day after the mail was sent, unless that is too long after it. */
export function dayAfter(sent: CalendarDay, [month, date]: readonly [number, number]): CalendarDay | null {
  const year = Number(sent.slice(0, 4));
  const next = [year, year + 1].map((of) => dayFrom(of, month, date)).find((day) => day !== null && day >= sent);
  return next && (Date.parse(next) - Date.parse(sent)) / 86_400_000 <= LONGEST_CREDIT ? next : null;
}
