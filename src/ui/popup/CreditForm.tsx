import { useSignal } from '@preact/signals';
import type { Benefit } from '../../core/benefitMail';
import { calendarDay, dayAt, daysBetween, type EpochMs } from '../../core/calendarDay';
import { guessEnd } from '../../core/endGuess';
import { LOT_KINDS, type Lot, type LotEnd, type LotKind, SCOPES, type Scope } from '../../core/lot';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../core/marketplaces';
import type { AccountLabel, PurseStanding } from '../../core/purse';
import type { InputOf } from '../../messages/protocol';
import { Choice } from '../forms/Choice';
import { DayField } from '../forms/DayField';
import { FormShell } from '../forms/FormShell';
import { MoneyField } from '../forms/MoneyField';
import { SelectField } from '../forms/SelectField';
import { type Checked, useSubmission } from '../forms/submission';
import { TextField } from '../forms/TextField';
import type { Write } from '../forms/write';
import { formatDay } from '../shared/days';
import { checkAmount } from './amountCheck';
import { checkTerms, fillTerms, type TermsField, useTermsDraft } from './creditTerms';
import { MailFindings } from './MailFindings';
import { MailReader } from './MailReader';
import { useMailCredits } from './mailCredits';
import { noteFault } from './noteCheck';
import { TermsFields } from './TermsFields';
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

type Ending = 'day' | 'never' | 'unknown';
type NewLot = InputOf<'lot.add'>;
type FieldName = 'amount' | 'day' | 'note' | TermsField;

/** The words for accounts of a shop beside the first one, which has none. */
function accountsAt(shop: MarketplaceId, purses: readonly PurseStanding[]): readonly AccountLabel[] {
  return purses.flatMap(({ marketplace: of, account }) => (of === shop && account !== undefined ? [account] : []));
}

/** Adds one promotional credit. */
export function CreditForm({ speech, shop, lots, purses, now, write, close }: Props) {
  const { words, own } = speech;
  const chosenShop = useSignal(shop);
  const account = useSignal('');
  const kind = useSignal<LotKind>('no-rush');
  const scope = useSignal<Scope>('digital');
  const amount = useSignal('');
  const ending = useSignal<Ending>('day');
  const day = useSignal('');
  const note = useSignal('');
  const terms = useTermsDraft();
  const mail = useMailCredits(fill);

  const accounts = accountsAt(chosenShop.value, purses);
  const chosenAccount = accounts.find((label) => label === account.value);
  const guess =
    kind.value === 'no-rush' && day.value === ''
      ? guessEnd(lots, chosenShop.value, dayAt(now, marketplace(chosenShop.value).zone))
      : null;

  /** Shows what an e-mail said in the fields, to be looked at and changed before it is saved. */
  function fill(benefit: Benefit): void {
    kind.value = benefit.kind;
    scope.value = benefit.scope;
    amount.value = typable(benefit.left);
    // An end that can't be told has to be chosen: as a day, or as not known.
    ending.value = typeof benefit.ends === 'object' || benefit.ends === 'unclear' ? 'day' : benefit.ends;
    day.value = typeof benefit.ends === 'object' ? benefit.ends.on : '';
    fillTerms(terms, benefit.terms);
  }

  function checkEnd(): { readonly ends: LotEnd } | { readonly fault: string } {
    if (ending.value !== 'day') return { ends: ending.value };
    const on = calendarDay(day.value);
    if (on === null) return { fault: own.credit.dayMissing };
    const today = dayAt(now, marketplace(chosenShop.value).zone);
    return daysBetween(today, on) < 0 ? { fault: own.credit.dayPast } : { ends: { on } };
  }

  function check(): Checked<NewLot, FieldName> {
    const left = checkAmount(amount.value, chosenShop.value, speech, 'above-zero');
    const end = checkEnd();
    const conditions = checkTerms(terms, chosenShop.value, speech);
    const wrongNote = noteFault(note.value, speech);
    if (left.ok && 'ends' in end && conditions.ok && wrongNote === null) {
      const value: NewLot = {
        marketplace: chosenShop.value,
        ...(chosenAccount === undefined ? {} : { account: chosenAccount }),
        kind: kind.value,
        left: left.value,
        scope: scope.value,
        ...(conditions.terms === undefined ? {} : { terms: conditions.terms }),
        ends: end.ends,
        ...(mail.all.length > 0 ? { source: 'benefit-mail' } : {}),
        note: note.value.trim(),
      };
      return { ok: true, value };
    }
    return {
      ok: false,
      errors: {
        ...(left.ok ? {} : { amount: left.why }),
        ...('fault' in end ? { day: end.fault } : {}),
        ...(conditions.ok ? {} : conditions.errors),
        ...(wrongNote === null ? {} : { note: wrongNote }),
      },
    };
  }

  const submission = useSubmission<NewLot, FieldName>({
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
      <div class="field-pair">
        <MoneyField
          label={own.form.amount}
          marketplace={chosenShop.value}
          text={amount}
          error={submission.errors.amount}
        />
        <SelectField
          label={own.credit.kind}
          options={LOT_KINDS.map((value) => ({ value, label: words.name.lotKind[value] }))}
          value={kind.value}
          choose={(chosen) => {
            kind.value = chosen;
          }}
        />
      </div>
      <div class="field-pair">
        <SelectField
          label={own.credit.shop}
          options={MARKETPLACE_IDS.map((value) => ({ value, label: marketplace(value).host }))}
          value={chosenShop.value}
          choose={(chosen) => {
            chosenShop.value = chosen;
          }}
        />
        <SelectField
          label={own.credit.scope}
          options={SCOPES.map((value) => ({ value, label: words.name.scope[value] }))}
          value={scope.value}
          choose={(chosen) => {
            scope.value = chosen;
          }}
        />
      </div>
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
      <Choice
        legend={own.credit.end}
        layout="row"
        options={[
          { value: 'day', label: own.credit.endDay },
          { value: 'never', label: own.credit.endNever },
          { value: 'unknown', label: own.credit.endUnknown },
        ]}
        value={ending.value}
        choose={(chosen) => {
          ending.value = chosen;
        }}
      />
      {ending.value === 'day' && <DayField label={own.credit.lastDay} text={day} error={submission.errors.day} />}
      {ending.value === 'day' && guess && (
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            day.value = guess;
          }}
        >
          {own.credit.guess(formatDay(guess, words.locale, 'with-year'))}
        </button>
      )}
      <TermsFields speech={speech} shop={chosenShop.value} draft={terms} errors={submission.errors} />
      <TextField label={own.form.noteOptional} text={note} error={submission.errors.note} />
    </FormShell>
  );
}
