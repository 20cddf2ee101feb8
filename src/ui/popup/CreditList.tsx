import { useMemo, useState } from 'preact/hooks';
import type { Credit } from '../../core/credits/credit';
import { daysToEnd } from '../../core/credits/creditEnd';
import { endedLongAgo } from '../../core/credits/endedCredits';
import { type CalendarDay, dayAt, type EpochMs } from '../../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import type { Books } from '../../messages/protocol';
import { useNow, useSpeech } from '../shared/surroundings';
import { CreditRow } from './CreditRow';
import type { OrderInFront } from './CreditUseForm';

interface Props {
  readonly books: Books;
  /** The order whose own page is in the active tab, or null. */
  readonly order: OrderInFront | null;
  readonly remove: (credit: Credit) => void;
}

/** The number of credits that are shown at first. Each press shows this many more. */
const STEP = 12;

/** Sorts credits: the soonest end first, then unknown ends, then credits without an end, then credits that ended. */
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

/** Lists the credits by their ends: a few at first. Credits that ended long ago are shown only after a press. */
export function CreditList({ books: { credits, ended, settings }, order, remove }: Props) {
  const { own } = useSpeech();
  const now = useNow();
  const [shown, setShown] = useState(STEP);
  const [withEarlier, setWithEarlier] = useState(false);
  const inOrder = useMemo(() => bySoonestEnd(credits, now), [credits, now]);
  const recent = useMemo(
    () => inOrder.filter((credit) => !endedLongAgo(credit, dayAt(now, marketplace(credit.book.marketplace).zone))),
    [inOrder, now],
  );
  const listed = withEarlier ? inOrder : recent;
  const lost = useMemo(() => new Map(ended.credits.map(({ credit, lost: amount }) => [credit, amount])), [ended]);
  const severalShops = new Set(credits.map((credit) => credit.book.marketplace)).size > 1;
  return (
    <>
      <ul class="credits">
        {listed.slice(0, shown).map((credit) => (
          <CreditRow
            key={credit.id}
            credit={credit}
            lost={lost.get(credit.id) ?? null}
            ladder={settings.ladder}
            order={order?.marketplace === credit.book.marketplace ? order : null}
            nameShop={severalShops}
            remove={() => remove(credit)}
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
  );
}
