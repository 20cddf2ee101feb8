import type { PromoExpiring } from '../advice';
import { type FitWithReason, fitOf } from '../fit';
import { type EndingLot, endingLots } from '../lotEnd';
import { isCheckout } from '../pageReading';
import type { Situation } from '../situation';
import { orderCost } from './amountRead';
import { briefOf, lotsHere, takesCredit } from './lotsHere';

/** With so few days left, an order that may use the credit may be the last one to. */
const LAST_DAYS = 3;

/**
 * A credit is near its end. At a checkout whose order may use it, it is said in the page; anywhere else it only
 * counts in the badge. Of several the soonest is named, of one day the largest; at a checkout one that may be used
 * there goes before one that can't.
 */
export function promoExpiring(situation: Situation): PromoExpiring | null {
  const ending = endingLots(lotsHere(situation), () => situation.today, situation.settings.ladder);
  for (const lot of ending) {
    const fit = fitHere(lot, situation);
    if (fit) return adviceAbout(lot, fit, situation);
  }
  return ending[0] ? adviceAbout(ending[0], null, situation) : null;
}

function fitHere({ lot }: EndingLot, { page }: Situation): FitWithReason | null {
  if (!isCheckout(page) || takesCredit(page) || orderCost(page)?.minor === 0) return null;
  const fit = fitOf(lot, page);
  return fit.fit === 'cannot' ? null : fit;
}

function adviceAbout({ lot, ends, days }: EndingLot, fit: FitWithReason | null, { page }: Situation): PromoExpiring {
  return {
    rule: 'promo-expiring',
    marketplace: page.marketplace,
    severity: fit && days <= LAST_DAYS ? 'warn' : 'note',
    stake: lot.left,
    place: fit ? 'notice' : 'badge',
    holds: [],
    show: fit ? 'total' : null,
    restsOn: 'credit-lost-at-end',
    lot: briefOf(lot),
    ends,
    days,
    fit: fit && (fit.fit === 'fits' ? 'fits' : 'may'),
    fitReason: fit?.why ?? null,
  };
}
