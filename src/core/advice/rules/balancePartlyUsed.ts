import { amountRead, ownAmount, payerOn } from '../../page/amountRead';
import { isCheckout } from '../../page/pageReading';
import type { BalancePartlyUsed } from '../advice';
import type { Situation } from '../situation';

/** The balance is applied, as wished, and does not cover everything: the rest goes to the card. */
export function balancePartlyUsed({ page, purse }: Situation): BalancePartlyUsed | null {
  if (!isCheckout(page) || purse.wish === 'save') return null;
  const { giftBalance } = page.facts;
  if (giftBalance.state !== 'read' || !giftBalance.value.applied) return null;
  const toCard = amountRead(page.facts.toCharge, page);
  if (!toCard || toCard.minor === 0) return null;
  return {
    rule: 'balance-partly-used',
    marketplace: page.marketplace,
    severity: 'note',
    stake: toCard,
    place: 'notice',
    holds: [],
    show: 'total',
    restsOn: null,
    used: giftBalance.value.amount && ownAmount(giftBalance.value.amount, page),
    toCard,
    paidWith: payerOn(page),
  };
}
