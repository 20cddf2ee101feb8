import { isSmall } from '../../../ledger/purse';
import { money } from '../../../money/money';
import { amountRead, ownAmount } from '../../../page/amountRead';
import { isCheckout } from '../../../page/pageReading';
import { wholeBalanceHere } from '../../here/balanceHere';
import type { Rule } from '../../rule';
import { type OddCents, type OddCentsWords, sayOddCents } from './sayOddCents';

/**
 * The balance pays for all of an order. It is used up to the cent, or less is left than the smallest amount worth
 * mentioning. If some of the balance is saved, the rule says nothing, because then the rest is not a leftover.
 */
export const oddCents: Rule<OddCents, OddCentsWords> = {
  id: 'odd-cents',
  mark: { accent: 'balance', icon: 'balance' },
  always: { place: 'badge' },
  judge(situation) {
    const { page, purse } = situation;
    if (!isCheckout(page) || purse.wish === 'save' || (purse.held?.reserves.minor ?? 0) > 0) return null;
    const { giftBalance } = page.facts;
    if (giftBalance.state !== 'read' || !giftBalance.value.applied || !giftBalance.value.amount) return null;
    const used = ownAmount(giftBalance.value.amount, page);
    const whole = wholeBalanceHere(situation);
    if (amountRead(page.facts.toCharge, page)?.minor !== 0 || used === null || whole === null) return null;
    const left = money(whole.free.minor - used.minor, used.currency);
    if (used.minor === 0 || left.minor < 0 || !isSmall(left, purse)) return null;
    return {
      left,
      source: whole.source,
    };
  },
  say: sayOddCents,
};
