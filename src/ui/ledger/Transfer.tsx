import { useState } from 'preact/hooks';
import { dayAt } from '../../core/calendarDay';
import { calendarText } from '../../core/transfer/calendarFile';
import { csvText } from '../../core/transfer/csv';
import { beancountText, hledgerText } from '../../core/transfer/plainTextJournals';
import type { Books, History } from '../../messages/protocol';
import type { Call } from '../forms/booksController';
import { ResultLine } from '../forms/ResultLine';
import type { Write } from '../forms/write';
import { formatMoneyIn } from '../shared/money';
import { BringIn } from './BringIn';
import { EraseAsk } from './EraseAsk';
import type { SaveFile } from './saveFile';
import type { LedgerSpeech } from './words';

interface Props {
  readonly speech: LedgerSpeech;
  readonly books: Books;
  readonly history: History;
  readonly call: Call;
  readonly write: Write;
  readonly save: SaveFile;
}

interface Download {
  readonly label: string;
  readonly file: string;
  readonly type: string;
  readonly text: () => Promise<
    { readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: string }
  >;
}

/** The ways out of and into the books: files for keeping and for other programs, a backup back in, and erasing. */
export function Transfer({ speech, books, history, call, write, save }: Props) {
  const { ledger, words } = speech;
  const { transfer } = ledger;
  const [says, setSays] = useState<string | null>(null);
  const made = async (value: string) => ({ ok: true, value }) as const;
  const stamp = dayAt(books.now, 'UTC');
  const backup: Download = {
    label: transfer.backup,
    file: `balance-first-${stamp}.json`,
    type: 'application/json',
    text: async () => {
      const answer = await call('books.export', null);
      return answer.ok ? { ok: true, value: answer.value.text } : answer;
    },
  };
  const others: readonly Download[] = [
    {
      label: transfer.csv,
      file: `balance-first-${stamp}.csv`,
      type: 'text/csv',
      text: () => made(csvText(history.entries)),
    },
    {
      label: transfer.hledger,
      file: `balance-first-${stamp}.journal`,
      type: 'text/plain',
      text: () => made(hledgerText(history.entries)),
    },
    {
      label: transfer.beancount,
      file: `balance-first-${stamp}.beancount`,
      type: 'text/plain',
      text: () => made(beancountText(history.entries)),
    },
    {
      label: transfer.calendar,
      file: 'balance-first-ends.ics',
      type: 'text/calendar',
      text: () =>
        made(
          calendarText(
            books.lots,
            {
              summary: ({ left, marketplace, kind }) =>
                transfer.event(formatMoneyIn(left, marketplace), words.name.lotKind[kind]),
              description: () => transfer.eventNote,
            },
            books.settings.ladder,
            books.now,
          ),
        ),
    },
  ];

  async function download({ file, type, text }: Download): Promise<void> {
    const answer = await text();
    if (answer.ok) save(file, type, answer.value);
    setSays(answer.ok ? transfer.saved(file) : answer.error);
  }

  return (
    <section class="section" aria-labelledby="transfer">
      <h2 id="transfer">{transfer.title}</h2>
      {books.backupDue && <p class="nudge">{transfer.nudge}</p>}
      <p class="quiet">{transfer.privacy}</p>
      <div class="row-actions">
        <button
          type="button"
          class={books.backupDue ? 'button button-main' : 'button'}
          onClick={() => void download(backup)}
        >
          {backup.label}
        </button>
        {others.map((other) => (
          <button key={other.file} type="button" class="button" onClick={() => void download(other)}>
            {other.label}
          </button>
        ))}
      </div>
      <ResultLine says={says} />
      <BringIn speech={speech} call={call} write={write} now={books.now} />
      <EraseAsk speech={speech} count={books.count} write={write} />
    </section>
  );
}
