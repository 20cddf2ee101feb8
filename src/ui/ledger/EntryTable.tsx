import type { ReserveProjection } from '../../core/ledger/reserveProjection';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { formatChange, formatMoneyIn } from '../../words/formatMoney';
import type { EntryLine } from '../entries/entryLines';
import { entryTitle, whenWords } from '../entries/entryTitle';
import { NoteEditor } from '../entries/NoteEditor';
import { UndoButton } from '../entries/UndoButton';
import { Ago } from '../forms/Ago';
import { useSpeech } from '../shared/surroundings';

interface Props {
  /** The book's name. */
  readonly name: string;
  /** The present balance; null while it is not known. */
  readonly latest: Money | null;
  readonly lines: readonly EntryLine[];
  readonly reserves: readonly ReserveProjection[];
}

/** The lines of one book by days, latest first, with the balance after each line. */
export function EntryTable({ name, latest, lines, reserves }: Props) {
  const speech = useSpeech();
  const { own, ledger } = speech;
  const [first] = lines;
  if (!first) return null;
  const { book } = first.entry;
  return (
    <table class="ledger">
      <caption>
        {ledger.caption(name, latest === null ? ledger.unknown : formatMoneyIn(latest, book.marketplace))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{ledger.what}</th>
          <th scope="col" class="figure">
            {ledger.change}
          </th>
          <th scope="col" class="figure">
            {ledger.balance}
          </th>
          <th scope="col">
            <span class="unseen">{ledger.action}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const title = entryTitle(line, speech, reserves);
          return (
            <tr key={line.entry.id} class={line.undoneBy === null ? '' : 'entry-undone'}>
              <th scope="row">
                <span class="entry-title">{title}</span>
                {line.undoneBy !== null && <span class="entry-mark"> ({own.entry.undone})</span>}
                {line.note && <span class="entry-note">{line.note}</span>}
                <span class="entry-when">
                  <Ago
                    at={line.entry.at}
                    // The title of a row already names the row's day. The moment at which the row was read is another
                    // fact.
                    say={line.entry.kind === 'activity' ? ledger.readAgo : (age) => whenWords(line, age, speech)}
                  />
                </span>
                <NoteEditor line={line} title={title} />
              </th>
              <td class="figure">
                {line.change === null ? '' : formatChange(line.change, marketplace(book.marketplace).locale)}
              </td>
              <td class="figure">{line.balance === null ? '' : formatMoneyIn(line.balance, book.marketplace)}</td>
              <td class="ledger-action">
                <UndoButton line={line} title={title} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
