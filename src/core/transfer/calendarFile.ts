import type { Credit } from '../credits/credit';
import { type CalendarDay, dayAt, type EpochMs, laterDay } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';

/** How a credit's end is put into words: the language is the caller's. */
export interface CalendarWords {
  summary(credit: Credit): string;
  /** The same of a credit of which nothing is left. */
  used(credit: Credit): string;
  /** Possibly empty. */
  description(credit: Credit): string;
}

/** Alarms of all-day events ring at nine in the morning, since midnight would wake the reader. */
const ALARM_HOUR = 9;
/** Revisions are counted in seconds from here, so that they stay within the 32 bits that RFC 5545 has for integers. */
const REVISIONS_FROM: EpochMs = Date.UTC(2020, 0, 1);

/**
 * A calendar file (RFC 5545) with an all-day event on the last day of each credit whose end is not past. The same
 * credit has the same event whenever the file is made, each time as a later revision, so that importing it again moves
 * events instead of doubling them; the event of a credit that was used up is cancelled. Null where there is no event:
 * a calendar without one is not valid.
 *
 * @param alarms days before the end on which the calendar should remind; the ladder of the settings.
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

/** The whole of one day. The last day that can be written has no next one: an event without an end lasts a day too. */
function daysOf(on: CalendarDay): string[] {
  const next = compact(laterDay(on, 1));
  return [`DTSTART;VALUE=DATE:${compact(on)}`, ...(next.length === 8 ? [`DTEND;VALUE=DATE:${next}`] : [])];
}

/** An alarm in the morning, so many days before the event. */
function alarm(days: number, summary: string): string[] {
  const trigger = days === 0 ? `PT${ALARM_HOUR}H` : `-P${days > 1 ? `${days - 1}D` : ''}T${24 - ALARM_HOUR}H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${summary}`, 'END:VALARM'];
}

function compact(day: CalendarDay): string {
  return day.replaceAll('-', '');
}

/** Backslash, comma and semicolon get a backslash; line breaks become `\n`; other control characters go. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/[\p{Cc}]/gu, '');
}

/** Lines are at most 75 octets; the rest goes on after a line break and a space. Characters are not cut apart. */
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
