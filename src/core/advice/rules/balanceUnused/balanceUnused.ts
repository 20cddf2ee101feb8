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
 * The page is read as not applying the balance while something is left to charge, and the wish is to use the balance or
 * to be asked.
 *
 * - In the Buy Now pop-up, one press orders. The rule holds that press.
 * - On the older step where the payment is chosen, no total is shown. Something is always left to pay on that step, so
 * the rule speaks without an amount.
 * - If the page says that this order can't take the balance, the rule says nothing.
 * - The rule says "may" and holds nothing in three cases: only weaker signs say that the balance is not applied; the
 * order contains gift cards or a membership, which the balance may not pay; the balance may be another account's.
 * - If the order is all gift cards, the rule says nothing, because the balance can't pay for them.
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
    // It is not known how the pop-up names the balance, so its order button or total is shown.
    case 'turbo':
      return page.facts.order.state === 'read' ? 'order-control' : 'total';
  }
}
