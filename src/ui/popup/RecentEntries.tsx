import { useState } from 'preact/hooks';
import type { Entry, EntryId } from '../../core/ledger/ledger';
import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { formatChange, formatMoneyIn } from '../../words/formatMoney';
import { type EntryLine, entryLines } from '../entries/entryLines';
import { entryTitle, whenWords } from '../entries/entryTitle';
import { NoteEditor } from '../entries/NoteEditor';
import { UndoButton } from '../entries/UndoButton';
import { Ago } from '../forms/Ago';
import { bookKey, bookName } from '../forms/bookNames';
import { ResultLine } from '../forms/ResultLine';
import { Around, useSpeech } from '../shared/surroundings';

/** The number of entries that the popup shows. The ledger page shows them all. */
const RECENT = 5;

interface Props {
  readonly entries: readonly Entry[];
  readonly undone: readonly EntryId[];
  readonly reserves: readonly ReserveProjection[];
}

function recentLines(entries: readonly Entry[], undone: readonly EntryId[]): readonly EntryLine[] {
  const out = new Set(undone);
  return [...Map.groupBy(entries, (entry) => bookKey(entry.book)).values()]
    .flatMap((history) => entryLines(history, out))
    .sort((a, b) => b.entry.at - a.entry.at || b.entry.seq - a.entry.seq)
    .slice(0, RECENT);
}

/** Shows the last few entries of all purses. Each of them can be undone. */
export function RecentEntries({ entries, undone, reserves }: Props) {
  const speech = useSpeech();
  const { own } = speech;
  const [says, setSays] = useState<string | null>(null);
  const lines = recentLines(entries, undone);
  const severalBooks = new Set(entries.map((entry) => bookKey(entry.book))).size > 1;
  return (
    <section class="section" aria-labelledby="recent">
      <div class="section-head">
        <h2 id="recent">{own.entry.recent}</h2>
      </div>
      {lines.length === 0 && <p class="quiet">{own.entry.none}</p>}
      <Around said={setSays}>
        <ul class="entries">
          {lines.map((line) => (
            <li key={line.entry.id} class={line.undoneBy === null ? 'entry' : 'entry entry-undone'}>
              <div class="entry-words">
                <p class="entry-title">
                  {entryTitle(line, speech, reserves)}
                  {line.undoneBy !== null && <span class="entry-mark"> ({own.entry.undone})</span>}
                </p>
                {line.note && <p class="entry-note">{line.note}</p>}
                <p class="entry-when">
                  <Ago at={line.entry.at} say={(age) => whenWords(line, age, speech)} />
                  {severalBooks && `, ${bookName(line.entry.book)}`}
                </p>
                <NoteEditor line={line} title={entryTitle(line, speech, reserves)} />
              </div>
              <p class="entry-amount">{entryAmount(line)}</p>
              <UndoButton line={line} title={entryTitle(line, speech, reserves)} />
            </li>
          ))}
        </ul>
      </Around>
      <ResultLine says={says} />
    </section>
  );
}

/**
 * The amount of an entry: for a move, how much it changed; for a balance, the balance. Null for other entries, because
 * their title names the amount.
 */
function entryAmount({ entry }: EntryLine): string | null {
  switch (entry.kind) {
    case 'moved':
      return formatChange(entry.amount, marketplace(entry.book.marketplace).locale);
    case 'observed':
    case 'stated':
      return formatMoneyIn(entry.balance, entry.book.marketplace);
    default:
      return null;
  }
}
