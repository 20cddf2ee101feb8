import { marketplace } from '../../../marketplaces/marketplaces';
import { sum } from '../../../money/money';
import type { Rule } from '../../rule';
import { type ReturnLosesCredit, type ReturnLosesCreditWords, sayReturnLosesCredit } from './sayReturnLosesCredit';

/** Goods of an order are about to be sent back on which a credit was used: that part of the money does not come back. */
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
