import type { MarketplaceId } from '../core/marketplaces/marketplaces';
import type { GiftShown } from '../core/page/firstSight';
import { formatMoneyIn } from './formatMoney';
import type { Words } from './words';

/** Says what was read of the gift card balance: "Gift card balance: $41.10, not used for this order." */
function saySight({ amount, used }: GiftShown, of: MarketplaceId, { sight }: Words): string {
  const money = formatMoneyIn(amount, of);
  return used ? sight.used(money) : sight.unused(money);
}

/** The question that the notice asks in the page, in one line. */
export function sayQuestion(shown: GiftShown, of: MarketplaceId, words: Words): string {
  return `${saySight(shown, of, words)} ${words.sight.question}`;
}
