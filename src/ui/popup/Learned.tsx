import { dayAt, daysBetween, type EpochMs } from '../../core/calendarDay';
import { marketplace } from '../../core/marketplaces';
import type { PurseStanding } from '../../core/purse';
import { Ago } from '../forms/Ago';
import { ClockIcon } from '../shared/icons';
import { formatMoneyIn } from '../shared/money';
import type { Speech } from './words';

interface Props {
  readonly speech: Speech;
  readonly purse: PurseStanding;
  readonly now: EpochMs;
  readonly staleAfterDays: number;
}

/** The money of a purse, largest, with when and how it was learned. */
export function Learned({ speech: { words, own }, purse, now, staleAfterDays }: Props) {
  const { balance } = purse;
  if (balance === null) {
    return (
      <div class="learned">
        <p class="amount amount-unknown">{own.purse.unknown}</p>
        <p class="learned-how">{own.purse.unknownHow}</p>
      </div>
    );
  }
  const { zone } = marketplace(purse.marketplace);
  const stale = daysBetween(dayAt(balance.asOf, zone), dayAt(now, zone)) > staleAfterDays;
  const how = balance.how === 'page' ? own.purse.fromPage : own.purse.fromYou;
  return (
    <div class="learned">
      <p class="amount">{formatMoneyIn(balance.amount, purse.marketplace)}</p>
      <p class="learned-how">
        <Ago at={balance.asOf} now={now} locale={words.locale} say={how} />
      </p>
      {stale && (
        <p class="learned-stale">
          <ClockIcon size={14} /> {own.purse.old}
        </p>
      )}
    </div>
  );
}
