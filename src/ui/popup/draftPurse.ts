import { defaultSmallest, type Purse } from '../../core/ledger/purse';
import { type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';

/** A purse of which nothing is kept yet, as the background would make it at the first change. */
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
