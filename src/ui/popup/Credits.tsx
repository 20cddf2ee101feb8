import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CalendarDay, dayAt, type EpochMs } from '../../core/calendarDay';
import type { Credit } from '../../core/credit';
import { daysToEnd } from '../../core/creditEnd';
import { endedLongAgo } from '../../core/endedCredits';
import { type MarketplaceId, marketplace } from '../../core/marketplaces';
import type { Books } from '../../messages/protocol';
import { formatMoney } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import type { Write } from '../forms/change';
import { ResultLine } from '../forms/ResultLine';
import { CreditForm } from './CreditForm';
import { CreditPlan } from './CreditPlan';
import { CreditRow, type OrderInFront } from './CreditRow';

interface Props {
  readonly speech: Speech;
  readonly books: Books;
  readonly shop: MarketplaceId;
  /** The order whose own page is in front, or null. */
  readonly order: OrderInFront | null;
  readonly now: EpochMs;
  readonly write: Write;
}

/** So many credits are shown at first, and so many more at each press. */
const STEP = 12;

/** Soonest end first, then the unknown ends, then those without an end; what is over comes last. */
function bySoonestEnd(lots: readonly Credit[], now: EpochMs): readonly Credit[] {
  const todays = new Map<MarketplaceId, CalendarDay>();
  const rank = (lot: Credit): number => {
    const today = todays.get(lot.marketplace) ?? dayAt(now, marketplace(lot.marketplace).zone);
    todays.set(lot.marketplace, today);
    const days = daysToEnd(lot, today);
    if (days === null) return lot.ends === 'unknown' ? 1e6 : 2e6;
    return days < 0 ? 3e6 - days : days;
  };
  return lots
    .map((lot) => ({ lot, rank: rank(lot) }))
    .sort((a, b) => a.rank - b.rank || b.lot.left.minor - a.lot.left.minor)
    .map(({ lot }) => lot);
}

/** The promotional credits, and the form to add one. */
export function Credits({ speech, books, shop, order, now, write }: Props) {
  const { own } = speech;
  const { lots, purses, settings, ended } = books;
  const [adding, setAdding] = useState(false);
  const [says, setSays] = useState<string | null>(null);
  const [shown, setShown] = useState(STEP);
  const [withEarlier, setWithEarlier] = useState(false);
  const inOrder = useMemo(() => bySoonestEnd(lots, now), [lots, now]);
  const recent = useMemo(
    () => inOrder.filter((lot) => !endedLongAgo(lot, dayAt(now, marketplace(lot.marketplace).zone))),
    [inOrder, now],
  );
  const listed = withEarlier ? inOrder : recent;
  const lost = useMemo(() => new Map(ended.lots.map(({ lot, lost: amount }) => [lot, amount])), [ended]);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);

  useEffect(() => {
    if (wasAdding.current && !adding) opener.current?.focus();
    wasAdding.current = adding;
  }, [adding]);

  async function remove(lot: Credit): Promise<void> {
    const answer = await write('credit.remove', { lot: lot.id });
    setSays(answer.ok ? own.credit.removed : answer.error);
    // The row and its focused button are gone.
    if (answer.ok) opener.current?.focus();
  }

  const severalShops = new Set(lots.map((lot) => lot.marketplace)).size > 1;
  return (
    <section class="section" aria-labelledby="credits">
      <div class="section-head">
        <h2 id="credits">{own.credit.title}</h2>
        <button
          type="button"
          class="button button-small"
          ref={opener}
          aria-expanded={adding}
          onClick={() => {
            setSays(null);
            setAdding(!adding);
          }}
        >
          {own.credit.add}
        </button>
      </div>
      {adding && (
        <CreditForm
          speech={speech}
          shop={shop}
          lots={lots}
          purses={purses}
          now={now}
          write={write}
          close={(said) => {
            setAdding(false);
            setSays(said);
          }}
        />
      )}
      <ResultLine says={says} />
      {lots.length === 0 ? (
        <p class="quiet">{own.credit.none}</p>
      ) : (
        <>
          <CreditPlan speech={speech} lots={lots} now={now} />
          <ul class="credits">
            {listed.slice(0, shown).map((lot) => (
              <CreditRow
                key={lot.id}
                speech={speech}
                lot={lot}
                lost={lost.get(lot.id) ?? null}
                now={now}
                ladder={settings.ladder}
                order={order?.marketplace === lot.marketplace ? order : null}
                nameShop={severalShops}
                write={write}
                said={setSays}
                remove={() => void remove(lot)}
              />
            ))}
          </ul>
          {listed.length > shown && (
            <button type="button" class="button button-small" onClick={() => setShown(shown + STEP)}>
              {own.credit.more(listed.length - shown)}
            </button>
          )}
          {listed.length < inOrder.length && (
            <button type="button" class="button button-small" onClick={() => setWithEarlier(true)}>
              {own.endedCredit.earlier(inOrder.length - listed.length)}
            </button>
          )}
        </>
      )}
      {ended.thisYear.length > 0 && (
        <p class="quiet" data-ended-this-year>
          {own.endedCredit.thisYear(ended.thisYear.map((sum) => formatMoney(sum, speech.words.locale)).join(', '))}
        </p>
      )}
    </section>
  );
}
