import type { Credit } from '../../core/credits/credit';
import { lostIfNothingIsDone } from '../../core/credits/lostCredits';
import { dayAt, type EpochMs } from '../../core/days/calendarDay';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import { sum } from '../../core/money/money';
import { formatDay } from '../../words/formatDays';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { useNow, useSpeech } from '../shared/surroundings';

interface Props {
  readonly credits: readonly Credit[];
}

/**
 * Shows which credit to use first in each shop, and how much is lost if the shopper does nothing. Shows nothing where
 * no credit ends.
 */
export function CreditPlan({ credits }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const shops = [...Map.groupBy(credits, (credit) => credit.book.marketplace)];
  const plans = shops.flatMap(([id, own]) => planOf(id, own, speech, now));
  if (plans.length === 0) return null;
  return (
    <ul class="plan">
      {plans.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function planOf(id: MarketplaceId, credits: readonly Credit[], { words, own }: Speech, now: EpochMs): string[] {
  const { zone, currency } = marketplace(id);
  const dying = lostIfNothingIsDone(
    credits.filter(({ left }) => left.currency === currency),
    dayAt(now, zone),
  );
  const [first] = dying;
  const last = dying.at(-1);
  if (!first || !last) return [];
  const total = sum(
    dying.map(({ amount }) => amount),
    currency,
  );
  const day = (on: typeof first.on) => formatDay(on, words.locale, 'without-year');
  const use = own.plan.first(formatMoneyIn(first.amount, id), words.name.creditKind[first.credit.kind], day(first.on));
  return dying.length === 1 ? [use] : [use, own.plan.lost(formatMoneyIn(total, id), day(last.on))];
}
