import { type CalendarDay, type EpochMs, laterDay } from '../calendarDay';
import type { Lot } from '../lot';

/** How a credit's end is put into words: the language is the caller's. */
export interface CalendarWords {
  summary(lot: Lot): string;
  /** Possibly empty. */
  description(lot: Lot): string;
}

/**
 * A calendar file (RFC 5545) with an all-day event on the last day of each credit that has one and of which
 * something is left. The same credit has the same event whenever the file is made, so that importing it again moves
 * events instead of doubling them.
 *
 * @param alarms days before the end on which the calendar should remind; the ladder of the settings.
 * @param now when the file is made.
 */
export function calendarText(
  lots: readonly Lot[],
  words: CalendarWords,
  alarms: readonly number[],
  now: EpochMs,
): string {
  const made = Temporal.Instant.fromEpochMilliseconds(now).round('second').toString().replace(/[-:]/g, '');
  const events = lots.flatMap((lot) => {
    if (typeof lot.ends !== 'object' || lot.left.minor <= 0) return [];
    const { on } = lot.ends;
    const description = words.description(lot);
    return [
      'BEGIN:VEVENT',
      `UID:${escaped(lot.id)}@balance-first`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(laterDay(on, 1))}`,
      `SUMMARY:${escaped(words.summary(lot))}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
      'TRANSP:TRANSPARENT',
      ...alarms.flatMap((days) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER:${days === 0 ? 'PT0S' : `-P${days}D`}`,
        `DESCRIPTION:${escaped(words.summary(lot))}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//balance-first//ends of credits//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: CalendarDay): string {
  return day.replaceAll('-', '');
}

/** Backslash, comma and semicolon get a backslash; line breaks become `\n`; other control characters go. */
function escaped(text: string): string {
  return text
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
