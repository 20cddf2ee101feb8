import { useRef, useState } from 'preact/hooks';
import type { RuleId } from '../../core/settings/ruleIds';
import { HOLD_POLICIES, type Settings } from '../../core/settings/settings';
import type { Books } from '../../messages/protocol';
import { BooksGate, type BooksState } from '../forms/BooksGate';
import { CheckRow } from '../forms/CheckRow';
import { Choice } from '../forms/Choice';
import { ResultLine } from '../forms/ResultLine';
import { SnoozeList } from '../popup/SnoozeList';
import { PageFrame } from '../shared/PageFrame';
import { Around, useSpeech } from '../shared/surroundings';
import { DeviceChoices } from './DeviceChoices';
import { LadderChoice } from './LadderChoice';
import { SilenceAsk } from './SilenceAsk';
import { StaleForm } from './StaleForm';
import { useSettingsChange } from './settingsChange';

interface Props {
  readonly books: BooksState;
  /** Asks the browser for permission to show notifications. It may be called only during a press. */
  readonly askToNotify: () => Promise<boolean>;
  readonly openAgain: () => void;
  /** The rule that the shopper asked to silence for good in a page; null if there is none. */
  readonly asked: RuleId | null;
}

/** The options page: the settings for all purses. Each choice is kept as soon as it is made. */
export function OptionsPage({ books, askToNotify, openAgain, asked }: Props) {
  const { options, own } = useSpeech();
  return (
    <PageFrame title={options.title} links={[{ href: '/ledger.html', words: own.ledger }]}>
      <BooksGate books={books} openAgain={openAgain}>
        {(open) => <Choices books={open} askToNotify={askToNotify} asked={asked} />}
      </BooksGate>
    </PageFrame>
  );
}

interface ChoicesProps extends Pick<Props, 'askToNotify' | 'asked'> {
  readonly books: Books;
}

function Choices({ books, askToNotify, asked }: ChoicesProps) {
  const { options, own } = useSpeech();
  const { settings, unreadableRows } = books;
  const [says, setSays] = useState<string | null>(null);
  const snoozes = useRef<HTMLHeadingElement>(null);
  const toSnoozes = () => snoozes.current?.focus();
  return (
    <Around said={setSays}>
      {asked !== null && <SilenceAsk rule={asked} settings={settings} leave={toSnoozes} />}
      <AdviceChoices settings={settings} />
      <DeviceChoices books={books} askToNotify={askToNotify} />
      <section class="section">
        <StaleForm days={settings.staleAfterDays} />
      </section>
      <RecordChoice on={settings.recordBalancePage} />
      <section class="section">
        <h2 ref={snoozes} tabIndex={-1}>
          {options.snoozes}
        </h2>
        <LiftSnoozes settings={settings} leave={toSnoozes} />
      </section>
      <ResultLine says={says} />
      {unreadableRows > 0 && <p class="section quiet">{own.books.unreadableRows(unreadableRows)}</p>}
    </Around>
  );
}

/** When a press is held, and on which days a credit is mentioned. */
function AdviceChoices({ settings }: { readonly settings: Settings }) {
  const { words, options } = useSpeech();
  const change = useSettingsChange();
  return (
    <>
      <section class="section">
        <Choice
          legend={options.hold}
          layout="list"
          options={HOLD_POLICIES.map((value) => ({
            value,
            label: words.name.holdPolicy[value],
            meaning: options.holdMeaning[value],
          }))}
          value={settings.hold}
          choose={(hold) => change({ hold })}
        />
      </section>
      <section class="section">
        <LadderChoice
          legend={options.ladder}
          hint={options.ladderHint}
          ladder={settings.ladder}
          change={(ladder) => change({ ladder })}
        />
      </section>
    </>
  );
}

/** Whether a balance that the balance page shows is kept. */
function RecordChoice({ on }: { readonly on: boolean }) {
  const { options } = useSpeech();
  const change = useSettingsChange();
  return (
    <section class="section">
      <CheckRow
        label={options.record}
        meaning={options.recordMeaning}
        on={on}
        turn={(recordBalancePage) => change({ recordBalancePage })}
      />
    </section>
  );
}

interface LiftProps {
  readonly settings: Settings;
  /** Moves the focus to the heading, because the row and its focused button are about to disappear. */
  readonly leave: () => void;
}

function LiftSnoozes({ settings, leave }: LiftProps) {
  const { snoozed } = useSpeech().own;
  const change = useSettingsChange();
  return (
    <SnoozeList
      settings={settings}
      lift={(rule) => {
        leave();
        change({ snoozes: settings.snoozes.filter((snooze) => snooze.rule !== rule) }, snoozed.lifted);
      }}
    />
  );
}
