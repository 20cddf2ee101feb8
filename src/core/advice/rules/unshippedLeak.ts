import type { UnshippedLeak } from '../advice';
import type { Situation } from '../situation';

/**
 * A gift card is about to be redeemed while an order is known that has not shipped: the new balance may go to it.
 * Against the wish to use the balance first that is no loss, so then nothing is said.
 */
export function unshippedLeak({ page, purse, unshipped = 0 }: Situation): UnshippedLeak | null {
  if (page.kind !== 'redeem' || unshipped === 0) return null;
  const saves = purse.wish !== 'use' || (purse.held?.reserves.minor ?? 0) > 0;
  if (!saves) return null;
  return {
    rule: 'unshipped-leak',
    marketplace: page.marketplace,
    severity: 'note',
    stake: null,
    place: 'notice',
    holds: [],
    show: null,
    restsOn: 'card-may-pay-unshipped',
    orders: unshipped,
  };
}
