import { useState } from 'preact/hooks';
import type { CalendarDay } from '../../core/days/calendarDay';
import type { AccountLabel } from '../../core/ledger/book';
import type { DriftCause } from '../../core/ledger/drift';
import { magnitude } from '../../core/money/money';
import type { BookDrift } from '../../messages/protocol';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import { QuestionIcon } from '../shared/icons';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';
import { DriftPartForm } from './DriftPartForm';
import { LabelForm } from './LabelForm';

interface Props {
  readonly found: BookDrift;
  /** The labels that are already used for accounts of this marketplace. */
  readonly labels: readonly AccountLabel[];
}

/** Shows a balance that the notes can't explain, with the likely causes. One press on a cause explains the balance. */
export function DriftPanel({ found: { book, drift }, labels }: Props) {
  const write = useWrite();
  const said = useSaid();
  const { words, own } = useSpeech();
  const [naming, setNaming] = useState(false);
  const [parting, setParting] = useState(false);
  const amount = formatMoneyIn(magnitude(drift.amount), book.marketplace);

  const day = (of: CalendarDay) => formatDay(of, words.locale, 'with-year');

  async function mend({ cause }: DriftCause): Promise<void> {
    const answer = await write('drift.mend', { observation: drift.observation, cause });
    said(answer.ok ? own.drift.mended : answer.error);
  }

  return (
    <section class="ask-panel" aria-label={words.rule['balance-drift'].name}>
      <p class="ask-head">
        <QuestionIcon /> <span>{drift.amount.minor < 0 ? own.drift.less(amount) : own.drift.more(amount)}</span>
      </p>
      {drift.gap !== null && (
        <p class="learned-stale" data-gap>
          {own.drift.gap(
            formatMoneyIn(magnitude(drift.gap.amount), book.marketplace),
            day(drift.gap.after),
            day(drift.gap.before),
          )}
        </p>
      )}
      <p class="quiet">{own.drift.why}</p>
      <ul class="causes">
        {drift.causes.map((cause) => (
          <li key={cause.cause}>
            <button
              type="button"
              class="button cause"
              aria-expanded={cause.cause === 'other-account' ? naming : undefined}
              onClick={() => (cause.cause === 'other-account' ? setNaming(!naming) : void mend(cause))}
            >
              <span class="cause-reason">{words.name.driftCause[cause.cause]}</span>
              <span class="cause-likelihood">{own.drift.likelihood[cause.likelihood]}</span>
            </button>
          </li>
        ))}
      </ul>
      {naming && (
        <LabelForm
          labels={labels}
          send={(account) => write('drift.mend', { observation: drift.observation, cause: 'other-account', account })}
          done={() => said(own.drift.moved)}
          cancel={() => setNaming(false)}
        />
      )}
      <button type="button" class="button button-small" aria-expanded={parting} onClick={() => setParting(!parting)}>
        {own.drift.part}
      </button>
      {parting && (
        <DriftPartForm
          found={{ book: { marketplace: book.marketplace }, drift }}
          done={() => {
            setParting(false);
            said(own.drift.mended);
          }}
          cancel={() => setParting(false)}
        />
      )}
    </section>
  );
}
