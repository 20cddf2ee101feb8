/** A day of the proleptic Gregorian calendar, written `YYYY-MM-DD`, without a zone. */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };

/** A moment as milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** The latest moment at which the year has four digits in every zone. Days are written with four-digit years. */
export const LATEST_MOMENT: EpochMs = Date.UTC(9999, 0, 1);

/** Reads `YYYY-MM-DD` strictly; null for anything else and for days that do not exist. */
export function calendarDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CalendarDay;
  } catch {
    return null;
  }
}

/** Builds a day from its numbers (month 1 to 12); null where no such day exists. */
export function dayFrom(year: number, month: number, day: number): CalendarDay | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return calendarDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/**
 * The zone of this device, if the calendar knows it; otherwise UTC.
 *
 * Chromium says `Etc/Unknown` where it can't tell the system's zone. Temporal refuses to count days in that zone.
 *
 * @param ask asks the browser for the zone's name; it may throw
 */
export function knownZone(ask: () => string): string {
  try {
    const zone = ask();
    dayAt(0, zone);
    return zone;
  } catch {
    return 'UTC';
  }
}

/** The calendar day in a zone (IANA name) at a moment. */
export function dayAt(moment: EpochMs, zone: string): CalendarDay {
  return Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString() as CalendarDay;
}

const DAY: EpochMs = 86_400_000;

/**
 * Returns a function that tells the day of many moments in one zone. It is fastest where the moments come in order,
 * because it only asks the calendar when the day changes.
 */
export function daysIn(zone: string): (moment: EpochMs) => CalendarDay {
  let last: { readonly day: CalendarDay; readonly from: EpochMs; readonly until: EpochMs } | null = null;
  return (moment) => {
    if (last === null || moment < last.from || moment >= last.until) {
      const day = dayAt(moment, zone);
      last = { day, from: startOfDay(day, zone), until: startOfDay(laterDay(day, 1), zone) };
    }
    return last.day;
  };
}

/** How many days `later` is after `earlier`; negative when it is before. */
export function daysBetween(earlier: CalendarDay, later: CalendarDay): number {
  // Days without a zone are as long as in UTC. Temporal gives the same answer, but takes twenty times as long, and a
  // thousand credits may ask.
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}

/** The day that is a number of days after another day, or before it where the number is negative. */
export function laterDay(day: CalendarDay, days: number): CalendarDay {
  return Temporal.PlainDate.from(day).add({ days }).toString() as CalendarDay;
}

/** The first moment of a day in a zone (IANA name). It is right even where the clocks skip midnight. */
export function startOfDay(day: CalendarDay, zone: string): EpochMs {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}
