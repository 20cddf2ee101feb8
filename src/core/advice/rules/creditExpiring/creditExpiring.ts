import { type EndingCredit, endingCredits } from '../../../credits/creditEnd';
import { fitOf } from '../../../credits/fit';
import type { FitWithReason } from '../../../credits/scope';
import { amountRead } from '../../../page/amountRead';
import { type CheckoutReading, type DigitalProductReading, isCheckout } from '../../../page/pageReading';
import { briefOf, creditsHere, NEAR_DAYS, takesCredit } from '../../here/creditsHere';
import { pressHere } from '../../here/pressHere';
import type { Found, Rule } from '../../rule';
import type { Situation } from '../../situation';
import { type CreditExpiring, type CreditExpiringWords, sayCreditExpiring } from './sayCreditExpiring';

/** With this many days left or fewer, an order that may use the credit may be the last chance to use it. */
const LAST_DAYS = 3;

/**
 * A credit is near its end.
 *
 * If an order that may use the credit is about to be paid, a notice says so: at a checkout, or beside a 1-Click button
 * for digital goods. Anywhere else the credit only counts in the badge.
 *
 * Of several credits, one that may be used here goes before one that can't. Then the credit with the soonest end is
 * named, and of equal ends the largest.
 */
export const creditExpiring: Rule<CreditExpiring, CreditExpiringWords> = {
  id: 'credit-expiring',
  mark: { accent: 'ending', icon: 'ending' },
  always: { restsOn: 'credit-lost-at-end' },
  judge(situation) {
    const ending = endingCredits(creditsHere(situation), () => situation.today, situation.settings.ladder);
    for (const credit of ending) {
      const fit = fitHere(credit, situation);
      if (fit) return adviceAbout(credit, fit, situation);
    }
    return ending[0] ? adviceAbout(ending[0], null, situation) : null;
  },
  say: sayCreditExpiring,
};

/** The page, if an order is about to be paid on it; else null. */
function payingHere(situation: Situation): CheckoutReading | DigitalProductReading | null {
  const { page } = situation;
  if (page.kind === 'digital-product') return pressHere(situation) && page;
  return isCheckout(page) && leavesToPay(page) ? page : null;
}

/** Whether a credit may be used here, and why; null if the page should not show it. */
function fitHere({ credit, days }: EndingCredit, situation: Situation): FitWithReason | null {
  const page = payingHere(situation);
  const fit = page && fitOf(credit, page);
  // A credit that only may apply would otherwise be mentioned at every order for weeks.
  return !fit || fit.fit === 'cannot' || (fit.fit === 'may' && days > NEAR_DAYS) ? null : fit;
}

/**
 * Whether a part of the order is read and the shopper still has to pay something that a credit could pay. An error page
 * at the checkout's address shows no order. If the gift card balance pays for everything, no credit is needed.
 */
function leavesToPay(page: CheckoutReading): boolean {
  const { toCharge, giftBalance, offered } = page.facts;
  const isRead = [toCharge, giftBalance, offered].some(({ state }) => state === 'read');
  return isRead && !takesCredit(page) && amountRead(toCharge, page)?.minor !== 0;
}

function adviceAbout(
  { credit, ends, days }: EndingCredit,
  fit: FitWithReason | null,
  { page }: Situation,
): Found<CreditExpiring> {
  return {
    severity: fit && days <= LAST_DAYS ? 'warn' : 'note',
    stake: credit.left,
    place: fit ? 'notice' : 'badge',
    show: fit && (isCheckout(page) ? 'total' : 'order-control'),
    credit: briefOf(credit),
    ends,
    days,
    fit: fit && (fit.fit === 'fits' ? 'fits' : 'may'),
    fitReason: fit?.why ?? null,
  };
}
