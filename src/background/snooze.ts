import type { EpochMs } from '../core/calendarDay';
import type { RuleId, Settings } from '../core/settings';
import type { SnoozeSpan } from '../messages/protocol';

const DAY: EpochMs = 24 * 60 * 60 * 1000;

/** The settings with one more rule kept quiet: for a day from now, or until the shopper lifts it. Drops snoozes that are over. */
export function withSnooze(settings: Settings, rule: RuleId, span: SnoozeSpan, now: EpochMs): Settings {
  const others = settings.snoozes.filter(
    (snooze) => snooze.rule !== rule && (snooze.until === 'lifted' || snooze.until > now),
  );
  return { ...settings, snoozes: [...others, { rule, until: span === 'day' ? now + DAY : 'lifted' }] };
}
