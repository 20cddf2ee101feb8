import { dayAt, daysBetween } from '../../days/calendarDay';
import { marketplace } from '../../marketplaces/marketplaces';
import type { BalanceStale } from '../advice';
import type { Situation } from '../situation';
import { balanceUnused } from './balanceUnused';
import { oneClickBypass } from './oneClickBypass';
import { reserveDrain } from './reserveDrain';

/**
 * Advice here rests on a balance that was noted long ago. It never speaks alone: money is at stake where one of the
 * rules about the balance speaks, and speaks on the ledger's amount rather than on one that the page shows.
 */
export function balanceStale(situation: Situation): BalanceStale | null {
  const { page, purse, today, settings } = situation;
  const atStake = balanceUnused(situation) ?? oneClickBypass(situation) ?? reserveDrain(situation);
  if (!atStake || atStake.source.from === 'this-page' || !purse.balance) return null;
  const days = daysBetween(dayAt(atStake.source.at, marketplace(page.marketplace).zone), today);
  if (days <= settings.staleAfterDays) return null;
  return {
    rule: 'balance-stale',
    marketplace: page.marketplace,
    severity: 'note',
    stake: atStake.stake,
    place: 'notice',
    holds: [],
    show: null,
    restsOn: null,
    balance: purse.balance.amount,
    days,
    source: atStake.source,
  };
}
