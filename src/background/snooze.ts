import type { EpochMs } from '../core/calendarDay';
import type { RuleId, Settings } from '../core/settings';

const DAY: EpochMs = 24 * 60 * 60 * 1000;

/** The settings with one more rule kept quiet, for a day from now. Drops snoozes that are over. */
export function withSnooze(settings: Settings, rule: RuleId, now: EpochMs): Settings {
  const isLonger = (until: EpochMs | 'lifted') => until === 'lifted' || until > now + DAY;
  if (settings.snoozes.some((snooze) => snooze.rule === rule && isLonger(snooze.until))) return settings;
  const others = settings.snoozes.filter(
    (snooze) => snooze.rule !== rule && (snooze.until === 'lifted' || snooze.until > now),
  );
  return { ...settings, snoozes: [...others, { rule, until: now + DAY }] };
}
