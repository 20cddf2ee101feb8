import type { Fit, FitReason } from '../../../credits/credit';
import type { CalendarDay } from '../../../days/calendarDay';
import type { Money } from '../../../money/money';
import { type EndInWords, endInWords } from '../../endInWords';
import type { CreditBrief } from '../../here/creditsHere';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** A credit is near its end. */
export interface CreditExpiring extends AdviceOf<'credit-expiring', Money> {
  readonly credit: CreditBrief;
  readonly ends: CalendarDay;
  /** Whole days from today (in the marketplace's zone) to the end day; 0 on the end day itself. */
  readonly days: number;
  /**
   * Null if no order here could use it: the page is no checkout, or its order can't use it, costs nothing or already
   * has a credit.
   */
  readonly fit: Exclude<Fit, 'cannot'> | null;
  /** Why it fits or may fit; null if `fit` is null. */
  readonly fitReason: FitReason | null;
}

/** What each language says about it. */
export interface CreditExpiringWords extends Named {
  readonly verdict: (end: EndInWords) => string;
  readonly hourOfEndUnknown: string;
}

export function sayCreditExpiring(advice: CreditExpiring, own: CreditExpiringWords, pen: Pen): Said {
  const { credit, days, fitReason } = advice;
  const { kind, left, scope } = credit;
  return {
    verdict: own.verdict(endInWords(advice, pen)),
    money: pen.line('ending', pen.label.credit[kind], left),
    reasons: [
      pen.reason.creditNotedFor[scope],
      ...(fitReason === null ? [] : [pen.reason.creditFit[fitReason]]),
      ...(days <= 0 ? [own.hourOfEndUnknown] : []),
    ],
  };
}
