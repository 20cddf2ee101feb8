import type { FitReason } from '../../../credits/credit';
import type { CalendarDay } from '../../../days/calendarDay';
import type { Money } from '../../../money/money';
import { type EndInWords, endInWords } from '../../endInWords';
import type { CreditBrief } from '../../here/creditsHere';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** A credit near its end that this order can't use. */
export interface CreditUnfit extends AdviceOf<'credit-unfit', Money> {
  readonly credit: CreditBrief;
  readonly ends: CalendarDay;
  readonly days: number;
  readonly why: FitReason;
  /** The total that the order would need, if it is too small; else null. */
  readonly threshold: Money | null;
}

/** What each language says about it. */
export interface CreditUnfitWords extends Named {
  readonly verdict: (end: EndInWords) => string;
  readonly needsOrderOf: (threshold: string) => string;
}

export function sayCreditUnfit(advice: CreditUnfit, own: CreditUnfitWords, pen: Pen): Said {
  const { credit, why, threshold } = advice;
  const { kind, left, scope } = credit;
  return {
    verdict: own.verdict(endInWords(advice, pen)),
    money: pen.line('ending', pen.label.credit[kind], left),
    reasons: [
      pen.reason.creditNotedFor[scope],
      pen.reason.creditFit[why],
      ...(threshold === null ? [] : [own.needsOrderOf(pen.amount(threshold))]),
    ],
  };
}
