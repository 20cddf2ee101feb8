import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { takesNote } from '../../core/ledger/entryNotes';
import type { Speech } from '../../words/speech';
import type { Write } from '../forms/change';
import { FormShell } from '../forms/FormShell';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import type { EntryLine } from './entryLines';
import { faultOfNote } from './noteCheck';

interface Props {
  readonly speech: Speech;
  readonly line: EntryLine;
  /** What the entry was, in a few words. */
  readonly title: string;
  readonly write: Write;
  /** Saying what came of it. */
  readonly said: (says: string) => void;
}

/** A button that opens an entry's note, to be said anew. Nothing for an entry that takes no note or was undone. */
export function NoteEditor({ speech, line, title, write, said }: Props) {
  const { noteEdit } = speech.own;
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);

  // The form takes the focus with it when it closes; the button that opened it gets it back.
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (line.undoneBy !== null || !takesNote(line.entry)) return null;
  const isEmpty = line.note === '';
  if (isOpen) {
    return (
      <AmendForm
        {...{ speech, line, write }}
        label={noteEdit.openThis(title)}
        close={(says) => {
          if (says !== null) said(says);
          setOpen(false);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      class="note-opener"
      ref={opener}
      aria-label={isEmpty ? noteEdit.addTo(title) : noteEdit.openThis(title)}
      onClick={() => setOpen(true)}
    >
      {isEmpty ? noteEdit.add : noteEdit.open}
    </button>
  );
}

interface FormProps extends Pick<Props, 'speech' | 'line' | 'write'> {
  readonly label: string;
  readonly close: (says: string | null) => void;
}

function AmendForm({ speech, line, label, write, close }: FormProps) {
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
    <FormShell label={label} words={form} submission={submission} onCancel={() => close(null)}>
      <TextField label={noteEdit.note} text={text} error={submission.errors.text} />
    </FormShell>
  );
}
