import { defaultSmallest, type Purse } from '../../core/ledger/purse';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';

/** Makes an empty purse that is not stored yet. It is the purse that the background would make at the first change. */
export function draftPurse(id: MarketplaceId): Purse {
  return {
    book: { marketplace: id },
    wish: 'use',
    smallest: defaultSmallest(marketplace(id).currency),
    buyNow: 'unknown',
    balance: null,
    free: null,
  };
}
