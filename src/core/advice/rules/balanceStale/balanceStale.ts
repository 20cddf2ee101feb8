import { dayAt, daysBetween } from '../../../days/calendarDay';
import { marketplace } from '../../../marketplaces/marketplaces';
import { usesBalance } from '../../here/usesBalance';
import type { Rule } from '../../rule';
import { type BalanceStale, type BalanceStaleWords, sayBalanceStale } from './sayBalanceStale';

/**
 * Other advice rests on a balance that was read long ago. The rule never speaks alone, because an old balance matters
 * only when money is at stake. So it needs advice about the balance that uses the ledger's amount, not one that the
 * page shows.
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
