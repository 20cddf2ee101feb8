import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Credit } from '../../core/credits/credit';
import { daysToEnd } from '../../core/credits/creditEnd';
import { endedLongAgo } from '../../core/credits/endedCredits';
import { type CalendarDay, dayAt, type EpochMs } from '../../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
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
function bySoonestEnd(credits: readonly Credit[], now: EpochMs): readonly Credit[] {
  const todays = new Map<MarketplaceId, CalendarDay>();
  const rank = (credit: Credit): number => {
    const today = todays.get(credit.book.marketplace) ?? dayAt(now, marketplace(credit.book.marketplace).zone);
    todays.set(credit.book.marketplace, today);
    const days = daysToEnd(credit, today);
    if (days === null) return credit.ends === 'unknown' ? 1e6 : 2e6;
    return days < 0 ? 3e6 - days : days;
  };
  return credits
    .map((credit) => ({ credit, rank: rank(credit) }))
    .sort((a, b) => a.rank - b.rank || b.credit.left.minor - a.credit.left.minor)
    .map(({ credit }) => credit);
}

/** The promotional credits, and the form to add one. */
export function Credits({ speech, books, shop, order, now, write }: Props) {
  const { own } = speech;
  const { credits, purses, settings, ended } = books;
  const [adding, setAdding] = useState(false);
  const [says, setSays] = useState<string | null>(null);
  const [shown, setShown] = useState(STEP);
  const [withEarlier, setWithEarlier] = useState(false);
  const inOrder = useMemo(() => bySoonestEnd(credits, now), [credits, now]);
  const recent = useMemo(
    () => inOrder.filter((credit) => !endedLongAgo(credit, dayAt(now, marketplace(credit.book.marketplace).zone))),
    [inOrder, now],
  );
  const listed = withEarlier ? inOrder : recent;
  const lost = useMemo(() => new Map(ended.credits.map(({ credit, lost: amount }) => [credit, amount])), [ended]);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);

  useEffect(() => {
    if (wasAdding.current && !adding) opener.current?.focus();
    wasAdding.current = adding;
  }, [adding]);

  async function remove(credit: Credit): Promise<void> {
    const answer = await write('credit.remove', { credit: credit.id });
    setSays(answer.ok ? own.credit.removed : answer.error);
    // The row and its focused button are gone.
    if (answer.ok) opener.current?.focus();
  }

  const severalShops = new Set(credits.map((credit) => credit.book.marketplace)).size > 1;
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
          credits={credits}
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
      {credits.length === 0 ? (
        <p class="quiet">{own.credit.none}</p>
      ) : (
        <>
          <CreditPlan speech={speech} credits={credits} now={now} />
          <ul class="credits">
            {listed.slice(0, shown).map((credit) => (
              <CreditRow
                key={credit.id}
                speech={speech}
                credit={credit}
                lost={lost.get(credit.id) ?? null}
                now={now}
                ladder={settings.ladder}
                order={order?.marketplace === credit.book.marketplace ? order : null}
                nameShop={severalShops}
                write={write}
                said={setSays}
                remove={() => void remove(credit)}
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
