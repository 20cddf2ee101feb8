import type { Money } from '../../../money/money';
import type { BalanceSource } from '../../here/balanceHere';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** The balance pays for all of an order, and hardly anything of it is left. */
export interface OddCents extends AdviceOf<'odd-cents', null> {
  /** Less than the purse's smallest amount; zero if the order uses the balance up exactly. */
  readonly left: Money;
  readonly source: BalanceSource;
}

/** What each language says about it. */
export interface OddCentsWords extends Named {
  /** @param left null if nothing is left. */
  readonly verdict: (left: string | null) => string;
}

export function sayOddCents({ left, source }: OddCents, own: OddCentsWords, pen: Pen): Said {
  return {
    verdict: own.verdict(left.minor === 0 ? null : pen.amount(left)),
    money: [],
    reasons: pen.balanceReasons(source),
  };
}
