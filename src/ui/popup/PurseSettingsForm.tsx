import { useSignal } from '@preact/signals';
import { dayAt } from '../../core/days/calendarDay';
import { BUY_NOW_TAKES, type BuyNowHabit, type BuyNowTakes, type Purse } from '../../core/ledger/purse';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import { checkAmount } from '../forms/amountCheck';
import { Choice } from '../forms/Choice';
import { FormShell } from '../forms/FormShell';
import { MoneyField } from '../forms/MoneyField';
import { useSubmission } from '../forms/submission';
import { typable } from '../forms/typable';
import { useSpeech, useWrite } from '../shared/surroundings';

interface Props {
  readonly purse: Purse;
  readonly close: (says: string | null) => void;
}

/** Changes the rarely used settings: the smallest amount worth a warning, and what Buy Now does in this account. */
export function PurseSettingsForm({ purse, close }: Props) {
  const speech = useSpeech();
  const write = useWrite();
  const { form, buyNowTakes } = speech.own;
  const known = purse.buyNowPayment;
  const text = useSignal(typable(purse.smallest));
  const buyNow = useSignal<BuyNowHabit>(purse.buyNow);
  const typed = checkAmount(text.value, purse.book.marketplace, speech, 'zero');
  const takes = useSignal<BuyNowTakes | 'unknown'>(known?.takes ?? 'unknown');
  // An unchanged choice is not sent, because it would replace how it was learned, such as from an order.
  const takesSaid = () => {
    if (takes.value === (known?.takes ?? 'unknown')) return {};
    return { buyNowTakes: takes.value === 'unknown' ? null : takes.value };
  };
  const submission = useSubmission<Money, 'amount'>({
    check: () => (typed.ok ? typed : { ok: false, errors: { amount: typed.why } }),
    send: (smallest) => write('purse.change', { book: purse.book, smallest, buyNow: buyNow.value, ...takesSaid() }),
    done: () => close(form.moreSaved),
  });
  return (
    <FormShell label={speech.own.purse.more} submission={submission} onCancel={() => close(null)}>
      <MoneyField
        label={form.smallest}
        hint={form.smallestHint}
        marketplace={purse.book.marketplace}
        text={text}
        error={submission.errors.amount}
      />
      <Choice
        legend={form.buyNow}
        layout="row"
        options={(['unknown', 'review-follows'] as const).map((value) => ({ value, label: form.buyNowHabit[value] }))}
        value={buyNow.value}
        choose={(chosen) => {
          buyNow.value = chosen;
        }}
      />
      <Choice
        legend={buyNowTakes.label}
        layout="row"
        options={(['unknown', ...BUY_NOW_TAKES] as const).map((value) => ({ value, label: buyNowTakes.choice[value] }))}
        value={takes.value}
        choose={(chosen) => {
          takes.value = chosen;
        }}
      />
      {known && (
        <p class="quiet">
          {(known.by === 'order' ? buyNowTakes.learned : buyNowTakes.said)(
            formatDay(dayAt(known.at, marketplace(purse.book.marketplace).zone), speech.words.locale, 'with-year'),
          )}
        </p>
      )}
    </FormShell>
  );
}
