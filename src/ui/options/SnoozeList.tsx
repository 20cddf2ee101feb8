import type { EpochMs } from '../../core/calendarDay';
import { isSnoozed, RULE_IDS, type RuleId, type Settings } from '../../core/settings';
import { exactMoment } from '../forms/Ago';
import type { OptionsSpeech } from './words';

interface Props {
  readonly speech: OptionsSpeech;
  readonly settings: Settings;
  readonly now: EpochMs;
  readonly lift: (rule: RuleId) => void;
}

/** The rules that are to keep quiet, each of which can be let speak again. */
export function SnoozeList({ speech, settings, now, lift }: Props) {
  const { words, options } = speech;
  const quiet = RULE_IDS.filter((rule) => isSnoozed(rule, settings, now));
  if (quiet.length === 0) return <p class="quiet">{options.noSnoozes}</p>;
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
            aria-label={options.liftThis(words.name.rule[rule])}
            onClick={() => lift(rule)}
          >
            {options.lift}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The longest of a rule's snoozes is the one that counts. */
function untilWords(rule: RuleId, { words, options }: OptionsSpeech, settings: Settings): string {
  const untils = settings.snoozes.filter((snooze) => snooze.rule === rule).map(({ until }) => until);
  const moments = untils.filter((until) => until !== 'lifted');
  return moments.length < untils.length
    ? options.untilLifted
    : options.until(exactMoment(Math.max(...moments), words.locale));
}
