import { type CalendarDay, calendarDay } from '../days/calendarDay';
import { plainText } from './plainText';

/** A longer text is not a date. */
const LONGEST = 60;

type Style = 'long' | 'medium';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, dateStyle: Style): Intl.DateTimeFormat {
  const key = `${language} ${dateStyle}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle, calendar: 'gregory', timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/**
 * Makes different spellings of one date equal. It removes writing direction marks, the ordinal of a first day ("1er
 * janvier", which Intl leaves out) and the zero before a day (which Intl writes in some languages). It also makes the
 * spaces of Intl plain ones. None of these tells one date from another.
 */
const plain = (text: string) =>
  plainText(text.replace(/[\u200E\u200F\u061C]/g, '').replace(/\s/g, ' '))
    .normalize('NFC')
    .replace(/(?<!\d)1(?:er|º|°)(?= )/, '1')
    .replace(/^0(?=\d )/, '');

function dayWritten(written: string, numbers: readonly number[], year: number, language: string, style: Style) {
  const format = formatOf(language, style);
  for (const day of numbers) {
    for (let month = 0; month < 12; month++) {
      const moment = Date.UTC(year, month, day);
      const same = day <= 31 && plain(format.format(moment)) === written;
      if (same) return calendarDay(new Date(moment).toISOString().slice(0, 10));
    }
  }
  return null;
}

/**
 * Reads one date that is written exactly as a language writes it, with the full or short name of the month: "May 12,
 * 2026", "12 May 2026", "12. Mai 2026", "12 de mayo de 2026", "2026年5月12日", "12 mei 2026". It searches for the day that
 * a language would write in this way. So a text has one reading or none, because no two of the shops' languages write
 * different days alike.
 *
 * @param languages the shop's languages (BCP 47), its own language first. English is always tried too, because every
 *   shop can be shown in English.
 * @returns null for anything else, above all for numbers that do not tell which one is the month (05/06/2026)
 */
export function readDay(text: string, ...languages: string[]): CalendarDay | null {
  const written = text.length > LONGEST ? '' : plain(text);
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 999 && number < 10_000);
  // A date that has only numbers is not read. The short form of some languages is such a date.
  if (year === undefined || numbers.length > 3 || !/\p{L}/u.test(written)) return null;
  for (const style of ['long', 'medium'] as const) {
    for (const language of new Set([...languages, 'en-US', 'en-GB'])) {
      const day = dayWritten(written, numbers, year, language, style);
      if (day) return day;
    }
  }
  return null;
}
