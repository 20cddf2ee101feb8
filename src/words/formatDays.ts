import type { CalendarDay, EpochMs } from '../core/days/calendarDay';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept, because it takes far longer to make one than to use it, and a ledger has many days. */
function formatOf(locale: string, year: 'without-year' | 'with-year'): Intl.DateTimeFormat {
  const key = `${locale} ${year}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      month: 'long',
      day: 'numeric',
      ...(year === 'with-year' ? { year: 'numeric' } : {}),
    });
  formats.set(key, format);
  return format;
}

/** Writes a day in a language (BCP 47): `November 30`; with its year: `November 30, 2026`. */
export function formatDay(day: CalendarDay, locale: string, year: 'without-year' | 'with-year'): string {
  return formatOf(locale, year).format(Temporal.PlainDate.from(day));
}

/** Writes a month given as `YYYY-MM`: `November 2026`. */
export function formatMonth(month: string, locale: string): string {
  return Temporal.PlainDate.from(`${month}-01`).toLocaleString(locale, { month: 'long', year: 'numeric' });
}

/**
 * Writes how long ago a moment was: `5 minutes ago`, `2 days ago`, `3 months ago`. It counts elapsed time, so it needs
 * no zone. It never writes "yesterday", because that would need one. A moment in the future is written as just past.
 */
export function formatAge(at: EpochMs, now: EpochMs, locale: string): string {
  const elapsed = Math.max(now - at, MINUTE);
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (elapsed < HOUR) return ago.format(-Math.floor(elapsed / MINUTE), 'minute');
  if (elapsed < DAY) return ago.format(-Math.floor(elapsed / HOUR), 'hour');
  if (elapsed < 60 * DAY) return ago.format(-Math.floor(elapsed / DAY), 'day');
  if (elapsed < 730 * DAY) return ago.format(-Math.floor(elapsed / (30 * DAY)), 'month');
  return ago.format(-Math.floor(elapsed / (365 * DAY)), 'year');
}

/** Writes a count of whole days: `3 days`. */
export function formatDays(days: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}
