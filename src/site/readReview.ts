import type { Shop } from '../core/marketplaces';
import type { ReviewReading } from '../core/pageReading';
import { BUY_NOW_FIELD } from './locators/pages';
import { readCheckout } from './readCheckout';

/** Reads the page on which an order is placed: the current list of rows and the older table. */
export function readReview(document: Document, of: Shop, url: URL): ReviewReading['facts'] {
  const cameFromBuyNow =
    /\/checkout\/entry\/buynow\b|[?&]isBuyNow=1\b/.test(url.pathname + url.search) ||
    document.querySelector(BUY_NOW_FIELD) !== null;
  return { ...readCheckout(document, 'review', of), cameFromBuyNow };
}
