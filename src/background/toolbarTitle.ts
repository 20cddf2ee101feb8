import type { EpochMs } from '../core/calendarDay';
import { isSnoozed, RULE_IDS, type Settings } from '../core/settings';

const NAME = 'Balance First';

/**
 * What the toolbar button says where it is pointed at: the name, and how much advice keeps quiet. The popup behind it
 * says which, and until when.
 * @param language of the browser (BCP 47)
 */
export function toolbarTitle(settings: Settings, now: EpochMs, language: string): string {
  const quiet = RULE_IDS.filter((rule) => isSnoozed(rule, 'any', settings, now)).length;
  if (quiet === 0) return NAME;
  if (/^de(?![a-z])/i.test(language))
    return `${NAME}: ${quiet === 1 ? '1 Hinweis ist' : `${quiet} Hinweise sind`} still`;
  return `${NAME}: ${quiet === 1 ? '1 kind of advice is' : `${quiet} kinds of advice are`} quiet`;
}

/** When advice that keeps quiet until a moment may speak again, the earliest; null where there is none. */
export function nextToSpeak({ snoozes }: Settings, now: EpochMs): EpochMs | null {
  const ends = snoozes.flatMap(({ until }) => (until !== 'lifted' && until > now ? [until] : []));
  return ends.length === 0 ? null : Math.min(...ends);
}
