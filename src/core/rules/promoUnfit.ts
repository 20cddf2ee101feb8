import type { PromoUnfit } from '../advice';
import { fitOf } from '../fit';
import { endingLots } from '../lotEnd';
import { isCheckout } from '../pageReading';
import type { Situation } from '../situation';
import { orderCost } from './amountRead';
import { briefOf, lotsHere, scopeFact, takesCredit } from './lotsHere';

/**
 * A credit is near its end, and this order can't use it although the shopper might expect it to: the reason is said
 * in one line. Silent where another credit near its end may be used here, or one is taken already.
 */
export function promoUnfit(situation: Situation): PromoUnfit | null {
  const { page, settings, today } = situation;
  if (!isCheckout(page) || takesCredit(page)) return null;
  const cost = orderCost(page);
  if (!cost || cost.minor === 0) return null;
  const ending = endingLots(lotsHere(situation), () => today, settings.ladder);
  const fits = ending.map(({ lot }) => fitOf(lot, page));
  const [soonest] = ending;
  const why = fits[0]?.why;
  if (!soonest || !why || fits.some(({ fit }) => fit !== 'cannot')) return null;
  return {
    rule: 'promo-unfit',
    marketplace: page.marketplace,
    severity: 'note',
    stake: soonest.lot.left,
    place: 'notice',
    holds: [],
    show: 'total',
    restsOn: scopeFact(soonest.lot),
    lot: briefOf(soonest.lot),
    ends: soonest.ends,
    days: soonest.days,
    why,
    threshold: why === 'below-threshold' ? (soonest.lot.terms?.threshold ?? null) : null,
  };
}
