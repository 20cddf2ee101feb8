import type { Rule } from '../../rule';
import { type RedeemElsewhere, type RedeemElsewhereWords, sayRedeemElsewhere } from './sayRedeemElsewhere';

/**
 * A gift card is about to be redeemed where the shopper keeps the books of several accounts apart: what goes to the
 * wrong one stays there. No page tells whose it is, so this can only be asked.
 */
export const redeemElsewhere: Rule<RedeemElsewhere, RedeemElsewhereWords> = {
  id: 'redeem-elsewhere',
  mark: { accent: 'balance', icon: 'question' },
  always: { restsOn: 'balance-stays-in-account' },
  judge({ page, accounts = [] }) {
    if (page.kind !== 'redeem' || accounts.length < 2) return null;
    return {
      count: accounts.length,
      accounts,
    };
  },
  withoutOwnWords: (advice) => ({ ...advice, accounts: null }),
  say: sayRedeemElsewhere,
};
