import { useSignal } from '@preact/signals';
import { takesNote } from '../../core/ledger/entryNotes';
import { FormShell } from '../forms/FormShell';
import { useOneOpen } from '../forms/oneOpen';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import { useSaid, useSpeech, useWrite } from '../shared/surroundings';
import type { EntryLine } from './entryLines';
import { faultOfNote } from './noteCheck';

interface Props {
  readonly line: EntryLine;
  /** What the entry was, in a few words. */
  readonly title: string;
}

/** A button that opens a form to change an entry's note. Nothing is shown if the entry takes no note or is undone. */
export function NoteEditor({ line, title }: Props) {
  const said = useSaid();
  const { noteEdit } = useSpeech().own;
  const editing = useOneOpen<'form'>();

  if (line.undoneBy !== null || !takesNote(line.entry)) return null;
  const isEmpty = line.note === '';
  if (editing.open !== null) {
    return (
      <AmendForm
        line={line}
        label={noteEdit.openThis(title)}
        close={(says) => {
          if (says !== null) said(says);
          editing.close();
        }}
      />
    );
  }
  return (
    <button
      type="button"
      class="note-opener"
      ref={editing.opener('form').ref}
      aria-label={isEmpty ? noteEdit.addTo(title) : noteEdit.openThis(title)}
      onClick={() => editing.toggle('form')}
    >
      {isEmpty ? noteEdit.add : noteEdit.open}
    </button>
  );
}

interface FormProps extends Pick<Props, 'line'> {
  readonly label: string;
  readonly close: (says: string | null) => void;
}

function AmendForm({ line, label, close }: FormProps) {
  const speech = useSpeech();
  const write = useWrite();
  const { form, noteEdit } = speech.own;
  const text = useSignal(line.note);
  const submission = useSubmission<string, 'text'>({
    check: () => {
      const value = text.value.trim();
      const isMissing = value === '' && line.entry.kind === 'noted';
      const fault = isMissing ? form.noteEmpty : faultOfNote(value, speech);
      return fault === null ? { ok: true, value } : { ok: false, errors: { text: fault } };
    },
    send: (note) => write('note.amend', { entry: line.entry.id, note }),
    done: (note) => close(note === line.note ? null : noteEdit.saved),
  });
  return (
    <FormShell label={label} submission={submission} onCancel={() => close(null)}>
      <TextField label={noteEdit.note} text={text} error={submission.errors.text} />
    </FormShell>
  );
}
