import { endingCredits } from '../../../credits/creditEnd';
import { fitOf } from '../../../credits/fit';
import { amountRead } from '../../../page/amountRead';
import { isCheckout } from '../../../page/pageReading';
import { briefOf, creditsHere, NEAR_DAYS, scopeFact, takesCredit } from '../../here/creditsHere';
import type { Rule } from '../../rule';
import { type CreditUnfit, type CreditUnfitWords, sayCreditUnfit } from './sayCreditUnfit';

/**
 * A credit ends within a week, and this order can't use it although the shopper might expect it to: the reason is said
 * in one line. What the gift balance pays in full needs no credit. Silent where another credit near its end may be used here, or one is taken already.
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
