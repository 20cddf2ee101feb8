import type { Shop } from '../../core/marketplaces/marketplaces';
import type { ReviewReading } from '../../core/page/pageReading';
import { cameFromBuyNow, purchaseFacts } from '../facts/purchaseRoute';
import { readCheckout } from '../facts/readCheckout';

/** Reads the page on which an order is placed: the current list of rows and the older table. */
export function readReview(document: Document, of: Shop, url: URL): ReviewReading['facts'] {
  const facts = readCheckout(document, 'review', of);
  return {
    ...facts,
    cameFromBuyNow: cameFromBuyNow(document, url),
    ...purchaseFacts(document, url, facts),
  };
}
