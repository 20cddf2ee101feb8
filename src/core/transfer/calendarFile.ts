import type { Credit } from '../credits/credit';
import { type CalendarDay, dayAt, type EpochMs, laterDay } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';

/** The words for a credit's end. The caller chooses the language. */
export interface CalendarWords {
  summary(credit: Credit): string;
  /** The summary of a credit that is used up. */
  used(credit: Credit): string;
  /** Possibly empty. */
  description(credit: Credit): string;
}

/** Alarms of all-day events ring at nine in the morning, because an alarm at midnight would wake the reader. */
const ALARM_HOUR = 9;
/**
 * Revisions are counted in seconds from this moment, so that they fit into the 32 bits that RFC 5545 has for integers.
 */
const REVISIONS_FROM: EpochMs = Date.UTC(2020, 0, 1);

/**
 * Makes a calendar file (RFC 5545). It has an all-day event on the last day of each credit whose end is not past.
 *
 * A credit has the same event in every file, and a later file has a later revision of it. So importing a later file
 * moves events and does not double them. The event of a used-up credit is cancelled.
 *
 * Returns null if there is no event, because a calendar without events is not valid.
 *
 * @param alarms days before the end on which the calendar should remind: the ladder of the settings.
 * @param now when the file is made.
 */
export function calendarText(
  credits: readonly Credit[],
  words: CalendarWords,
  alarms: readonly number[],
  now: EpochMs,
): string | null {
  const stamps = [
    `DTSTAMP:${Temporal.Instant.fromEpochMilliseconds(now).round('second').toString().replace(/[-:]/g, '')}`,
    `SEQUENCE:${Math.max(0, Math.floor((now - REVISIONS_FROM) / 1000))}`,
  ];
  const events = credits.flatMap((credit) => {
    if (typeof credit.ends !== 'object' || credit.ends.on < dayAt(now, marketplace(credit.book.marketplace).zone))
      return [];
    const isUsed = credit.left.minor <= 0;
    const summary = escaped(isUsed ? words.used(credit) : words.summary(credit));
    const description = isUsed ? '' : escaped(words.description(credit));
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(credit.id)}@balance-first`,
      ...stamps,
      ...daysOf(credit.ends.on),
      `SUMMARY:${summary}`,
      ...(description === '' ? [] : [`DESCRIPTION:${description}`]),
      `STATUS:${isUsed ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      ...(isUsed ? [] : alarms.flatMap((days) => alarm(days, summary))),
      'END:VEVENT',
    ];
  });
  if (events.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//balance-first//ends of credits//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * The lines for one whole day. The last possible day has no next day, so it gets no end. An event without an end also
 * lasts a day.
 */
function daysOf(on: CalendarDay): string[] {
  const next = compact(laterDay(on, 1));
  return [`DTSTART;VALUE=DATE:${compact(on)}`, ...(next.length === 8 ? [`DTEND;VALUE=DATE:${next}`] : [])];
}

/** An alarm in the morning, this many days before the event. */
function alarm(days: number, summary: string): string[] {
  const trigger = days === 0 ? `PT${ALARM_HOUR}H` : `-P${days > 1 ? `${days - 1}D` : ''}T${24 - ALARM_HOUR}H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${summary}`, 'END:VALARM'];
}

function compact(day: CalendarDay): string {
  return day.replaceAll('-', '');
}

/**
 * Writes a text in a calendar: backslash, comma and semicolon get a backslash, a line break becomes `\n`, and other
 * control characters are removed.
 */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/[\p{Cc}]/gu, '');
}

/** Splits a line into parts of at most 75 octets, each after a line break and a space. No character is cut apart. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
