import { type CalendarDay, calendarDay } from './calendarDay';
import { plainText } from './plainText';

/** More than this is no date. */
const LONGEST = 60;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string): Intl.DateTimeFormat {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}

/** Marks that direct the writing, and the spaces that Intl puts between words: neither is part of the date. */
const plain = (text: string) => plainText(text.replace(/[\u200E\u200F\u061C]/g, '').replace(/\s/g, ' '));

/**
 * Reads one date that is written exactly as its language writes it: "May 12, 2026", "12 May 2026", "12. Mai 2026",
 * "12 de mayo de 2026", "2026年5月12日". The day that a language would write so is looked for, so a text has one reading
 * or none.
 *
 * @param locale the shop's own locale (BCP 47); English counts too, since every shop can be shown in it
 * @returns null for anything else, above all for numbers that do not say which is the month (05/06/2026)
 */
export function readDay(text: string, locale: string): CalendarDay | null {
  const written = text.length > LONGEST ? '' : plain(text);
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  const year = numbers.find((number) => number > 999);
  if (year === undefined || numbers.length > 3) return null;
  for (const language of [locale, 'en-US', 'en-GB']) {
    for (const day of numbers) {
      for (let month = 0; month < 12; month++) {
        const moment = Date.UTC(year, month, day);
        const same = day <= 31 && plain(formatOf(language).format(moment)) === written;
        if (same) return calendarDay(new Date(moment).toISOString().slice(0, 10));
      }
    }
  }
  return null;
}
