import type { EpochMs } from '../core/days/calendarDay';
import type { MarketplaceId } from '../core/marketplaces/marketplaces';
import type { RuleId } from '../core/settings/ruleIds';
import { countsIn, type Settings, type Snooze } from '../core/settings/settings';
import type { SnoozeSpan } from '../messages/protocol';

const HOUR: EpochMs = 60 * 60 * 1000;
const LASTS: Readonly<Record<TimedSnooze, EpochMs>> = { hour: HOUR, day: 24 * HOUR };

/** The snoozes that end by themselves. */
export type TimedSnooze = Exclude<SnoozeSpan, 'rule'>;

/** What a page asks to silence: one rule, in its own shop. */
export interface PageSnooze {
  readonly rule: RuleId;
  readonly marketplace: MarketplaceId;
  readonly span: TimedSnooze;
}

/**
 * The settings with one more rule snoozed in one shop, for a time from now. It drops snoozes that are over. If a longer
 * snooze already counts there, that snooze stays as it is.
 */
export function withSnooze(settings: Settings, { rule, marketplace, span }: PageSnooze, now: EpochMs): Settings {
  const until = now + LASTS[span];
  const isLonger = (snooze: Snooze) => snooze.until === 'lifted' || snooze.until > until;
  const counting = settings.snoozes.filter((snooze) => snooze.rule === rule && countsIn(snooze, marketplace));
  if (counting.some(isLonger)) return settings;
  const isReplaced = (snooze: Snooze) => snooze.rule === rule && snooze.marketplace === marketplace;
  const others = settings.snoozes.filter(
    (snooze) => !isReplaced(snooze) && (snooze.until === 'lifted' || snooze.until > now),
  );
  return { ...settings, snoozes: [...others, { rule, until, marketplace }] };
}
