import { useRef, useState } from 'preact/hooks';
import type { RuleId } from '../../core/settings/ruleIds';
import type { Settings } from '../../core/settings/settings';
import { ResultLine } from '../forms/ResultLine';
import { useNow, useSpeech, useWrite } from '../shared/surroundings';
import { quietRules, SnoozeList } from './SnoozeList';

interface Props {
  readonly settings: Settings;
}

/** Shows which advice is snoozed and until when. Shows nothing where no advice is snoozed. */
export function Snoozed({ settings }: Props) {
  const now = useNow();
  const write = useWrite();
  const { own } = useSpeech();
  const [says, setSays] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  async function lift(rule: RuleId): Promise<void> {
    // The focus moves to the heading, because the row and its focused button will go away.
    heading.current?.focus();
    const answer = await write('settings.change', {
      snoozes: settings.snoozes.filter((snooze) => snooze.rule !== rule),
    });
    setSays(answer.ok ? own.snoozed.lifted : answer.error);
  }

  // After the shopper ended a snooze, this view stays, so that the result is said where the focus is.
  if (says === null && quietRules(settings, now).length === 0) return null;
  return (
    <section class="section" aria-labelledby="snoozed">
      <div class="section-head">
        <h2 id="snoozed" ref={heading} tabIndex={-1}>
          {own.snoozed.title}
        </h2>
      </div>
      <SnoozeList settings={settings} lift={(rule) => void lift(rule)} />
      <ResultLine says={says} />
    </section>
  );
}
