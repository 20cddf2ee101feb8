import { endingCredits } from '../../../credits/creditEnd';
import { fitOf } from '../../../credits/fit';
import { amountRead } from '../../../page/amountRead';
import { isCheckout } from '../../../page/pageReading';
import { briefOf, creditsHere, NEAR_DAYS, scopeFact, takesCredit } from '../../here/creditsHere';
import type { Rule } from '../../rule';
import { type CreditUnfit, type CreditUnfitWords, sayCreditUnfit } from './sayCreditUnfit';

/**
 * A credit ends within a week, and this order can't use it although the shopper might expect so. The rule says the
 * reason in one line. It says nothing if the gift card balance pays for everything, because then no credit is needed.
 * It also says nothing if another credit near its end may be used here, or if the order already takes one.
 */
export const creditUnfit: Rule<CreditUnfit, CreditUnfitWords> = {
  id: 'credit-unfit',
  mark: { accent: 'ending', icon: 'ending' },
  always: { show: 'total' },
  judge(situation) {
    const { page, settings, today } = situation;
    if (!isCheckout(page) || takesCredit(page)) return null;
    const toCharge = amountRead(page.facts.toCharge, page);
    if (!toCharge || toCharge.minor === 0) return null;
    const ending = endingCredits(creditsHere(situation), () => today, settings.ladder);
    const fits = ending.map(({ credit }) => fitOf(credit, page));
    const [soonest] = ending;
    const why = fits[0]?.why;
    if (!soonest || soonest.days > NEAR_DAYS || !why || fits.some(({ fit }) => fit !== 'cannot')) return null;
    return {
      stake: soonest.credit.left,
      restsOn: scopeFact(soonest.credit),
      credit: briefOf(soonest.credit),
      ends: soonest.ends,
      days: soonest.days,
      why,
      threshold: why === 'below-threshold' ? (soonest.credit.terms?.threshold ?? null) : null,
    };
  },
  say: sayCreditUnfit,
};
