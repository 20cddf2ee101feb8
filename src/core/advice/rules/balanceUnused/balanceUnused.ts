import { smaller } from '../../../money/money';
import { amountRead, payerOn } from '../../../page/amountRead';
import { type CheckoutReading, isCheckout, type Target } from '../../../page/pageReading';
import { isLikely } from '../../../page/reading';
import { balanceHere, mayBeOther } from '../../here/balanceHere';
import { payableHere } from '../../here/payable';
import { holdOn, pressHere } from '../../here/pressHere';
import type { Rule } from '../../rule';
import { type BalanceUnused, type BalanceUnusedWords, sayBalanceUnused } from './sayBalanceUnused';

/**
 * The balance is read as not applied while something is left to charge, and the wish is to use it or to be asked.
 * In the Buy Now pop-up, where one press orders, that press is held. Where the payment is chosen, the older layout
 * shows no total: there is always something to pay on that step, so the rule speaks without saying how much. Where the
 * page says that this order can't take the balance, there is nothing to tell; where weaker signs say that it is not
 * applied, the rule says "may" and holds nothing. So it does where gift cards or a membership are among the order, which
 * the balance may not pay, and where it may be another account's; of gift cards alone it says nothing, since the balance
 * pays for none of them.
 */
export const balanceUnused: Rule<BalanceUnused, BalanceUnusedWords> = {
  id: 'balance-unused',
  mark: { accent: 'balance', icon: 'balance' },
  otherWay: 'leave',
  tellsBalance: true,
  judge(situation) {
    const { page, purse } = situation;
    if (!isCheckout(page) || purse.wish === 'save') return null;
    const { giftBalance } = page.facts;
    if (giftBalance.state !== 'read' || giftBalance.value.applied || giftBalance.value.ineligible) return null;
    const payable = payableHere(page);
    if (payable === 'none') return null;
    const toCard = amountRead(page.facts.toCharge, page);
    const balance = balanceHere(situation);
    if (toCard ? toCard.minor === 0 : !showsNoTotal(page)) return null;
    if (!balance) return null;
    const sure = payable === 'all' && !isLikely(giftBalance) && !mayBeOther(balance.source);
    const press = pressHere(situation);
    return {
      ...(press && sure
        ? holdOn(press, situation)
        : { severity: purse.wish === 'ask' || !sure ? 'note' : 'warn', holds: [] }),
      stake: toCard ? smaller(balance.free, toCard) : balance.free,
      show: whereToChange(page),
      unused: balance.free,
      toCard,
      paidWith: payerOn(page),
      sure,
      payable,
      source: balance.source,
    };
  },
  say: sayBalanceUnused,
};

function showsNoTotal({ kind, facts: { toCharge } }: CheckoutReading): boolean {
  return kind === 'payment-selection' && toCharge.state === 'unreadable' && toCharge.why === 'missing';
}

function whereToChange(page: CheckoutReading): Target {
  switch (page.kind) {
    case 'payment-selection':
      return 'gift-control';
    case 'review':
      return 'change-payment';
    // How the pop-up names the balance is not known, so its order button or total is shown.
    case 'turbo':
      return page.facts.order.state === 'read' ? 'order-control' : 'total';
  }
}
