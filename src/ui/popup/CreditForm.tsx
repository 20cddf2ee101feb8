import { useSignal } from '@preact/signals';
import type { MailCredit } from '../../core/creditMail/creditsInMail';
import type { Credit } from '../../core/credits/credit';
import { type AccountLabel, bookOf } from '../../core/ledger/book';
import type { Purse } from '../../core/ledger/purse';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { InputOf } from '../../messages/protocol';
import { FormShell } from '../forms/FormShell';
import { SelectField } from '../forms/SelectField';
import { type Checked, useSubmission } from '../forms/submission';
import { typable } from '../forms/typable';
import { useNow, useSpeech, useWrite } from '../shared/surroundings';
import { CreditFields } from './CreditFields';
import { type CreditField, checkCredit, useCreditDraft } from './creditDraft';
import { fillTerms } from './creditTerms';
import { MailFindings } from './MailFindings';
import { MailReader } from './MailReader';
import { useMailCredits } from './mailCredits';

interface Props {
  /** The shop that is chosen when the form opens. */
  readonly shop: MarketplaceId;
  /** Existing credits. The form needs them to guess an end, because many credits end on the same day. */
  readonly credits: readonly Credit[];
  /** All purses. The form finds the accounts of a shop in them, because a shop may have several. */
  readonly purses: readonly Purse[];
  readonly close: (says: string | null) => void;
}

type NewCredit = InputOf<'credit.add'>;

/** Lists the labels of a shop's accounts. The first account is not listed, because it has no label. */
function accountsAt(shop: MarketplaceId, purses: readonly Purse[]): readonly AccountLabel[] {
  return purses.flatMap(({ book }) => (book.marketplace === shop && book.account !== undefined ? [book.account] : []));
}

/** Adds one promotional credit. */
export function CreditForm({ shop, credits, purses, close }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const write = useWrite();
  const { own } = speech;
  const chosenShop = useSignal(shop);
  const account = useSignal('');
  const draft = useCreditDraft(null);
  const mail = useMailCredits(fill);

  const accounts = accountsAt(chosenShop.value, purses);
  const chosenAccount = accounts.find((label) => label === account.value);

  /** Puts what an e-mail said into the fields, so that the shopper can check and change it before it is saved. */
  function fill(credit: MailCredit): void {
    draft.kind.value = credit.kind;
    draft.scope.value = credit.scope;
    draft.amount.value = typable(credit.left);
    // Where the e-mail's end is unclear, the shopper has to choose a day or "not known".
    draft.ending.value = typeof credit.ends === 'object' || credit.ends === 'unclear' ? 'day' : credit.ends;
    draft.day.value = typeof credit.ends === 'object' ? credit.ends.on : '';
    fillTerms(draft.terms, credit.terms);
  }

  function check(): Checked<NewCredit, CreditField> {
    const typed = checkCredit(draft, { speech, shop: chosenShop.value, now, least: 'above-zero', known: null });
    if (!typed.ok) return typed;
    const value: NewCredit = {
      book: bookOf(chosenShop.value, chosenAccount),
      ...typed.value,
      ...(mail.all.length > 0 ? { source: 'mail' } : {}),
    };
    return { ok: true, value };
  }

  const submission = useSubmission<NewCredit, CreditField>({
    check,
    send: (credit) => write('credit.add', credit),
    done: () => {
      if (!mail.next()) close(own.credit.saved);
    },
  });
  return (
    <FormShell label={own.credit.add} submission={submission} onCancel={() => close(null)}>
      <MailReader shop={chosenShop.value} understood={mail.show} />
      <MailFindings shop={chosenShop.value} credits={mail} />
      <CreditFields
        shop={chosenShop.value}
        draft={draft}
        errors={submission.errors}
        amountLabel={own.form.amount}
        credits={credits}
      >
        <SelectField
          label={own.credit.shop}
          options={MARKETPLACE_IDS.map((value) => ({ value, label: marketplace(value).host }))}
          value={chosenShop.value}
          choose={(chosen) => {
            chosenShop.value = chosen;
          }}
        />
        {accounts.length > 0 && (
          <SelectField
            label={own.credit.account}
            options={[{ value: '', label: own.account.first }, ...accounts.map((label) => ({ value: label, label }))]}
            value={chosenAccount ?? ''}
            choose={(chosen) => {
              account.value = chosen;
            }}
          />
        )}
      </CreditFields>
    </FormShell>
  );
}
