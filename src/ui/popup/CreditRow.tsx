import { useEffect, useRef, useState } from 'preact/hooks';
import { dayAt, type EpochMs } from '../../core/calendarDay';
import type { Lot } from '../../core/lot';
import { daysToEnd, isNearEnd } from '../../core/lotEnd';
import { marketplace } from '../../core/marketplaces';
import { formatDay } from '../shared/days';
import { formatMoneyIn } from '../shared/money';
import { EndRing } from './EndRing';
import type { Speech } from './words';

interface Props {
  readonly speech: Speech;
  readonly lot: Lot;
  readonly now: EpochMs;
  readonly ladder: readonly number[];
  /** Whether the list holds credits of several shops. */
  readonly nameShop: boolean;
  readonly remove: () => void;
}

function endWords(lot: Lot, days: number | null, { own }: Speech): string {
  if (days === null) return lot.ends === 'never' ? own.credit.endsNever : own.credit.endsUnknown;
  if (days < 0) return own.credit.ended(-days);
  return days === 0 ? own.credit.endsToday : own.credit.endsIn(days);
}

/** One credit: what is left of it, what it is good for, and its end by word and by shape. */
export function CreditRow({ speech, lot, now, ladder, nameShop, remove }: Props) {
  const { words, own } = speech;
  const { host, zone } = marketplace(lot.marketplace);
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const keep = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  // The question takes the place of the button that was pressed, and the focus with it; "Keep" gives it back.
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) opener.current?.focus();
    asked.current = asking;
  }, [asking]);

  const days = daysToEnd(lot, dayAt(now, zone));
  const state = days === null ? 'undated' : days < 0 ? 'over' : isNearEnd(days, ladder) ? 'near' : 'far';
  const amount = formatMoneyIn(lot.left, lot.marketplace);
  const kind = words.name.lotKind[lot.kind];
  return (
    <li class={`credit credit-${state}`}>
      <EndRing of={days === null ? (lot.ends === 'never' ? 'never' : 'unknown') : { days }} />
      <div class="credit-words">
        <p class="credit-line">
          <span class="credit-amount">{amount}</span> <span>{kind}</span>
        </p>
        <p class="credit-scope">
          {own.credit.goodFor[lot.scope]}
          {nameShop && `, ${host}`}
        </p>
        <p class="credit-end">
          {endWords(lot, days, speech)}
          {typeof lot.ends === 'object' && `, ${formatDay(lot.ends.on, words.locale, 'without-year')}`}
        </p>
        {lot.note && <p class="credit-note">{lot.note}</p>}
      </div>
      {asking ? (
        <fieldset class="confirm">
          <legend>{own.credit.removeAsk}</legend>
          <button type="button" class="button button-small" onClick={remove}>
            {own.credit.remove}
          </button>
          <button type="button" class="button button-small" ref={keep} onClick={() => setAsking(false)}>
            {own.credit.keep}
          </button>
        </fieldset>
      ) : (
        <button
          type="button"
          class="button button-plain"
          ref={opener}
          aria-label={own.credit.removeThis(`${amount} ${kind}`)}
          onClick={() => setAsking(true)}
        >
          {own.credit.remove}
        </button>
      )}
    </li>
  );
}
