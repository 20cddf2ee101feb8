import { type MarketplaceId, marketplace } from '../../../marketplaces/marketplaces';
import type { Money } from '../../../money/money';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** There is no balance to spend here, and the balance of another marketplace can't be used here. */
export interface OtherMarketplace extends AdviceOf<'other-marketplace', Money> {
  readonly other: MarketplaceId;
  readonly free: Money;
}

/** What each language says about it. */
export interface OtherMarketplaceWords extends Named {
  readonly verdict: (parts: { readonly free: string; readonly host: string }) => string;
  readonly elsewhereLine: string;
}

export function sayOtherMarketplace(
  { other, free, stake }: OtherMarketplace,
  own: OtherMarketplaceWords,
  pen: Pen,
): Said {
  const amount = pen.amount(free, other);
  return {
    verdict: own.verdict({ free: amount, host: marketplace(other).host }),
    money: [{ accent: 'balance', label: own.elsewhereLine, amount }, ...pen.line('card', pen.label.pays.card, stake)],
    reasons: [pen.reason.chargeOnThisPage.card],
  };
}
