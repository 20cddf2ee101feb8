import { dayAt, daysBetween } from '../../../days/calendarDay';
import { marketplace } from '../../../marketplaces/marketplaces';
import { usesBalance } from '../../here/usesBalance';
import type { Rule } from '../../rule';
import { type BalanceStale, type BalanceStaleWords, sayBalanceStale } from './sayBalanceStale';

/**
 * What is said here rests on a balance that was noted long ago. It never speaks alone: money is at stake where one of
 * the rules about the balance speaks, and speaks on the ledger's amount rather than on one that the page shows.
 */
export const balanceStale: Rule<BalanceStale, BalanceStaleWords> = {
  id: 'balance-stale',
  mark: { accent: 'plain', icon: 'clock' },
  asked: 'last',
  judge({ page, purse, today, settings }, said) {
    const atStake = said.find(usesBalance);
    if (!atStake || atStake.source.from === 'this-page' || !purse.balance) return null;
    const { source, stake } = atStake;
    const days = daysBetween(dayAt(source.at, marketplace(page.marketplace).zone), today);
    return days > settings.staleAfterDays ? { stake, balance: purse.balance.amount, days, source } : null;
  },
  say: sayBalanceStale,
};
