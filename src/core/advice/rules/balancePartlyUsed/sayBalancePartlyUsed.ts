import type { Money } from '../../../money/money';
import type { PaidWith } from '../../../page/pageReading';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** The balance is applied but does not cover everything. */
export interface BalancePartlyUsed extends AdviceOf<'balance-partly-used', Money> {
  readonly used: Money | null;
  readonly toCard: Money;
  /** What pays for the rest. */
  readonly paidWith: PaidWith | 'card';
}

/** What each language says about it. */
export interface BalancePartlyUsedWords extends Named {
  readonly verdict: (
    parts: Pick<BalancePartlyUsed, 'paidWith'> & { readonly used: string | null; readonly toCard: string },
  ) => string;
  readonly balanceLine: string;
  readonly amountsOnThisPage: string;
}

export function sayBalancePartlyUsed(
  { used, toCard, paidWith }: BalancePartlyUsed,
  own: BalancePartlyUsedWords,
  pen: Pen,
): Said {
  return {
    verdict: own.verdict({ used: pen.amountOrNull(used), toCard: pen.amount(toCard), paidWith }),
    money: [...pen.line('balance', own.balanceLine, used), ...pen.line('card', pen.label.pays[paidWith], toCard)],
    reasons: [own.amountsOnThisPage],
  };
}
