import { marketplace } from '../../marketplaces/marketplaces';
import { sum } from '../../money/money';
import type { ReturnLosesCredit } from '../advice';
import type { Situation } from '../situation';

/** Goods of an order are about to be sent back on which a credit was used: that part of the money does not come back. */
export function returnLosesCredit({ page, creditUses = [] }: Situation): ReturnLosesCredit | null {
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
    rule: 'return-loses-credit',
    marketplace: page.marketplace,
    severity: 'warn',
    stake: lost,
    place: 'notice',
    holds: [],
    show: null,
    restsOn: 'return-loses-credit',
    lost,
  };
}
