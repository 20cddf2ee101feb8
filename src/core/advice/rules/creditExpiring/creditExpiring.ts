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

/** With so few days left, an order that may use the credit may be the last one to. */
const LAST_DAYS = 3;

/**
 * A credit is near its end. Where an order is about to be paid that may use it, it is said in the page: at a checkout,
 * or beside a 1-Click for digital goods. Anywhere else it only counts in the badge. Of several the soonest is named, of
 * one day the largest; where one may be used, it goes before one that can't.
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

/** The page, where an order is about to be paid on it. */
function payingHere(situation: Situation): CheckoutReading | DigitalProductReading | null {
  const { page } = situation;
  if (page.kind === 'digital-product') return pressHere(situation) && page;
  return isCheckout(page) && leavesToPay(page) ? page : null;
}

/** Whether a credit may be used here, and why; null where it is not said in the page. */
function fitHere({ credit, days }: EndingCredit, situation: Situation): FitWithReason | null {
  const page = payingHere(situation);
  const fit = page && fitOf(credit, page);
  // What is not certain to apply would be said of every order for weeks.
  return !fit || fit.fit === 'cannot' || (fit.fit === 'may' && days > NEAR_DAYS) ? null : fit;
}

/**
 * Whether something of an order was read, and a credit would spare the shopper a part of what is left. An error page at
 * the checkout's address shows no order, and what the gift balance pays in full needs no credit.
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
