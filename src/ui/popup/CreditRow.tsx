import { useSignal } from '@preact/signals';
import type { Credit } from '../../core/credits/credit';
import { daysToEnd, isNearEnd } from '../../core/credits/creditEnd';
import { dayAt } from '../../core/days/calendarDay';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import { formatMoneyIn } from '../../words/formatMoney';
import { useOneOpen } from '../forms/oneOpen';
import { RemoveAsk } from '../forms/RemoveAsk';
import { useNow, useSaid, useSpeech } from '../shared/surroundings';
import { CreditEditForm } from './CreditEditForm';
import { CreditUseForm, type OrderInFront } from './CreditUseForm';
import { CreditWords } from './CreditWords';
import { EndRing } from './EndRing';

/** The small forms of a credit. At most one is open at a time. */
const FORMS = ['use', 'change'] as const;
type Form = (typeof FORMS)[number];

interface Props {
  readonly credit: Credit;
  /** How much of the credit ended unused; null where nothing did. */
  readonly lost: Money | null;
  readonly ladder: readonly number[];
  /** An order of the same shop that the credit may have been used on. */
  readonly order: OrderInFront | null;
  /** Whether the list holds credits of several shops. */
  readonly nameShop: boolean;
  readonly remove: () => void;
}

/** Shows one credit: what is left of it, what it is good for, and its end in words and as a ring. */
export function CreditRow({ credit, lost, ladder, order, nameShop, remove }: Props) {
  const { words, own } = useSpeech();
  const now = useNow();
  const said = useSaid();
  const forms = useOneOpen<Form>();
  const onOrder = useSignal(false);

  const days = daysToEnd(credit, dayAt(now, marketplace(credit.book.marketplace).zone));
  const state = days === null ? 'undated' : days < 0 ? 'over' : isNearEnd(days, ladder) ? 'near' : 'far';
  const amount = formatMoneyIn(credit.left.minor === 0 && lost !== null ? lost : credit.left, credit.book.marketplace);
  const name = `${amount} ${words.name.creditKind[credit.kind]}`;
  const nameOf = { use: own.use.openThis(name), change: own.creditEdit.openThis(name) };
  return (
    <li class={`credit credit-${state}`}>
      <EndRing of={days === null ? (credit.ends === 'never' ? 'never' : 'unknown') : { days }} />
      <CreditWords credit={credit} amount={amount} days={days} lost={lost} nameShop={nameShop} />
      <div class="row-actions">
        {FORMS.filter((form) => form === 'change' || credit.left.minor > 0).map((form) => (
          <button
            key={form}
            type="button"
            class="button button-plain"
            {...forms.opener(form)}
            aria-label={nameOf[form]}
            onClick={() => forms.toggle(form)}
          >
            {form === 'use' ? own.use.open : own.creditEdit.open}
          </button>
        ))}
        <RemoveAsk words={{ ...own.credit, removeThis: own.credit.removeThis(name) }} remove={remove} />
      </div>
      {forms.open !== null && (
        <div class="credit-use" key={forms.open}>
          {forms.open === 'use' ? (
            <CreditUseForm credit={credit} label={nameOf.use} order={order} onOrder={onOrder} close={forms.close} />
          ) : (
            <CreditEditForm
              credit={credit}
              label={nameOf.change}
              close={(says) => {
                if (says !== null) said(says);
                forms.close();
              }}
            />
          )}
        </div>
      )}
    </li>
  );
}
