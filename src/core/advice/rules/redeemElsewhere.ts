import type { RedeemElsewhere } from '../advice';
import type { Situation } from '../situation';

/**
 * A gift card is about to be redeemed where the shopper keeps the books of several accounts apart: what goes to the
 * wrong one stays there. No page tells whose it is, so this can only be asked.
 */
export function redeemElsewhere({ page, accounts = [] }: Situation): RedeemElsewhere | null {
  if (page.kind !== 'redeem' || accounts.length < 2) return null;
  return {
    rule: 'redeem-elsewhere',
    marketplace: page.marketplace,
    severity: 'note',
    stake: null,
    place: 'notice',
    holds: [],
    show: null,
    restsOn: 'balance-stays-in-account',
    count: accounts.length,
    accounts,
  };
}
