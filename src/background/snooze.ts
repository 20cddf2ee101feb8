import type { EpochMs } from '../core/calendarDay';
import type { RuleId, Settings } from '../core/settings';
import type { SnoozeSpan } from '../messages/protocol';

const HOUR: EpochMs = 60 * 60 * 1000;
const LASTS: Readonly<Record<TimedSnooze, EpochMs>> = { hour: HOUR, day: 24 * HOUR };

/** The spans that end by themselves. */
export type TimedSnooze = Exclude<SnoozeSpan, 'rule'>;

/**
 * The settings with one more rule kept quiet, for a span from now. Drops snoozes that are over. A longer snooze stays
 * as it is.
 */
export function withSnooze(settings: Settings, rule: RuleId, span: TimedSnooze, now: EpochMs): Settings {
  const end = now + LASTS[span];
  const isLonger = (until: EpochMs | 'lifted') => until === 'lifted' || until > end;
  if (settings.snoozes.some((snooze) => snooze.rule === rule && isLonger(snooze.until))) return settings;
  const others = settings.snoozes.filter(
    (snooze) => snooze.rule !== rule && (snooze.until === 'lifted' || snooze.until > now),
  );
  return { ...settings, snoozes: [...others, { rule, until: end }] };
}
