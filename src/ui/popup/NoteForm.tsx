import { useSignal } from '@preact/signals';
import type { InBook } from '../../messages/protocol';
import { bookOf } from '../forms/books';
import { FormShell } from '../forms/FormShell';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import type { Write } from '../forms/write';
import { noteFault } from './noteCheck';
import type { Speech } from './words';

interface Props {
  readonly speech: Speech;
  readonly book: InBook;
  readonly write: Write;
  readonly close: (says: string | null) => void;
}

/** Writes words into the ledger of a purse. */
export function NoteForm({ speech, book, write, close }: Props) {
  const { form, purse } = speech.own;
  const text = useSignal('');
  const submission = useSubmission<string, 'text'>({
    check: () => {
      const value = text.value.trim();
      const fault = value === '' ? form.noteEmpty : noteFault(value, speech);
      return fault === null ? { ok: true, value } : { ok: false, errors: { text: fault } };
    },
    send: (value) => write('note.write', { ...bookOf(book), text: value }),
    done: () => close(form.noteSaved),
  });
  return (
    <FormShell label={purse.note} words={form} submission={submission} onCancel={() => close(null)}>
      <TextField label={form.note} text={text} error={submission.errors.text} />
    </FormShell>
  );
}
