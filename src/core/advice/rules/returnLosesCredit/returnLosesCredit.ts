import { marketplace } from '../../../marketplaces/marketplaces';
import { sum } from '../../../money/money';
import type { Rule } from '../../rule';
import { type ReturnLosesCredit, type ReturnLosesCreditWords, sayReturnLosesCredit } from './sayReturnLosesCredit';

/**
 * The shopper is about to return goods of an order that a credit was used on. Amazon does not give back that part of
 * the money.
 */
export const returnLosesCredit: Rule<ReturnLosesCredit, ReturnLosesCreditWords> = {
  id: 'return-loses-credit',
  mark: { accent: 'ending', icon: 'ending' },
  always: { severity: 'warn', restsOn: 'return-loses-credit' },
  judge({ page, creditUses = [] }) {
    if (page.kind !== 'return' || page.facts.order.state !== 'read') return null;
    const order = page.facts.order.value;
    const { currency } = marketplace(page.marketplace);
    const used = creditUses.filter((use) => use.purchase === order && use.amount.currency === currency);
    const lost = sum(
      used.map(({ amount }) => amount),
      currency,
    );
    if (lost.minor <= 0) return null;
    return {
      stake: lost,
      lost,
    };
  },
  say: sayReturnLosesCredit,
};
