import type { Money } from '../../../money/money';
import type { PaidWith } from '../../../page/pageReading';
import { type BalanceSource, mayBeOther } from '../../here/balanceHere';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** The balance is unused, or may be unused, while something is charged. */
export interface BalanceUnused extends AdviceOf<'balance-unused', Money> {
  readonly unused: Money;
  /** What the order charges to the card as the page stands; null if the page shows no total. */
  readonly toCard: Money | null;
  /** What is charged instead. */
  readonly paidWith: PaidWith | 'card';
  /** Whether the page says so plainly. If only weaker signs say so, the verdict says "may". */
  readonly sure: boolean;
  /** `unsure`: the order contains gift cards or a membership, so the balance may not pay for all of it. */
  readonly payable: 'all' | 'unsure';
  readonly source: BalanceSource;
}

/** What each language says about it. */
export interface BalanceUnusedWords extends Named {
  readonly verdict: (
    parts: Pick<BalanceUnused, 'paidWith' | 'sure'> & { readonly unused: string; readonly toCard: string | null },
  ) => string;
  readonly unusedLine: string;
  readonly noTotalOnThisPage: string;
  /** The reason for "may". */
  readonly weakSigns: string;
  readonly notAllPayable: string;
}

export function sayBalanceUnused(advice: BalanceUnused, own: BalanceUnusedWords, pen: Pen): Said {
  const { unused, toCard, paidWith, sure } = advice;
  return {
    verdict: own.verdict({ unused: pen.amount(unused), toCard: pen.amountOrNull(toCard), paidWith, sure }),
    money: [...pen.line('balance', own.unusedLine, unused), ...pen.line('card', pen.label.pays[paidWith], toCard)],
    reasons: [
      ...pen.balanceReasons(advice.source),
      toCard === null ? own.noTotalOnThisPage : pen.reason.chargeOnThisPage[paidWith === 'card' ? 'card' : 'otherwise'],
      ...doubts(advice, own),
    ],
  };
}

/**
 * Says why the verdict is not certain. If the balance may be another account's, the reasons of its source already say
 * so.
 */
function doubts({ sure, payable, source }: BalanceUnused, own: BalanceUnusedWords): string[] {
  if (payable === 'unsure') return [own.notAllPayable];
  return sure || mayBeOther(source) ? [] : [own.weakSigns];
}
