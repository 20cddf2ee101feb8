import { dayAt, daysBetween } from '../../core/days/calendarDay';
import type { Purse } from '../../core/ledger/purse';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';
import { giftCardEnd } from '../../core/ruleBook/balanceRules';
import { formatMoneyIn } from '../../words/formatMoney';
import type { Speech } from '../../words/speech';
import { Ago } from '../forms/Ago';
import { ClockIcon } from '../shared/icons';
import { useNow, useSpeech } from '../shared/surroundings';

interface Props {
  readonly purse: Purse;
  readonly staleAfterDays: number;
}

/** Says how long gift cards of a shop last; null where they are not known to end. */
function cardsEndText(id: MarketplaceId, { words, own }: Speech): string | null {
  const { after, certainty } = giftCardEnd(id);
  const source = words.source.certainty[certainty];
  if (typeof after === 'object') return own.purse.cardsEndAfter(after.years, source);
  return after === 'some-day' ? own.purse.cardsEndOnce(source) : null;
}

/** Shows the money of a purse in the largest type, with the time and the way in which it was learned. */
export function Learned({ purse, staleAfterDays }: Props) {
  const speech = useSpeech();
  const now = useNow();
  const { own } = speech;
  const { balance } = purse;
  const cardsEnd = cardsEndText(purse.book.marketplace, speech);
  if (balance === null) {
    return (
      <div class="learned">
        <p class="amount amount-unknown">{own.purse.unknown}</p>
        <p class="learned-how">{own.purse.unknownHow}</p>
      </div>
    );
  }
  const { zone } = marketplace(purse.book.marketplace);
  const stale = daysBetween(dayAt(balance.asOf, zone), dayAt(now, zone)) > staleAfterDays;
  const how = balance.how === 'page' ? own.purse.fromPage : own.purse.fromYou;
  return (
    <div class="learned">
      <p class="amount">{formatMoneyIn(balance.amount, purse.book.marketplace)}</p>
      <p class="learned-how">
        <Ago at={balance.asOf} say={how} />
      </p>
      {stale && (
        <p class="learned-stale">
          <ClockIcon size={14} /> {own.purse.old}
        </p>
      )}
      {cardsEnd && <p class="learned-how">{cardsEnd}</p>}
    </div>
  );
}
