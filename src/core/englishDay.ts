import { type CalendarDay, calendarDay, dayFrom } from './calendarDay';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\\.?';
const WRITTEN = [
  new RegExp(`^${NAME} (?<day>\\d{1,2}),? ?(?<year>\\d{4})$`, 'i'),
  new RegExp(`^(?<day>\\d{1,2}) ${NAME},? (?<year>\\d{4})$`, 'i'),
];

/** Finds what may be a date in an English sentence, numbers that do not say which is the month among them. */
export const ENGLISH_DATE = new RegExp(
  `\\b${NAME} \\d{1,2},? ?\\d{4}\\b|\\b\\d{1,2} ${NAME.replace('<month>', '<other>')},? \\d{4}\\b` +
    '|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b',
  'gi',
);

/**
 * Reads one date as English e-mails write it, long or short: "July 15, 2027", "Jul. 15, 2027", "15 July 2027",
 * "2027-07-15". Null for anything else, above all for numbers that do not say which is the month (05/06/2027).
 */
export function readEnglishDay(text: string): CalendarDay | null {
  const iso = calendarDay(text);
  if (iso) return iso;
  const words = WRITTEN.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!words) return null;
  const month = MONTHS.indexOf((words.month ?? '').slice(0, 3).toLowerCase()) + 1;
  return dayFrom(Number(words.year), month, Number(words.day));
}
