import type { EpochMs } from './calendarDay';

/** Hours of the local day without notifications, in minutes after midnight. `from` after `to` goes over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** A moment, and the zone of the clock on the wall (IANA name). */
export interface LocalMoment {
  readonly now: EpochMs;
  readonly zone: string;
}

function local({ now, zone }: LocalMoment): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}

/** Whether it is quiet at a moment. Hours that begin and end at the same minute are none. */
export function isQuiet(quiet: QuietHours | null, at: LocalMoment): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const { hour, minute } = local(at);
  const minutes = hour * 60 + minute;
  return quiet.from < quiet.to
    ? minutes >= quiet.from && minutes < quiet.to
    : minutes >= quiet.from || minutes < quiet.to;
}

/** The first moment at or after the given one that is not quiet. */
export function quietEnds(quiet: QuietHours | null, at: LocalMoment): EpochMs {
  if (!quiet || !isQuiet(quiet, at)) return at.now;
  const moment = local(at);
  const time = Temporal.PlainTime.from({ hour: Math.floor(quiet.to / 60) % 24, minute: quiet.to % 60 });
  const today = moment.toPlainDate().toPlainDateTime(time);
  // Where the clock is set back, the hour at which it ends may come twice on one day.
  const ends = [today, today, today.add({ days: 1 })].map(
    (end, index) =>
      end.toZonedDateTime(at.zone, { disambiguation: index === 1 ? 'later' : 'compatible' }).epochMilliseconds,
  );
  return ends.find((end) => end > at.now) ?? at.now;
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
