import { useState } from 'preact/hooks';
import type { Credit } from '../../core/credits/credit';
import { dayAt } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import { calendarText } from '../../core/transfer/calendarFile';
import { CSV_SEPARATORS, type CsvFormat, csvFormatFor, csvText, DECIMAL_SIGNS } from '../../core/transfer/csv';
import { beancountText, hledgerText } from '../../core/transfer/plainTextJournals';
import type { Books, History } from '../../messages/protocol';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { ResultLine } from '../forms/ResultLine';
import { SelectField } from '../forms/SelectField';
import type { Call } from '../shared/said';
import { useSpeech } from '../shared/surroundings';
import { BringIn } from './BringIn';
import { ChosenExport } from './ChosenExport';
import { EraseAsk } from './EraseAsk';
import type { SaveFile } from './saveFile';

interface Props {
  readonly books: Books;
  readonly history: History;
  readonly call: Call;
  readonly save: SaveFile;
}

/** A file for another program. If its text is null or empty, there is nothing to write into it. */
interface OtherFile {
  readonly label: string;
  readonly file: string;
  readonly type: string;
  readonly text: () => string | null;
  /** What is said if the file would be empty. The file is then not saved. */
  readonly nothing: string;
}

/** Export and import: backups, files for other programs, importing a backup, and erasing everything. */
export function Transfer({ books, history, call, save }: Props) {
  const speech = useSpeech();
  const { ledger, words } = speech;
  const { transfer } = ledger;
  const [says, setSays] = useState<string | null>(null);
  const [format, setFormat] = useState<CsvFormat>(() => csvFormatFor(words.locale));
  const others = otherFiles(speech, books, history, format);

  async function saveBackup(): Promise<void> {
    const answer = await call('books.export', null);
    if (!answer.ok) return setSays(answer.error);
    const file = `balance-first-${dayAt(books.now, 'UTC')}.json`;
    save(file, 'application/json', answer.value.text);
    setSays(transfer.saved(file));
  }

  async function saveChosen(chosen: readonly Book[]): Promise<void> {
    const answer = await call('books.export', { chosen });
    if (!answer.ok) return setSays(answer.error);
    const file = `balance-first-chosen-${dayAt(books.now, 'UTC')}.json`;
    save(file, 'application/json', answer.value.text);
    setSays(transfer.saved(file));
  }

  function saveOther({ file, type, text, nothing }: OtherFile): void {
    const made = text();
    if (made) save(file, type, made);
    setSays(made ? transfer.saved(file) : nothing);
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
          onClick={() => void saveBackup()}
        >
          {transfer.backup}
        </button>
        {others.map((other) => (
          <button key={other.file} type="button" class="button" onClick={() => saveOther(other)}>
            {other.label}
          </button>
        ))}
      </div>
      <ChosenExport books={books} save={(chosen) => void saveChosen(chosen)} />
      <div class="field-pair">
        <SelectField
          label={transfer.separator}
          options={CSV_SEPARATORS.map((value) => ({ value, label: transfer.separators[value] }))}
          value={format.separator}
          choose={(separator) => setFormat({ ...format, separator })}
        />
        <SelectField
          label={transfer.decimalSign}
          options={DECIMAL_SIGNS.map((value) => ({ value, label: transfer.decimalSigns[value] }))}
          value={format.decimalSign}
          choose={(decimalSign) => setFormat({ ...format, decimalSign })}
        />
      </div>
      <ResultLine says={says} />
      <BringIn call={call} />
      <EraseAsk count={books.count} />
    </section>
  );
}

function otherFiles(
  { ledger: { transfer }, words }: Speech,
  books: Books,
  { entries }: History,
  format: CsvFormat,
): readonly OtherFile[] {
  const stem = `balance-first-${dayAt(books.now, 'UTC')}`;
  const kindOf = ({ kind }: Credit) => words.name.creditKind[kind];
  const ends = {
    summary: (credit: Credit) => transfer.event(formatMoneyIn(credit.left, credit.book.marketplace), kindOf(credit)),
    used: (credit: Credit) => transfer.usedEvent(kindOf(credit)),
    description: () => transfer.eventNote,
  };
  const journal = { type: 'text/plain', nothing: transfer.nothingMoved };
  return [
    {
      label: transfer.csv,
      file: `${stem}.csv`,
      type: 'text/csv',
      text: () => (entries.length === 0 ? null : csvText(entries, format)),
      nothing: transfer.nothingMoved,
    },
    { ...journal, label: transfer.hledger, file: `${stem}.journal`, text: () => hledgerText(entries) },
    { ...journal, label: transfer.beancount, file: `${stem}.beancount`, text: () => beancountText(entries) },
    {
      label: transfer.calendar,
      file: 'balance-first-ends.ics',
      type: 'text/calendar',
      text: () => calendarText(books.credits, ends, books.settings.ladder, books.now),
      nothing: transfer.noEnds,
    },
  ];
}
