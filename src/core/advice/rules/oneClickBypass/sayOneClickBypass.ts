import type { Money } from '../../../money/money';
import type { OrderControl } from '../../../page/pageReading';
import type { BalanceSource } from '../../here/balanceHere';
import type { HabitTold } from '../../here/pressHere';
import type { Pen, Said } from '../../pen';
import { pressReasons } from '../../pressReasons';
import type { AdviceOf, Named } from '../../rule';

/** A control that orders at once may bypass the balance. */
export interface OneClickBypass extends AdviceOf<'one-click-bypass', Money> {
  readonly free: Money;
  /** What the press would cost; null if the page does not say. */
  readonly price: Money | null;
  readonly control: OrderControl;
  /** What Buy Now is known to take in this account. Null: it is not known, so the general rule applies. */
  readonly habit: HabitTold | null;
  readonly source: BalanceSource;
}

/** What each language says about it. */
export interface OneClickBypassWords extends Named {
  readonly verdict: (parts: { readonly free: string; readonly control: OrderControl }) => string;
  readonly cardLine: string;
  readonly priceOnThisPage: string;
}

export function sayOneClickBypass(advice: OneClickBypass, own: OneClickBypassWords, pen: Pen): Said {
  const { free, price, control, source } = advice;
  return {
    verdict: own.verdict({ free: pen.amount(free), control }),
    money: [...pen.line('balance', pen.label.balance, free), ...pen.line('card', own.cardLine, price)],
    reasons: [
      ...pen.balanceReasons(source),
      ...(price === null ? [] : [own.priceOnThisPage]),
      ...pressReasons(advice, pen.reason),
    ],
  };
}
