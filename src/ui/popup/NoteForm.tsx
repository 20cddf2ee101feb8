import { useSignal } from '@preact/signals';
import type { Book } from '../../core/ledger/book';
import { faultOfNote } from '../entries/noteCheck';
import { DayField } from '../forms/DayField';
import { FormShell } from '../forms/FormShell';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import { useNow, useSpeech, useWrite } from '../shared/surroundings';
import { checkOwnDay } from './ownDayCheck';

interface Props {
  readonly book: Book;
  readonly close: (says: string | null) => void;
}

/** Writes a note into the ledger of a purse. */
export function NoteForm({ book, close }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const write = useWrite();
  const { form, purse } = speech.own;
  const text = useSignal('');
  const day = useSignal('');
  const dated = checkOwnDay(day.value, book.marketplace, now, speech);
  const submission = useSubmission<string, 'text' | 'day'>({
    check: () => {
      const value = text.value.trim();
      const fault = value === '' ? form.noteEmpty : faultOfNote(value, speech);
      if (fault === null && dated.ok) return { ok: true, value };
      return {
        ok: false,
        errors: { ...(fault === null ? {} : { text: fault }), ...(dated.ok ? {} : { day: dated.why }) },
      };
    },
    send: (value) =>
      write('note.write', {
        book,
        text: value,
        ...(dated.ok && dated.ownDay && { ownDay: dated.ownDay }),
      }),
    done: () => close(form.noteSaved),
  });
  return (
    <FormShell label={purse.note} submission={submission} onCancel={() => close(null)}>
      <TextField label={form.note} text={text} error={submission.errors.text} />
      <DayField label={speech.own.ownDay.label} text={day} error={submission.errors.day} />
    </FormShell>
  );
}
