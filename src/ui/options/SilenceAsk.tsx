import type { RuleId } from '../../core/settings/ruleIds';
import type { Settings } from '../../core/settings/settings';
import { useSpeech } from '../shared/surroundings';
import { useSettingsChange } from './settingsChange';

interface Props {
  readonly rule: RuleId;
  readonly settings: Settings;
  /** Moves the focus to the list of snoozed rules, because the button here is about to disappear. */
  readonly leave: () => void;
}

/**
 * Asks whether to silence a rule for good, because the shopper asked for it in a page. Nothing is shown if the rule is
 * already silent.
 */
export function SilenceAsk({ rule: asked, settings, leave }: Props) {
  const { words, options } = useSpeech();
  const change = useSettingsChange();
  if (settings.snoozes.some(({ rule, until }) => rule === asked && until === 'lifted')) return null;

  function silence(): void {
    leave();
    const others = settings.snoozes.filter(({ rule }) => rule !== asked);
    change({ snoozes: [...others, { rule: asked, until: 'lifted' }] }, options.silenced);
  }

  return (
    <section class="section" aria-labelledby="quiet-asked">
      <h2 id="quiet-asked">{options.silence(words.rule[asked].name)}</h2>
      <p>{options.silenceMeaning}</p>
      <button type="button" class="button button-main" onClick={silence}>
        {options.silenceIt}
      </button>
    </section>
  );
}
