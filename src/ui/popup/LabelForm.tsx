import { useSignal } from '@preact/signals';
import { accountLabel } from '../../core/ledger/accounts';
import type { AccountLabel } from '../../core/ledger/book';
import { sayWhy } from '../../words/sayWhy';
import { FormShell } from '../forms/FormShell';
import { useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import type { Said } from '../shared/said';
import { useSpeech } from '../shared/surroundings';

interface Props {
  /** Labels that are already used for accounts of this marketplace. Typing one of them chooses that account. */
  readonly labels: readonly AccountLabel[];
  readonly send: (account: AccountLabel) => Promise<Said<unknown>>;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Asks for the shopper's own label for an account. */
export function LabelForm({ labels, send, done, cancel }: Props) {
  const speech = useSpeech();
  const { account } = speech.own;
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
    <FormShell label={account.label} submission={submission} onCancel={cancel}>
      <TextField label={account.label} hint={account.labelHint} text={text} error={submission.errors.label} />
    </FormShell>
  );
}
