import { useRef, useState } from 'preact/hooks';
import type { RuleId } from '../../core/settings/ruleIds';
import { HOLD_POLICIES, type Settings } from '../../core/settings/settings';
import type { Books } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import { BooksGate, type BooksState } from '../forms/BooksGate';
import { Choice } from '../forms/Choice';
import type { Write } from '../forms/change';
import { ResultLine } from '../forms/ResultLine';
import { SnoozeList } from '../popup/SnoozeList';
import { DeviceChoices } from './DeviceChoices';
import { LadderChoice } from './LadderChoice';
import { StaleForm } from './StaleForm';

interface Props {
  readonly speech: Speech;
  readonly books: BooksState;
  readonly write: Write;
  /** Asks the browser for leave to show notifications; only from a press. */
  readonly askToNotify: () => Promise<boolean>;
  readonly openAgain: () => void;
  /** The rule that the shopper has asked, in a page, to silence for good; null where none. */
  readonly asked: RuleId | null;
}

/** The options page: what holds for all purses. Each choice is kept as soon as it is made. */
export function OptionsPage({ speech, books, write, askToNotify, openAgain, asked }: Props) {
  return (
    <>
      <header class="page-head">
        <h1>
          <img src="/icon/48.png" width="24" height="24" alt="" /> {speech.options.title}
        </h1>
        <nav>
          <a class="link" href="/ledger.html">
            {speech.own.ledger}
          </a>
        </nav>
      </header>
      <main>
        <BooksGate words={speech.own.books} books={books} openAgain={openAgain}>
          {(open) => <Choices speech={speech} books={open} write={write} askToNotify={askToNotify} asked={asked} />}
        </BooksGate>
      </main>
      <footer class="page-foot">{speech.own.imprint}</footer>
    </>
  );
}

interface ChoicesProps {
  readonly speech: Speech;
  readonly books: Books;
  readonly write: Write;
  readonly askToNotify: () => Promise<boolean>;
  readonly asked: RuleId | null;
}

function Choices({ speech, books, write, askToNotify, asked }: ChoicesProps) {
  const { words, options } = speech;
  const { settings, now } = books;
  const [says, setSays] = useState<string | null>(null);
  const snoozesHeading = useRef<HTMLHeadingElement>(null);

  async function change(part: Partial<Settings>, done: string): Promise<void> {
    const answer = await write('settings.change', part);
    setSays(answer.ok ? done : answer.error);
  }

  return (
    <>
      {asked !== null && !isSilentForGood(asked, settings) && (
        <section class="section" aria-labelledby="quiet-asked">
          <h2 id="quiet-asked">{options.silence(words.rule[asked].name)}</h2>
          <p>{options.silenceMeaning}</p>
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              // The button is about to go.
              snoozesHeading.current?.focus();
              const others = settings.snoozes.filter(({ rule }) => rule !== asked);
              void change({ snoozes: [...others, { rule: asked, until: 'lifted' }] }, options.silenced);
            }}
          >
            {options.silenceIt}
          </button>
        </section>
      )}
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
          choose={(hold) => void change({ hold }, options.saved)}
        />
      </section>
      <section class="section">
        <LadderChoice
          legend={options.ladder}
          hint={options.ladderHint}
          ladder={settings.ladder}
          change={(ladder) => void change({ ladder }, options.saved)}
        />
      </section>
      <DeviceChoices speech={speech} books={books} write={write} askToNotify={askToNotify} said={setSays} />
      <section class="section">
        <StaleForm speech={speech} days={settings.staleAfterDays} write={write} said={setSays} />
      </section>
      <section class="section">
        <label class="choice-option">
          <input
            type="checkbox"
            checked={settings.recordBalancePage}
            onChange={(event) => void change({ recordBalancePage: event.currentTarget.checked }, options.saved)}
          />
          <span class="choice-words">
            <span class="choice-label">{options.record}</span>
            <span class="choice-meaning">{options.recordMeaning}</span>
          </span>
        </label>
      </section>
      <section class="section">
        <h2 ref={snoozesHeading} tabIndex={-1}>
          {options.snoozes}
        </h2>
        <SnoozeList
          speech={speech}
          settings={settings}
          now={now}
          lift={(rule) => {
            // The row and its focused button are about to go.
            snoozesHeading.current?.focus();
            void change(
              { snoozes: settings.snoozes.filter((snooze) => snooze.rule !== rule) },
              speech.own.snoozed.lifted,
            );
          }}
        />
      </section>
      <ResultLine says={says} />
      {books.unreadableRows > 0 && <p class="section quiet">{speech.own.books.unreadableRows(books.unreadableRows)}</p>}
    </>
  );
}

function isSilentForGood(asked: RuleId, { snoozes }: Settings): boolean {
  return snoozes.some(({ rule, until }) => rule === asked && until === 'lifted');
}
