import type { ComponentChildren } from 'preact';
import { CREDIT_KINDS, type Credit, SCOPES } from '../../core/credits/credit';
import { guessEnd } from '../../core/credits/endGuess';
import { dayAt } from '../../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import { formatDay } from '../../words/formatDays';
import { Choice } from '../forms/Choice';
import { DayField } from '../forms/DayField';
import { MoneyField } from '../forms/MoneyField';
import { SelectField } from '../forms/SelectField';
import { TextField } from '../forms/TextField';
import { useNow, useSpeech } from '../shared/surroundings';
import type { CreditDraft, CreditField } from './creditDraft';
import { TermsFields } from './TermsFields';

interface Props {
  readonly shop: MarketplaceId;
  readonly draft: CreditDraft;
  readonly errors: Readonly<Partial<Record<CreditField, string>>>;
  /** Names what the amount means. */
  readonly amountLabel: string;
  readonly amountHint?: string;
  /** Existing credits. If many of them end on one day, the form offers that day as a guess. */
  readonly credits: readonly Credit[];
  /** The fields that say to which shop and account the credit belongs. Only a new credit has them. */
  readonly children?: ComponentChildren;
}

/** Shows the fields of a new or an existing credit. */
export function CreditFields(props: Props) {
  const speech = useSpeech();
  const now = useNow();
  const { shop, draft, errors, amountLabel, amountHint, credits, children } = props;
  const { words, own } = speech;
  const { kind, scope, amount, ending, day, note, terms } = draft;
  const guess =
    kind.value === 'no-rush' && day.value === '' ? guessEnd(credits, shop, dayAt(now, marketplace(shop).zone)) : null;
  return (
    <>
      <div class="field-pair">
        <MoneyField label={amountLabel} hint={amountHint} marketplace={shop} text={amount} error={errors.amount} />
        <SelectField
          label={own.credit.kind}
          options={CREDIT_KINDS.map((value) => ({ value, label: words.name.creditKind[value] }))}
          value={kind.value}
          choose={(chosen) => {
            kind.value = chosen;
          }}
        />
      </div>
      {children}
      <SelectField
        label={own.credit.scope}
        options={SCOPES.map((value) => ({ value, label: words.name.scope[value] }))}
        value={scope.value}
        choose={(chosen) => {
          scope.value = chosen;
        }}
      />
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
      {ending.value === 'day' && <DayField label={own.credit.lastDay} text={day} error={errors.day} />}
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
      <TermsFields shop={shop} draft={terms} errors={errors} />
      <TextField label={own.form.noteOptional} text={note} error={errors.note} />
    </>
  );
}
