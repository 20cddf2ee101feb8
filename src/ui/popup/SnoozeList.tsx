import type { EpochMs } from '../../core/days/calendarDay';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { RULE_IDS, type RuleId } from '../../core/settings/ruleIds';
import { isSnoozed, type Settings } from '../../core/settings/settings';
import type { Speech } from '../../words/speech';
import { exactMoment } from '../forms/Ago';
import { useNow, useSpeech } from '../shared/surroundings';

interface Props {
  readonly settings: Settings;
  readonly lift: (rule: RuleId) => void;
}

/** Finds the rules that are snoozed at a moment, in the order of all rules. */
export function quietRules(settings: Settings, now: EpochMs): readonly RuleId[] {
  return RULE_IDS.filter((rule) => isSnoozed(rule, 'any', settings, now));
}

/** Lists the snoozed rules and the end of each snooze. A press ends the snooze of a rule. */
export function SnoozeList({ settings, lift }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const { words, own } = speech;
  const quiet = quietRules(settings, now);
  if (quiet.length === 0) return <p class="quiet">{own.snoozed.none}</p>;
  return (
    <ul class="snoozes">
      {quiet.map((rule) => (
        <li key={rule}>
          <span>
            {words.rule[rule].name}, <span class="quiet">{untilWords(rule, speech, settings, now)}</span>
          </span>
          <button
            type="button"
            class="button button-small"
            aria-label={own.snoozed.liftThis(words.rule[rule].name)}
            onClick={() => lift(rule)}
          >
            {own.snoozed.lift}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Says in which shop a rule is snoozed and until when. In each shop, the longest snooze of the rule counts. */
function untilWords(rule: RuleId, { words, own }: Speech, { snoozes }: Settings, now: EpochMs): string {
  const open = snoozes.filter((snooze) => snooze.rule === rule && (snooze.until === 'lifted' || snooze.until > now));
  const shops = [...new Set(open.map((snooze) => snooze.marketplace))];
  return shops
    .map((shop) => {
      const untils = open.filter((snooze) => snooze.marketplace === shop).map(({ until }) => until);
      const moments = untils.filter((until) => until !== 'lifted');
      const ends =
        moments.length < untils.length
          ? own.snoozed.untilLifted
          : own.snoozed.until(exactMoment(Math.max(...moments), words.locale));
      return shop === undefined ? ends : `${marketplace(shop).host} ${ends}`;
    })
    .join('; ');
}
