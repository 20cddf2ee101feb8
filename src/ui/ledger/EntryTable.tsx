import type { EpochMs } from '../../core/calendarDay';
import type { Entry, EntryId } from '../../core/ledger';
import { type MarketplaceId, marketplace } from '../../core/marketplaces';
import type { ReserveStanding } from '../../core/reserveStanding';
import { Ago } from '../forms/Ago';
import type { Write } from '../forms/write';
import { formatChange, formatMoneyIn } from '../shared/money';
import { entryLines } from './entryLines';
import { entryNote, entryTitle } from './entryTitle';
import { UndoButton } from './UndoButton';
import type { LedgerSpeech } from './words';

interface Props {
  readonly speech: LedgerSpeech;
  readonly purse: MarketplaceId;
  /** The entries of this purse. */
  readonly entries: readonly Entry[];
  readonly undone: ReadonlySet<EntryId>;
  readonly reserves: readonly ReserveStanding[];
  readonly now: EpochMs;
  readonly write: Write;
  readonly said: (says: string) => void;
}

/** One purse's entries, latest first, with the balance after each. */
export function EntryTable({ speech, purse, entries, undone, reserves, now, write, said }: Props) {
  const { words, own, ledger } = speech;
  const { host, locale } = marketplace(purse);
  const lines = entryLines(entries, undone);
  const latest = lines.find(({ balance }) => balance !== null)?.balance ?? null;
  return (
    <table class="ledger">
      <caption>{ledger.caption(host, latest === null ? ledger.unknown : formatMoneyIn(latest, purse))}</caption>
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
        {lines.map((line) => (
          <tr key={line.entry.id} class={line.undoneBy === null ? '' : 'entry-undone'}>
            <th scope="row">
              <span class="entry-title">{entryTitle(line.entry, speech, reserves)}</span>
              {line.undoneBy !== null && <span class="entry-mark"> ({own.entry.undone})</span>}
              {entryNote(line.entry) && <span class="entry-note">{entryNote(line.entry)}</span>}
              <span class="entry-when">
                <Ago at={line.entry.at} now={now} locale={words.locale} />
              </span>
            </th>
            <td class="figure">{line.change === null ? '' : formatChange(line.change, locale)}</td>
            <td class="figure">{line.balance === null ? '' : formatMoneyIn(line.balance, purse)}</td>
            <td class="ledger-action">
              <UndoButton
                speech={speech}
                line={line}
                title={entryTitle(line.entry, speech, reserves)}
                write={write}
                said={said}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
