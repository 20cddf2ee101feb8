import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import type { Said } from '../shared/said';
import { useSpeech } from '../shared/surroundings';
import { checkAmount } from './amountCheck';
import { FormShell } from './FormShell';
import { MoneyField } from './MoneyField';
import { useSubmission } from './submission';

interface Props {
  readonly marketplace: MarketplaceId;
  /** The form's name. */
  readonly label: string;
  /** What the amount is. */
  readonly amountLabel: string;
  readonly hint?: string | undefined;
  /** What is wrong with an amount above zero, in plain words; null if it can be sent. */
  readonly fault: (amount: Money) => string | null;
  readonly send: (amount: Money) => Promise<Said<unknown>>;
  readonly done: (amount: Money) => void;
  readonly cancel: () => void;
  /** What the form asks beside the amount. */
  readonly children?: ComponentChildren;
}

/** A form that asks for one amount above zero. */
export function AmountForm(props: Props) {
  const speech = useSpeech();
  const { marketplace, label, amountLabel, hint, fault, send, done, cancel, children } = props;
  const text = useSignal('');
  const submission = useSubmission<Money, 'amount'>({
    check: () => {
      const typed = checkAmount(text.value, marketplace, speech, 'above-zero');
      if (!typed.ok) return { ok: false, errors: { amount: typed.why } };
      const why = fault(typed.value);
      return why === null ? typed : { ok: false, errors: { amount: why } };
    },
    send,
    done,
  });
  return (
    <FormShell label={label} submission={submission} onCancel={cancel}>
      <MoneyField
        label={amountLabel}
        hint={hint}
        marketplace={marketplace}
        text={text}
        error={submission.errors.amount}
      />
      {children}
    </FormShell>
  );
}
