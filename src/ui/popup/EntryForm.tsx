import { useSignal } from '@preact/signals';
import { balanceAfter } from '../../core/fold';
import { type KnownBalance, MOVE_CAUSES, type MoveCause } from '../../core/ledger';
import { type Money, negate } from '../../core/money';
import type { InBook } from '../../messages/protocol';
import { bookOf } from '../forms/books';
import { Choice } from '../forms/Choice';
import { FormShell } from '../forms/FormShell';
import { MoneyField } from '../forms/MoneyField';
import { SelectField } from '../forms/SelectField';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import type { Write } from '../forms/write';
import { checkAmount } from './amountCheck';
import { BalancePreview } from './BalancePreview';
import { noteFault } from './noteCheck';
import type { Speech } from './words';

interface Props {
  readonly speech: Speech;
  readonly book: InBook;
  readonly known: KnownBalance | null;
  readonly write: Write;
  readonly close: (says: string | null) => void;
}

type Direction = 'came' | 'went';

/** What can be the cause of money coming in, and of money going out. */
const CAUSES: Record<Direction, readonly MoveCause[]> = {
  came: MOVE_CAUSES.filter((cause) => cause !== 'spent' && cause !== 'expired'),
  went: ['spent', 'expired', 'correction'],
};

/** Adds one entry: money that came or went. */
export function EntryForm({ speech, book, known, write, close }: Props) {
  const { form } = speech.own;
  const { marketplace } = book;
  const text = useSignal('');
  const note = useSignal('');
  const direction = useSignal<Direction>('went');
  const cause = useSignal<MoveCause>('spent');

  const typed = checkAmount(text.value, marketplace, speech, 'above-zero');
  const signed = typed.ok ? (direction.value === 'came' ? typed.value : negate(typed.value)) : null;
  const submission = useSubmission<Money, 'amount' | 'note'>({
    check: () => {
      const fault = noteFault(note.value, speech);
      if (signed !== null && fault === null) return { ok: true, value: signed };
      return {
        ok: false,
        errors: { ...(typed.ok ? {} : { amount: typed.why }), ...(fault === null ? {} : { note: fault }) },
      };
    },
    send: (amount) => write('entry.add', { ...bookOf(book), amount, cause: cause.value, note: note.value.trim() }),
    done: () => close(form.entrySaved),
  });
  return (
    <FormShell label={speech.own.purse.add} words={form} submission={submission} onCancel={() => close(null)}>
      <Choice
        legend={form.direction}
        layout="row"
        options={[
          { value: 'went', label: form.went },
          { value: 'came', label: form.came },
        ]}
        value={direction.value}
        choose={(chosen) => {
          direction.value = chosen;
          if (!CAUSES[chosen].includes(cause.value)) cause.value = CAUSES[chosen][0] ?? 'correction';
        }}
      />
      <div class="field-pair">
        <MoneyField label={form.amount} marketplace={marketplace} text={text} error={submission.errors.amount} />
        <SelectField
          label={form.cause}
          options={CAUSES[direction.value].map((value) => ({ value, label: speech.words.name.moveCause[value] }))}
          value={cause.value}
          choose={(chosen) => {
            cause.value = chosen;
          }}
        />
      </div>
      <TextField label={form.noteOptional} text={note} error={submission.errors.note} />
      <BalancePreview
        speech={speech}
        marketplace={marketplace}
        known={known}
        after={signed === null ? null : (balanceAfter(known, { kind: 'moved', amount: signed }) ?? 'unknown')}
      />
    </FormShell>
  );
}
