import { useSignal } from '@preact/signals';
import { causesOf } from '../../core/ledger/drift';
import type { ExplainedCause } from '../../core/ledger/ledger';
import { type Money, magnitude } from '../../core/money/money';
import type { BookDrift } from '../../messages/protocol';
import { formatMoneyIn } from '../../words/formatMoney';
import { AmountForm } from '../forms/AmountForm';
import { SelectField } from '../forms/SelectField';
import { useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  readonly found: BookDrift;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Lets the shopper explain a part of a difference: how much of it, and what it was. */
export function DriftPartForm({ found: { book, drift }, done, cancel }: Props) {
  const speech = useSpeech();
  const write = useWrite();
  const { drift: own, form } = speech.own;
  const causes = causesOf(drift);
  const cause = useSignal<ExplainedCause>(causes[0] ?? 'correction');
  const whole = magnitude(drift.amount);
  const most = own.most(formatMoneyIn(whole, book.marketplace));
  return (
    <AmountForm
      marketplace={book.marketplace}
      label={own.part}
      amountLabel={form.amount}
      hint={most}
      fault={(part: Money) => (part.minor > whole.minor ? most : null)}
      send={(part) => write('drift.explain', { observation: drift.observation, part, cause: cause.value })}
      done={done}
      cancel={cancel}
    >
      <SelectField
        label={form.cause}
        options={causes.map((value) => ({ value, label: speech.words.name.moveCause[value] }))}
        value={cause.value}
        choose={(chosen) => {
          cause.value = chosen;
        }}
      />
    </AmountForm>
  );
}
