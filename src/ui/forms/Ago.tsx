import type { EpochMs } from '../../core/days/calendarDay';
import { formatAge } from '../../words/formatDays';
import { useNow, useSpeech } from '../shared/surroundings';

/** The moment in full, in the reader's own zone: what hovering over an age shows. */
export function exactMoment(at: EpochMs, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

interface Props {
  readonly at: EpochMs;
  /** Puts the age into a sentence. */
  readonly say?: (age: string) => string;
}

/** How long ago something was, with the exact moment at hand. */
export function Ago({ at, say = (age) => age }: Props) {
  const { locale } = useSpeech().words;
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactMoment(at, locale)}>
      {say(formatAge(at, now, locale))}
    </time>
  );
}
