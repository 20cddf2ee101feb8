import type { CreditKind, Fit, FitReason } from '../../../credits/credit';
import type { Money } from '../../../money/money';
import type { CreditBrief } from '../../here/creditsHere';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** This order may take a credit, but no credit is taken off it. */
export interface CreditUnused extends AdviceOf<'credit-unused', Money> {
  readonly credit: CreditBrief;
  readonly fit: Exclude<Fit, 'cannot'>;
  readonly fitReason: FitReason;
}

/** What each language says about it. */
export interface CreditUnusedWords extends Named {
  readonly verdict: (parts: Pick<CreditUnused, 'fit'> & { readonly left: string; readonly kind: CreditKind }) => string;
  readonly noCreditOnThisPage: string;
}

export function sayCreditUnused({ credit, fit, fitReason }: CreditUnused, own: CreditUnusedWords, pen: Pen): Said {
  const { kind, left, scope } = credit;
  return {
    verdict: own.verdict({ left: pen.amount(left), kind, fit }),
    money: pen.line('balance', pen.label.credit[kind], left),
    reasons: [pen.reason.creditNotedFor[scope], pen.reason.creditFit[fitReason], own.noCreditOnThisPage],
  };
}
