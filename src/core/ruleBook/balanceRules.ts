import type { GiftCardEnd } from '../marketplaces/marketplaceRecord';
import { MARKETPLACE_TABLE, type MarketplaceId } from '../marketplaces/marketplaceTable';
import { ON_AMAZON_PAY } from '../marketplaces/shopPageTables';

/** When gift cards of a marketplace end, and how certain that is. */
export function giftCardEnd(id: MarketplaceId): GiftCardEnd {
  return MARKETPLACE_TABLE[id].giftCards;
}

/** Whether gift cards of a marketplace are known to end. */
export function giftCardsEnd(id: MarketplaceId): boolean {
  const { after } = giftCardEnd(id);
  return after !== 'never' && after !== 'unknown';
}

/** Whether gift cards of a marketplace are added to the Amazon Pay balance. That balance is then the purse. */
export function isPayBalance(id: MarketplaceId): boolean {
  return ON_AMAZON_PAY.includes(id);
}
