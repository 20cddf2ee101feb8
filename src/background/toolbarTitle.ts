import type { EpochMs } from '../core/days/calendarDay';
import { RULE_IDS } from '../core/settings/ruleIds';
import { isSnoozed, type Settings } from '../core/settings/settings';
import type { Speech } from '../words/speech';

const NAME = 'Balance First';

/**
 * What the toolbar button says where it is pointed at: the name, and how much advice keeps quiet. The popup behind it
 * says which, and until when.
 */
export function toolbarTitle(settings: Settings, now: EpochMs, { digest }: Speech): string {
  const quiet = RULE_IDS.filter((rule) => isSnoozed(rule, 'any', settings, now)).length;
  return quiet === 0 ? NAME : `${NAME}: ${digest.quiet(quiet)}`;
}

/** When advice that keeps quiet until a moment may speak again, the earliest; null where there is none. */
export function nextToSpeak({ snoozes }: Settings, now: EpochMs): EpochMs | null {
  const ends = snoozes.flatMap(({ until }) => (until !== 'lifted' && until > now ? [until] : []));
  return ends.length === 0 ? null : Math.min(...ends);
}
