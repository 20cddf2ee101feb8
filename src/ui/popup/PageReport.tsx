import { useState } from 'preact/hooks';
import { yieldsNothing } from '../../core/page/unread';
import type { OutputOf } from '../../messages/protocol';
import type { Said } from '../shared/said';
import { useSpeech } from '../shared/surroundings';
import type { TabState } from './ThisPage';

/** Makes a report and copies it out of the popup. Both happen only when the shopper presses a button. */
export interface Reports {
  /** Asks the page in the active tab to describe itself; null where the page does not answer. */
  make(): Promise<Said<OutputOf<'report.make'>> | null>;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
}

interface Props {
  readonly tab: Extract<TabState, { at: 'told' }>;
  /** Whether the shopper has just said that this page was read wrong. */
  readonly isWanted?: boolean;
  readonly reports: Reports;
}

type State =
  | { readonly at: 'none' | 'making' }
  | { readonly at: 'made'; readonly text: string; readonly cut: boolean }
  | { readonly at: 'failed'; readonly error: string };

/** The panel for a page report. It shows the whole report before the shopper can copy it. */
export function PageReport({ tab: { reading, advice, settling }, isWanted = false, reports }: Props) {
  const { report: words } = useSpeech();
  const [state, setState] = useState<State>({ at: 'none' });
  const [copied, setCopied] = useState<boolean | null>(null);

  async function make(): Promise<void> {
    setState({ at: 'making' });
    setCopied(null);
    const answer = await reports.make().catch(() => null);
    if (answer?.ok) setState({ at: 'made', ...answer.value });
    else setState({ at: 'failed', error: answer?.error ?? words.failed });
  }

  const saidAlready = advice.some(({ rule }) => rule === 'page-unreadable');
  return (
    <section class="section report">
      {yieldsNothing(reading) && !settling && !saidAlready && <p class="quiet">{words.nothingKnown}</p>}
      <details open={isWanted}>
        <summary>{words.title}</summary>
        <div class="report-body">
          <p>{words.why}</p>
          <ul class="report-terms">
            <li>{words.holds}</li>
            <li>{words.holdsNot}</li>
            <li>{words.stays}</li>
          </ul>
          {state.at !== 'made' && (
            <button type="button" class="button" disabled={state.at === 'making'} onClick={() => void make()}>
              {words.make}
            </button>
          )}
          <p role="status" class="result-line">
            {state.at === 'making' && words.making}
            {state.at === 'failed' && state.error}
          </p>
          {state.at === 'made' && (
            <>
              {state.cut && <p class="quiet">{words.cut}</p>}
              <label class="report-label">
                {words.whole}
                <textarea class="report-text" readOnly rows={12} dir="ltr" spellcheck={false} value={state.text} />
              </label>
              <button
                type="button"
                class="button button-main"
                onClick={() => {
                  reports.copy(state.text).then(
                    () => setCopied(true),
                    () => setCopied(false),
                  );
                }}
              >
                {words.copy}
              </button>
              <p role="status" class="result-line">
                {copied === true && words.copied}
                {copied === false && words.notCopied}
              </p>
            </>
          )}
        </div>
      </details>
    </section>
  );
}
