import { useSignal } from '@preact/signals';
import type { Book } from '../../core/ledger/book';
import { balanceAfter } from '../../core/ledger/counted';
import type { KnownBalance } from '../../core/ledger/ledger';
import type { Money } from '../../core/money/money';
import { formatMoneyIn } from '../../words/formatMoney';
import { faultOfNote } from '../entries/noteCheck';
import { checkAmount } from '../forms/amountCheck';
import { FormShell } from '../forms/FormShell';
import { MoneyField } from '../forms/MoneyField';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import { useSpeech, useWrite } from '../shared/surroundings';
import { BalancePreview } from './BalancePreview';

interface Props {
  readonly book: Book;
  readonly known: KnownBalance | null;
  /** Closes the form. `says` tells what the form did; null means that the shopper canceled it. */
  readonly close: (says: string | null) => void;
}

/** Sets the balance to the amount that the shopper knows. */
export function BalanceForm({ book, known, close }: Props) {
  const speech = useSpeech();
  const write = useWrite();
  const { form } = speech.own;
  const { marketplace } = book;
  const text = useSignal('');
  const note = useSignal('');
  const typed = checkAmount(text.value, marketplace, speech, 'zero');
  const submission = useSubmission<Money, 'amount' | 'note'>({
    check: () => {
      const fault = faultOfNote(note.value, speech);
      if (typed.ok && fault === null) return typed;
      return {
        ok: false,
        errors: { ...(typed.ok ? {} : { amount: typed.why }), ...(fault === null ? {} : { note: fault }) },
      };
    },
    send: (balance) => write('balance.state', { book, balance, note: note.value.trim() }),
    done: (balance) => close(form.balanceSaved(formatMoneyIn(balance, marketplace))),
  });
  return (
    <FormShell label={speech.own.purse.set} submission={submission} onCancel={() => close(null)}>
      <MoneyField label={form.balance} marketplace={marketplace} text={text} error={submission.errors.amount} />
      <TextField label={form.noteOptional} text={note} error={submission.errors.note} />
      <BalancePreview
        marketplace={marketplace}
        known={known}
        after={typed.ok ? balanceAfter(known, { kind: 'stated', balance: typed.value }) : null}
      />
    </FormShell>
  );
}
