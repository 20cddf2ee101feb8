import { useSignal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { balanceOf } from '../../core/ledger/counted';
import type { Entry, EntryId } from '../../core/ledger/ledger';
import type { Books } from '../../messages/protocol';
import { ENTRY_GROUPS, type EntryGroup } from '../../words/ledgerChoices';
import { type EntryLine, entryLines } from '../entries/entryLines';
import { entryTitle } from '../entries/entryTitle';
import { SelectField } from '../forms/SelectField';
import { TextField } from '../forms/TextField';
import { useSpeech } from '../shared/surroundings';
import { EntryTable } from './EntryTable';
import { filteredLines } from './entryFilter';

interface Props {
  /** The book's name. */
  readonly name: string;
  /** All entries of one book. */
  readonly entries: readonly Entry[];
  readonly undone: ReadonlySet<EntryId>;
  readonly books: Books;
}

/** This many lines are shown at first, and this many more with each press. */
const STEP = 25;

/** The entries of one book, with a choice of their kind and a search for words. */
export function EntrySection({ name, entries, undone, books }: Props) {
  const speech = useSpeech();
  const { ledger } = speech;
  const [group, setGroup] = useState<EntryGroup>('all');
  const [shown, setShown] = useState(STEP);
  const search = useSignal('');
  const lines = useMemo(() => entryLines(entries, undone), [entries, undone]);
  const latest = useMemo(() => balanceOf(entries)?.amount ?? null, [entries]);
  const title = (line: EntryLine) => entryTitle(line, speech, books.reserves);
  const fitting = filteredLines(lines, group, search.value, (line) => `${title(line)} ${line.note}`);
  return (
    <>
      <div class="field-pair filters">
        <SelectField
          label={ledger.entries.group}
          options={ENTRY_GROUPS.map((value) => ({ value, label: ledger.entries.groups[value] }))}
          value={group}
          choose={setGroup}
        />
        <TextField label={ledger.entries.search} text={search} />
      </div>
      <p class="quiet" role="status">
        {fitting.length === 0 ? ledger.entries.none : ledger.entries.found(fitting.length)}
      </p>
      <EntryTable name={name} latest={latest} lines={fitting.slice(0, shown)} reserves={books.reserves} />
      {fitting.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {ledger.entries.more}
        </button>
      )}
    </>
  );
}
