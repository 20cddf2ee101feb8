import type { Money } from '../../../money/money';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** A credit that a return will not give back. */
export interface ReturnLosesCredit extends AdviceOf<'return-loses-credit', Money> {
  readonly lost: Money;
}

/** What each language says about it. */
export interface ReturnLosesCreditWords extends Named {
  readonly verdict: (lost: string) => string;
  readonly creditLine: string;
  readonly creditNotedOnOrder: string;
}

export function sayReturnLosesCredit({ lost }: ReturnLosesCredit, own: ReturnLosesCreditWords, pen: Pen): Said {
  return {
    verdict: own.verdict(pen.amount(lost)),
    money: pen.line('ending', own.creditLine, lost),
    reasons: [own.creditNotedOnOrder],
  };
}
