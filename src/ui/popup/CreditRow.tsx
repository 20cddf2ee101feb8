import { useEffect, useRef, useState } from 'preact/hooks';
import { dayAt, type EpochMs } from '../../core/calendarDay';
import type { Lot } from '../../core/lot';
import { daysToEnd, isNearEnd } from '../../core/lotEnd';
import { type MarketplaceId, marketplace } from '../../core/marketplaces';
import type { PurchaseKey } from '../../core/pageReading';
import type { Write } from '../forms/write';
import { formatDay } from '../shared/days';
import { formatMoneyIn } from '../shared/money';
import { AmountForm } from './AmountForm';
import { termsText } from './creditTerms';
import { EndRing } from './EndRing';
import { RemoveAsk } from './RemoveAsk';
import type { Speech } from './words';

/** An order whose own page is in front of the shopper. */
export interface OrderInFront {
  readonly marketplace: MarketplaceId;
  readonly order: PurchaseKey;
}

interface Props {
  readonly speech: Speech;
  readonly lot: Lot;
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

function endWords(lot: Lot, days: number | null, { own }: Speech): string {
  if (days === null) return lot.ends === 'never' ? own.credit.endsNever : own.credit.endsUnknown;
  if (days < 0) return own.credit.ended(-days);
  return days === 0 ? own.credit.endsToday : own.credit.endsIn(days);
}

/** One credit: what is left of it, what it is good for, and its end by word and by shape. */
export function CreditRow({ speech, lot, now, ladder, order, nameShop, write, said, remove }: Props) {
  const { words, own } = speech;
  const { host, zone } = marketplace(lot.marketplace);
  const [using, setUsing] = useState(false);
  const [onOrder, setOnOrder] = useState(false);
  const wasUsing = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (wasUsing.current && !using) opener.current?.focus();
    wasUsing.current = using;
  }, [using]);

  const days = daysToEnd(lot, dayAt(now, zone));
  const state = days === null ? 'undated' : days < 0 ? 'over' : isNearEnd(days, ladder) ? 'near' : 'far';
  const amount = formatMoneyIn(lot.left, lot.marketplace);
  const kind = words.name.lotKind[lot.kind];
  const terms = termsText(lot.terms, lot.marketplace, speech);
  return (
    <li class={`credit credit-${state}`}>
      <EndRing of={days === null ? (lot.ends === 'never' ? 'never' : 'unknown') : { days }} />
      <div class="credit-words">
        <p class="credit-line">
          <span class="credit-amount">{amount}</span> <span>{kind}</span>
        </p>
        <p class="credit-scope">
          {own.credit.goodFor[lot.scope]}
          {terms && `, ${terms}`}
          {nameShop && `, ${host}`}
          {lot.account !== undefined && `, ${lot.account}`}
        </p>
        <p class="credit-end">
          {endWords(lot, days, speech)}
          {typeof lot.ends === 'object' && `, ${formatDay(lot.ends.on, words.locale, 'without-year')}`}
        </p>
        {lot.note && <p class="credit-note">{lot.note}</p>}
      </div>
      <div class="row-actions">
        {lot.left.minor > 0 && (
          <button
            type="button"
            class="button button-plain"
            ref={opener}
            aria-expanded={using}
            aria-label={own.use.openThis(`${amount} ${kind}`)}
            onClick={() => setUsing(!using)}
          >
            {own.use.open}
          </button>
        )}
        <RemoveAsk words={{ ...own.credit, removeThis: own.credit.removeThis(`${amount} ${kind}`) }} remove={remove} />
      </div>
      {using && (
        <div class="credit-use">
          <AmountForm
            speech={speech}
            marketplace={lot.marketplace}
            label={own.use.openThis(`${amount} ${kind}`)}
            amountLabel={own.use.amount}
            hint={own.use.most(amount)}
            fault={(used) => (used.minor > lot.left.minor ? own.use.most(amount) : null)}
            send={(used) =>
              write('lot.use', { lot: lot.id, amount: used, ...(order && onOrder && { order: order.order }) })
            }
            done={(used) => {
              setUsing(false);
              said(own.use.done(formatMoneyIn(used, lot.marketplace)));
            }}
            cancel={() => setUsing(false)}
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
