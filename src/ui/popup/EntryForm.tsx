import { useSignal } from '@preact/signals';
import type { Book } from '../../core/ledger/book';
import { balanceAfter } from '../../core/ledger/counted';
import { type KnownBalance, MOVE_CAUSES, type MoveCause } from '../../core/ledger/ledger';
import { isInBalance } from '../../core/ledger/ownDay';
import { type Money, negate } from '../../core/money/money';
import { faultOfNote } from '../entries/noteCheck';
import { checkAmount } from '../forms/amountCheck';
import { Choice } from '../forms/Choice';
import { DayField } from '../forms/DayField';
import { FormShell } from '../forms/FormShell';
import { MoneyField } from '../forms/MoneyField';
import { SelectField } from '../forms/SelectField';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import { useNow, useSpeech, useWrite } from '../shared/surroundings';
import { BalancePreview } from './BalancePreview';
import { checkOwnDay } from './ownDayCheck';

interface Props {
  readonly book: Book;
  readonly known: KnownBalance | null;
  readonly close: (says: string | null) => void;
}

type Direction = 'came' | 'went';

/** The possible causes for money that came in, and for money that went out. */
const CAUSES: Record<Direction, readonly MoveCause[]> = {
  came: MOVE_CAUSES.filter((cause) => cause !== 'spent' && cause !== 'expired'),
  went: ['spent', 'expired', 'correction'],
};

/** Adds one entry: money that came in or went out. */
export function EntryForm({ book, known, close }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const write = useWrite();
  const { form } = speech.own;
  const { marketplace } = book;
  const text = useSignal('');
  const note = useSignal('');
  const day = useSignal('');
  const direction = useSignal<Direction>('went');
  const cause = useSignal<MoveCause>('spent');

  const typed = checkAmount(text.value, marketplace, speech, 'above-zero');
  const dated = checkOwnDay(day.value, marketplace, now, speech);
  const ownDay = dated.ok ? dated.ownDay : undefined;
  const isOld = isInBalance(known, { book, ...(ownDay && { ownDay }) });
  const signed = typed.ok ? (direction.value === 'came' ? typed.value : negate(typed.value)) : null;
  const submission = useSubmission<Money, 'amount' | 'day' | 'note'>({
    check: () => {
      const fault = faultOfNote(note.value, speech);
      if (signed !== null && fault === null && dated.ok) return { ok: true, value: signed };
      return {
        ok: false,
        errors: {
          ...(typed.ok ? {} : { amount: typed.why }),
          ...(dated.ok ? {} : { day: dated.why }),
          ...(fault === null ? {} : { note: fault }),
        },
      };
    },
    send: (amount) =>
      write('entry.add', {
        book,
        ...{ amount, cause: cause.value, note: note.value.trim() },
        ...(ownDay && { ownDay }),
      }),
    done: () => close(form.entrySaved),
  });
  return (
    <FormShell label={speech.own.purse.add} submission={submission} onCancel={() => close(null)}>
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
      <DayField label={speech.own.ownDay.label} text={day} error={submission.errors.day} />
      <TextField label={form.noteOptional} text={note} error={submission.errors.note} />
      {isOld && signed !== null && <p class="quiet">{speech.own.ownDay.inBalance}</p>}
      <BalancePreview
        marketplace={marketplace}
        known={known}
        after={signed === null || isOld ? null : (balanceAfter(known, { kind: 'moved', amount: signed }) ?? 'unknown')}
      />
    </FormShell>
  );
}
