import { useSignal } from '@preact/signals';
import type { Benefit } from '../../core/benefitMail';
import type { EpochMs } from '../../core/calendarDay';
import type { Lot } from '../../core/lot';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../core/marketplaces';
import type { AccountLabel, PurseStanding } from '../../core/purse';
import type { InputOf } from '../../messages/protocol';
import { FormShell } from '../forms/FormShell';
import { SelectField } from '../forms/SelectField';
import { type Checked, useSubmission } from '../forms/submission';
import type { Write } from '../forms/write';
import { CreditFields } from './CreditFields';
import { type CreditField, checkCredit, useCreditDraft } from './creditDraft';
import { fillTerms } from './creditTerms';
import { MailFindings } from './MailFindings';
import { MailReader } from './MailReader';
import { useMailCredits } from './mailCredits';
import { typable } from './typable';
import type { Speech } from './words';

interface Props {
  readonly speech: Speech;
  /** The shop that is chosen to begin with. */
  readonly shop: MarketplaceId;
  /** Credits that are there: many end on one common day. */
  readonly lots: readonly Lot[];
  /** All purses: a shop may have several accounts. */
  readonly purses: readonly PurseStanding[];
  readonly now: EpochMs;
  readonly write: Write;
  readonly close: (says: string | null) => void;
}

type NewLot = InputOf<'lot.add'>;

/** The words for accounts of a shop beside the first one, which has none. */
function accountsAt(shop: MarketplaceId, purses: readonly PurseStanding[]): readonly AccountLabel[] {
  return purses.flatMap(({ marketplace: of, account }) => (of === shop && account !== undefined ? [account] : []));
}

/** Adds one promotional credit. */
export function CreditForm({ speech, shop, lots, purses, now, write, close }: Props) {
  const { own } = speech;
  const chosenShop = useSignal(shop);
  const account = useSignal('');
  const draft = useCreditDraft(null);
  const mail = useMailCredits(fill);

  const accounts = accountsAt(chosenShop.value, purses);
  const chosenAccount = accounts.find((label) => label === account.value);

  /** Shows what an e-mail said in the fields, to be looked at and changed before it is saved. */
  function fill(benefit: Benefit): void {
    draft.kind.value = benefit.kind;
    draft.scope.value = benefit.scope;
    draft.amount.value = typable(benefit.left);
    // An end that can't be told has to be chosen: as a day, or as not known.
    draft.ending.value = typeof benefit.ends === 'object' || benefit.ends === 'unclear' ? 'day' : benefit.ends;
    draft.day.value = typeof benefit.ends === 'object' ? benefit.ends.on : '';
    fillTerms(draft.terms, benefit.terms);
  }

  function check(): Checked<NewLot, CreditField> {
    const typed = checkCredit(draft, { speech, shop: chosenShop.value, now, least: 'above-zero', known: null });
    if (!typed.ok) return typed;
    const value: NewLot = {
      marketplace: chosenShop.value,
      ...(chosenAccount === undefined ? {} : { account: chosenAccount }),
      ...typed.value,
      ...(mail.all.length > 0 ? { source: 'benefit-mail' } : {}),
    };
    return { ok: true, value };
  }

  const submission = useSubmission<NewLot, CreditField>({
    check,
    send: (lot) => write('lot.add', lot),
    done: () => {
      if (!mail.next()) close(own.credit.saved);
    },
  });
  return (
    <FormShell label={own.credit.add} words={own.form} submission={submission} onCancel={() => close(null)}>
      <MailReader speech={speech} shop={chosenShop.value} understood={mail.show} />
      <MailFindings speech={speech} shop={chosenShop.value} credits={mail} />
      <CreditFields
        speech={speech}
        shop={chosenShop.value}
        draft={draft}
        errors={submission.errors}
        now={now}
        amountLabel={own.form.amount}
        lots={lots}
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
