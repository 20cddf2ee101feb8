import type { EpochMs } from '../../core/days/calendarDay';
import { formatAge } from '../../words/formatDays';

/** The moment in full, in the reader's own zone: what hovering over an age shows. */
export function exactMoment(at: EpochMs, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

interface Props {
  readonly at: EpochMs;
  readonly now: EpochMs;
  readonly locale: string;
  /** Puts the age into a sentence. */
  readonly say?: (age: string) => string;
}

/** How long ago something was, with the exact moment at hand. */
export function Ago({ at, now, locale, say = (age) => age }: Props) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactMoment(at, locale)}>
      {say(formatAge(at, now, locale))}
    </time>
  );
}
