import type { EpochMs } from '../core/days/calendarDay';
import { RULE_IDS } from '../core/settings/ruleIds';
import { isSnoozed, type Settings } from '../core/settings/settings';
import type { Speech } from '../words/speech';

const NAME = 'Balance First';

/**
 * The tooltip of the toolbar button: the name, and how many rules are snoozed. The popup says which ones, and until
 * when.
 */
export function toolbarTitle(settings: Settings, now: EpochMs, { digest }: Speech): string {
  const quiet = RULE_IDS.filter((rule) => isSnoozed(rule, 'any', settings, now)).length;
  return quiet === 0 ? NAME : `${NAME}: ${digest.quiet(quiet)}`;
}

/** The earliest time at which a snooze ends. Null if no snooze ends. */
export function nextToSpeak({ snoozes }: Settings, now: EpochMs): EpochMs | null {
  const ends = snoozes.flatMap(({ until }) => (until !== 'lifted' && until > now ? [until] : []));
  return ends.length === 0 ? null : Math.min(...ends);
}
