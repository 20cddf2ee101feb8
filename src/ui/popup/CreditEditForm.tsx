import type { Credit } from '../../core/credits/credit';
import { equal } from '../../core/money/money';
import { FormShell } from '../forms/FormShell';
import { useSubmission } from '../forms/submission';
import { useNow, useSpeech, useWrite } from '../shared/surroundings';
import { CreditFields } from './CreditFields';
import { type CreditField, checkCredit, type TypedCredit, useCreditDraft } from './creditDraft';

interface Props {
  readonly credit: Credit;
  /** The form's name. */
  readonly label: string;
  readonly close: (says: string | null) => void;
}

/** Changes a credit: how much is left, what it is good for, and when it ends. */
export function CreditEditForm({ credit, label, close }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const write = useWrite();
  const { own } = speech;
  const shop = credit.book.marketplace;
  const draft = useCreditDraft(credit);
  const submission = useSubmission<TypedCredit, CreditField>({
    check: () => checkCredit(draft, { speech, shop, now, least: 'zero', known: credit.ends }),
    // An unchanged amount is not sent, because it would undo a use that was written while the form was open.
    send: ({ left, ...said }) =>
      write('credit.change', { credit: credit.id, ...said, ...(equal(left, credit.left) ? {} : { left }) }),
    done: () => close(own.creditEdit.saved),
  });
  return (
    <FormShell label={label} submission={submission} onCancel={() => close(null)}>
      <CreditFields
        shop={shop}
        draft={draft}
        errors={submission.errors}
        amountLabel={own.creditEdit.left}
        amountHint={own.creditEdit.leftHint}
        credits={[]}
      />
    </FormShell>
  );
}
