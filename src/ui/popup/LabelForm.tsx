import { useSignal } from '@preact/signals';
import { accountLabel } from '../../core/ledger/accounts';
import type { AccountLabel } from '../../core/ledger/book';
import { sayWhy } from '../../words/sayWhy';
import type { Speech } from '../../words/speech';
import { FormShell } from '../forms/FormShell';
import type { Said } from '../forms/said';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';

interface Props {
  readonly speech: Speech;
  /** Words that are used for accounts of this marketplace already; one of them means that account. */
  readonly labels: readonly AccountLabel[];
  readonly send: (account: AccountLabel) => Promise<Said<unknown>>;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Asks for the shopper's own word for an account. */
export function LabelForm({ speech, labels, send, done, cancel }: Props) {
  const { account, form } = speech.own;
  const text = useSignal('');
  const submission = useSubmission<AccountLabel, 'label'>({
    check: () => {
      const known = labels.find((label) => label.toLowerCase() === text.value.trim().toLowerCase());
      const label = known === undefined ? accountLabel(text.value, labels) : ({ ok: true, value: known } as const);
      return label.ok ? label : { ok: false, errors: { label: sayWhy(label.why, speech) } };
    },
    send,
    done,
  });
  return (
    <FormShell label={account.label} words={form} submission={submission} onCancel={cancel}>
      <TextField label={account.label} hint={account.labelHint} text={text} error={submission.errors.label} />
    </FormShell>
  );
}
