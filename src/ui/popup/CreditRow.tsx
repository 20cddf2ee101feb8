import { useEffect, useRef, useState } from 'preact/hooks';
import type { Credit } from '../../core/credits/credit';
import { daysToEnd, isNearEnd } from '../../core/credits/creditEnd';
import { dayAt, type EpochMs } from '../../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import type { PurchaseKey } from '../../core/page/pageReading';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { AmountForm } from '../forms/AmountForm';
import type { Write } from '../forms/change';
import { RemoveAsk } from '../forms/RemoveAsk';
import { CreditEditForm } from './CreditEditForm';
import { termsText } from './creditTerms';
import { EndRing } from './EndRing';

/** An order whose own page is in front of the shopper. */
export interface OrderInFront {
  readonly marketplace: MarketplaceId;
  readonly order: PurchaseKey;
}

/** The small forms of a credit; one is open at a time. */
const FORMS = ['use', 'change'] as const;
type Form = (typeof FORMS)[number];

interface Props {
  readonly speech: Speech;
  readonly credit: Credit;
  /** How much of it ended unused; null where nothing did. */
  readonly lost: Money | null;
  readonly now: EpochMs;
  readonly ladder: readonly number[];
  /** An order of the same shop that the credit may have been used on. */
  readonly order: OrderInFront | null;
  /** Whether the list holds credits of several shops. */
  readonly nameShop: boolean;
  readonly write: Write;
  readonly said: (says: string) => void;
  readonly remove: () => void;
}

function endWords(credit: Credit, days: number | null, lost: Money | null, { own }: Speech): string {
  if (days === null) return credit.ends === 'never' ? own.credit.endsNever : own.credit.endsUnknown;
  if (days < 0) return lost === null ? own.credit.ended(-days) : own.endedCredit.unused(own.credit.ended(-days));
  return days === 0 ? own.credit.endsToday : own.credit.endsIn(days);
}

/** One credit: what is left of it, what it is good for, and its end by word and by shape. */
export function CreditRow({ speech, credit, lost, now, ladder, order, nameShop, write, said, remove }: Props) {
  const { words, own } = speech;
  const { host, zone } = marketplace(credit.book.marketplace);
  const [open, setOpen] = useState<Form | null>(null);
  const [onOrder, setOnOrder] = useState(false);
  const returnTo = useRef<Form | null>(null);
  const openers = useRef<Partial<Record<Form, HTMLButtonElement | null>>>({});

  // A form that closes takes the focused control with it; the focus goes back to the button that opened it.
  useEffect(() => {
    if (open === null && returnTo.current !== null) openers.current[returnTo.current]?.focus();
    returnTo.current = open;
  }, [open]);

  const days = daysToEnd(credit, dayAt(now, zone));
  const state = days === null ? 'undated' : days < 0 ? 'over' : isNearEnd(days, ladder) ? 'near' : 'far';
  const amount = formatMoneyIn(credit.left.minor === 0 && lost !== null ? lost : credit.left, credit.book.marketplace);
  const kind = words.name.creditKind[credit.kind];
  const nameOf = { use: own.use.openThis(`${amount} ${kind}`), change: own.creditEdit.openThis(`${amount} ${kind}`) };
  const terms = termsText(credit.terms, credit.book.marketplace, speech);
  return (
    <li class={`credit credit-${state}`}>
      <EndRing of={days === null ? (credit.ends === 'never' ? 'never' : 'unknown') : { days }} />
      <div class="credit-words">
        <p class="credit-line">
          <span class="credit-amount">{amount}</span> <span>{kind}</span>
        </p>
        <p class="credit-scope">
          {own.credit.goodFor[credit.scope]}
          {terms && `, ${terms}`}
          {nameShop && `, ${host}`}
          {credit.book.account !== undefined && `, ${credit.book.account}`}
        </p>
        <p class="credit-end">
          {endWords(credit, days, lost, speech)}
          {typeof credit.ends === 'object' && `, ${formatDay(credit.ends.on, words.locale, 'without-year')}`}
        </p>
        {credit.note && <p class="credit-note">{credit.note}</p>}
      </div>
      <div class="row-actions">
        {FORMS.filter((form) => form === 'change' || credit.left.minor > 0).map((form) => (
          <button
            key={form}
            type="button"
            class="button button-plain"
            ref={(button) => {
              openers.current[form] = button;
            }}
            aria-expanded={open === form}
            aria-label={nameOf[form]}
            onClick={() => setOpen(open === form ? null : form)}
          >
            {form === 'use' ? own.use.open : own.creditEdit.open}
          </button>
        ))}
        <RemoveAsk words={{ ...own.credit, removeThis: own.credit.removeThis(`${amount} ${kind}`) }} remove={remove} />
      </div>
      {open === 'change' && (
        <div class="credit-use">
          <CreditEditForm
            speech={speech}
            credit={credit}
            label={nameOf.change}
            now={now}
            write={write}
            close={(says) => {
              if (says !== null) said(says);
              setOpen(null);
            }}
          />
        </div>
      )}
      {open === 'use' && (
        <div class="credit-use">
          <AmountForm
            speech={speech}
            marketplace={credit.book.marketplace}
            label={nameOf.use}
            amountLabel={own.use.amount}
            hint={own.use.most(amount)}
            fault={(used) => (used.minor > credit.left.minor ? own.use.most(amount) : null)}
            send={(used) =>
              write('credit.use', { credit: credit.id, amount: used, ...(order && onOrder && { order: order.order }) })
            }
            done={(used) => {
              setOpen(null);
              said(own.use.done(formatMoneyIn(used, credit.book.marketplace)));
            }}
            cancel={() => setOpen(null)}
          >
            {order && (
              <label class="choice-option">
                <input
                  type="checkbox"
                  checked={onOrder}
                  onChange={(event) => setOnOrder(event.currentTarget.checked)}
                />
                <span class="choice-words">
                  <span class="choice-label">{own.use.onThisOrder}</span>
                  <span class="choice-meaning">{own.use.onThisOrderMeaning}</span>
                </span>
              </label>
            )}
          </AmountForm>
        </div>
      )}
    </li>
  );
}
