import type { Rule } from '../../rule';
import { sayUnshippedLeak, type UnshippedLeak, type UnshippedLeakWords } from './sayUnshippedLeak';

/**
 * A gift card is about to be redeemed while a known order has not shipped. The new balance may pay for that order. If
 * the wish is to use the balance first and nothing is reserved, this is no loss, so the rule says nothing.
 */
export const unshippedLeak: Rule<UnshippedLeak, UnshippedLeakWords> = {
  id: 'unshipped-leak',
  mark: { accent: 'balance', icon: 'balance' },
  always: { restsOn: 'card-may-pay-unshipped' },
  judge({ page, purse, unshipped = 0 }) {
    if (page.kind !== 'redeem' || unshipped === 0) return null;
    const saves = purse.wish !== 'use' || (purse.held?.reserves.minor ?? 0) > 0;
    if (!saves) return null;
    return {
      orders: unshipped,
    };
  },
  say: sayUnshippedLeak,
};
