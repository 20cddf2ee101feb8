import type { Rule } from '../../rule';
import { type RedeemElsewhere, type RedeemElsewhereWords, sayRedeemElsewhere } from './sayRedeemElsewhere';

/**
 * A gift card is about to be redeemed, and the shopper keeps the books of several accounts apart. A card that goes to
 * the wrong account stays there. No page shows which account it is, so the rule can only ask the shopper to check.
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
