import type { EpochMs } from './calendarDay';

/**
 * Hours of the local day without notifications, in minutes after midnight. Where `from` is after `to`, the hours
 * include midnight.
 */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** When notifications are not wanted: at certain hours, at no hour (null), or at every hour. */
export type Quiet = QuietHours | 'always' | null;

/** A moment, and the local zone (IANA name). */
export interface LocalMoment {
  readonly now: EpochMs;
  readonly zone: string;
}

const MINUTE: EpochMs = 60_000;
const MINUTES_OF_A_DAY = 24 * 60;

function local({ now, zone }: LocalMoment): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}

/** Whether a moment is in the quiet hours. Hours that begin and end at the same minute are empty. */
export function isQuiet(quiet: Quiet, at: LocalMoment): boolean {
  if (quiet === 'always') return true;
  if (quiet === null || quiet.from === quiet.to) return false;
  const { hour, minute } = local(at);
  const minutes = hour * 60 + minute;
  return quiet.from < quiet.to
    ? minutes >= quiet.from && minutes < quiet.to
    : minutes >= quiet.from || minutes < quiet.to;
}

/**
 * The first moment that is not quiet, at or after the given one. Infinity where every hour is quiet.
 *
 * The function follows the local clock from one clock change (such as summer time) to the next. A change may skip the
 * minute at which the quiet hours end, repeat it, or end the hours itself.
 */
export function quietEnds(quiet: Quiet, at: LocalMoment): EpochMs {
  if (quiet === 'always') return Number.POSITIVE_INFINITY;
  let { now } = at;
  while (quiet !== null && isQuiet(quiet, { now, zone: at.zone })) {
    const wall = local({ now, zone: at.zone });
    const left = (quiet.to - (wall.hour * 60 + wall.minute) + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY || MINUTES_OF_A_DAY;
    const end = wall.round({ smallestUnit: 'minute', roundingMode: 'floor' }).epochMilliseconds + left * MINUTE;
    const change = wall.getTimeZoneTransition('next')?.epochMilliseconds ?? end;
    now = Math.min(end, change);
  }
  return now;
}

/** Whether two moments are on the same local day. */
export function sameLocalDay(one: EpochMs, other: LocalMoment): boolean {
  const days = [one, other.now].map((now) => local({ now, zone: other.zone }).toPlainDate().toString());
  return days[0] === days[1];
}

/** When the next local day begins. */
export function nextLocalDay(at: LocalMoment): EpochMs {
  return local(at).toPlainDate().add({ days: 1 }).toZonedDateTime(at.zone).epochMilliseconds;
}
