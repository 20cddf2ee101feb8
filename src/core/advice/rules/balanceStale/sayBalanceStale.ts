import { balancePageUrl } from '../../../marketplaces/marketplaces';
import type { Money } from '../../../money/money';
import type { BalanceSource } from '../../here/balanceHere';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** Other advice rests on a balance that was read or entered long ago. */
export interface BalanceStale extends AdviceOf<'balance-stale', Money> {
  readonly balance: Money;
  readonly days: number;
  readonly source: BalanceSource;
}

/** What each language says about it. */
export interface BalanceStaleWords extends Named {
  readonly verdict: (parts: {
    readonly balance: string;
    readonly days: string;
    readonly by: 'page' | 'shopper';
  }) => string;
  readonly lastSeenLine: string;
  readonly sumsRestOnBalance: string;
  readonly openBalancePage: string;
}

export function sayBalanceStale(
  { balance, days, source, marketplace }: BalanceStale,
  own: BalanceStaleWords,
  pen: Pen,
): Said {
  return {
    verdict: own.verdict({
      balance: pen.amount(balance),
      days: pen.days(days),
      by: source.from === 'shopper' ? 'shopper' : 'page',
    }),
    money: pen.line('balance', own.lastSeenLine, balance),
    reasons: [own.sumsRestOnBalance],
    link: { text: own.openBalancePage, href: balancePageUrl(marketplace) },
  };
}
