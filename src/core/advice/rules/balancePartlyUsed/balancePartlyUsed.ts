import { amountRead, ownAmount, payerOn } from '../../../page/amountRead';
import { isCheckout } from '../../../page/pageReading';
import type { Rule } from '../../rule';
import { type BalancePartlyUsed, type BalancePartlyUsedWords, sayBalancePartlyUsed } from './sayBalancePartlyUsed';

/** The balance is applied, as the shopper wishes, but does not cover everything. The rest goes to the card. */
export const balancePartlyUsed: Rule<BalancePartlyUsed, BalancePartlyUsedWords> = {
  id: 'balance-partly-used',
  mark: { accent: 'card', icon: 'card' },
  tellsBalance: true,
  always: { show: 'total' },
  judge({ page, purse }) {
    if (!isCheckout(page) || purse.wish === 'save') return null;
    const { giftBalance } = page.facts;
    if (giftBalance.state !== 'read' || !giftBalance.value.applied) return null;
    const toCard = amountRead(page.facts.toCharge, page);
    if (!toCard || toCard.minor === 0) return null;
    return {
      stake: toCard,
      used: giftBalance.value.amount && ownAmount(giftBalance.value.amount, page),
      toCard,
      paidWith: payerOn(page),
    };
  },
  say: sayBalancePartlyUsed,
};
