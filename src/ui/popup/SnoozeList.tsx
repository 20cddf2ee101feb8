import type { EpochMs } from '../../core/calendarDay';
import { isSnoozed, RULE_IDS, type RuleId, type Settings } from '../../core/settings';
import { exactMoment } from '../forms/Ago';
import type { Speech } from './words';

interface Props {
  readonly speech: Speech;
  readonly settings: Settings;
  readonly now: EpochMs;
  readonly lift: (rule: RuleId) => void;
}

/** The rules that keep quiet at a moment, in their own order. */
export function quietRules(settings: Settings, now: EpochMs): readonly RuleId[] {
  return RULE_IDS.filter((rule) => isSnoozed(rule, settings, now));
}

/** The rules that are to keep quiet and until when, each of which can be let speak again. */
export function SnoozeList({ speech, settings, now, lift }: Props) {
  const { words, own } = speech;
  const quiet = quietRules(settings, now);
  if (quiet.length === 0) return <p class="quiet">{own.snoozed.none}</p>;
  return (
    <ul class="snoozes">
      {quiet.map((rule) => (
        <li key={rule}>
          <span>
            {words.name.rule[rule]}, <span class="quiet">{untilWords(rule, speech, settings)}</span>
          </span>
          <button
            type="button"
            class="button button-small"
            aria-label={own.snoozed.liftThis(words.name.rule[rule])}
            onClick={() => lift(rule)}
          >
            {own.snoozed.lift}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The longest of a rule's snoozes is the one that counts. */
function untilWords(rule: RuleId, { words, own }: Speech, settings: Settings): string {
  const untils = settings.snoozes.filter((snooze) => snooze.rule === rule).map(({ until }) => until);
  const moments = untils.filter((until) => until !== 'lifted');
  return moments.length < untils.length
    ? own.snoozed.untilLifted
    : own.snoozed.until(exactMoment(Math.max(...moments), words.locale));
}
