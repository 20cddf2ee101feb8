import { type CalendarDay, dayFrom } from './calendarDay';

/** More than this is no date. */
const LONGEST = 60;

const monthTables = new Map<string, ReadonlyMap<string, number>>();

const bare = (word: string) => word.toLowerCase().normalize('NFC').replace(/\.$/, '');

/**
 * Month names of a locale and of English, which every shop can be shown in: long and short, alone and as they stand
 * within a date. A word that two months share (none is known) names neither.
 */
function monthsOf(locale: string): ReadonlyMap<string, number> {
  const known = monthTables.get(locale);
  if (known) return known;
  const table = new Map<string, number>();
  for (const language of [locale, 'en-US', 'en-GB']) {
    for (const month of ['long', 'short'] as const) {
      for (const rest of [{}, { day: 'numeric', year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { month, ...rest, calendar: 'gregory', timeZone: 'UTC' });
        for (let at = 1; at <= 12; at++) {
          const parts = format.formatToParts(Date.UTC(2026, at - 1, 15));
          const name = bare(parts.find((part) => part.type === 'month')?.value ?? '');
          if (/\p{L}/u.test(name)) table.set(name, (table.get(name) ?? at) === at ? at : 0);
        }
      }
    }
  }
  monthTables.set(locale, table);
  return table;
}

/** Words that stand between the parts of a date: Spanish and Portuguese `de`. */
const BETWEEN = new Set(['de', 'del']);

/**
 * Reads one date as shops write it: "May 12, 2026", "12 May 2026", "12. Mai 2026", "12 de mayo de 2026",
 * "2026年5月12日", "2026-05-12".
 *
 * @param locale the shop's own locale (BCP 47), whose month names count besides the English ones
 * @returns null for anything else, above all for numbers that do not say which is the month (05/06/2026)
 */
export function readDay(text: string, locale: string): CalendarDay | null {
  if (text.length > LONGEST) return null;
  const written = text
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replace(/[٠-٩]/g, (char) => String(char.charCodeAt(0) - 0x660))
    .replace(/[０-９]/g, (char) => String(char.charCodeAt(0) - 0xff10))
    .replace(/\s+/g, ' ')
    .trim();
  const numbers = /^(\d{4})(?:年 ?(\d{1,2})月 ?(\d{1,2})日|-(\d{2})-(\d{2}))$/.exec(written);
  if (numbers) return dayFrom(Number(numbers[1]), Number(numbers[2] ?? numbers[4]), Number(numbers[3] ?? numbers[5]));

  const words = /^(?:(\d{1,2})\.? )?(?:(\p{L}+) )?(\p{L}+\.?)(?: (\d{1,2}),?)?(?: (\p{L}+))?,? (\d{4})$/u.exec(written);
  if (!words) return null;
  const [, dayFirst, between, name = '', dayLast, betweenToo, year] = words;
  const extra = [between, betweenToo].filter((word) => word !== undefined);
  if ((dayFirst === undefined) === (dayLast === undefined) || !extra.every((word) => BETWEEN.has(word))) return null;
  const month = monthsOf(locale).get(bare(name));
  return month ? dayFrom(Number(year), month, Number(dayFirst ?? dayLast)) : null;
}
