import { daysToEnd } from '../../../credits/creditEnd';
import { fitOf } from '../../../credits/fit';
import { smaller } from '../../../money/money';
import { amountRead, orderCost } from '../../../page/amountRead';
import { isCheckout } from '../../../page/pageReading';
import { briefOf, creditsHere, scopeFact } from '../../here/creditsHere';
import type { Rule } from '../../rule';
import { type CreditUnused, type CreditUnusedWords, sayCreditUnused } from './sayCreditUnused';

/**
 * This order can or may use a credit, and the page is read as taking none off: it has no promotion row, or one of zero.
 * The rule says nothing if the promotion row is unreadable. It also says nothing if the gift card balance pays for
 * everything, because then no credit is needed. Of several credits, one that fits goes before one that may fit. Then
 * the soonest end goes first, then the largest amount.
 */
export const creditUnused: Rule<CreditUnused, CreditUnusedWords> = {
  id: 'credit-unused',
  mark: { accent: 'balance', icon: 'balance' },
  always: { show: 'total' },
  judge(situation) {
    const { page, today } = situation;
    if (!isCheckout(page)) return null;
    const { promotion } = page.facts;
    const noneTaken = promotion.state === 'absent' || (promotion.state === 'read' && promotion.value.minor === 0);
    const cost = orderCost(page);
    if (!noneTaken || !cost || amountRead(page.facts.toCharge, page)?.minor === 0) return null;

    const [best] = creditsHere(situation)
      .flatMap((credit) => {
        const { fit, why } = fitOf(credit, page);
        return fit === 'cannot'
          ? []
          : [{ credit, fit, why, daysLeft: daysToEnd(credit, today) ?? Number.MAX_SAFE_INTEGER }];
      })
      .sort(
        (a, b) =>
          Number(b.fit === 'fits') - Number(a.fit === 'fits') ||
          a.daysLeft - b.daysLeft ||
          b.credit.left.minor - a.credit.left.minor ||
          (a.credit.id < b.credit.id ? -1 : 1),
      );
    if (!best) return null;
    return {
      severity: best.fit === 'fits' ? 'warn' : 'note',
      stake: smaller(best.credit.left, cost),
      restsOn: scopeFact(best.credit),
      credit: briefOf(best.credit),
      fit: best.fit,
      fitReason: best.why,
    };
  },
  say: sayCreditUnused,
};
