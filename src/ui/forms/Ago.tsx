import type { EpochMs } from '../../core/days/calendarDay';
import { formatAge } from '../../words/formatDays';
import { useNow, useSpeech } from '../shared/surroundings';

/** The exact moment in the reader's own zone. It is shown when the pointer is over an age. */
export function exactMoment(at: EpochMs, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

interface Props {
  readonly at: EpochMs;
  /** Puts the age into a sentence. */
  readonly say?: (age: string) => string;
}

/** Says how long ago something was. The exact moment is in its tooltip. */
export function Ago({ at, say = (age) => age }: Props) {
  const { locale } = useSpeech().words;
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactMoment(at, locale)}>
      {say(formatAge(at, now, locale))}
    </time>
  );
}
