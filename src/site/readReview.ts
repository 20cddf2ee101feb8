import type { Marketplace } from '../core/marketplaces';
import type { ReviewReading } from '../core/pageReading';
import { type Places, readCheckout } from './readCheckout';

/** Buy Now sends this field along; on the way to the review page it is met in the address too. */
const BUY_NOW = 'input[name="isBuyNow"][value="1"]';

function cameFromBuyNow(document: Document, url: URL): boolean {
  return (
    /^(?:\/-\/[^/]+)?\/checkout\/entry\/buynow\b/.test(url.pathname) ||
    url.searchParams.get('isBuyNow') === '1' ||
    document.querySelector(BUY_NOW) !== null
  );
}

/** Reads the page on which an order is placed: the current list of rows and the older table. */
export function readReview(document: Document, url: URL, of: Marketplace): { reading: ReviewReading; places: Places } {
  const { facts, places } = readCheckout(document, 'review', of);
  const reading: ReviewReading = {
    kind: 'review',
    marketplace: of.id,
    facts: { ...facts, cameFromBuyNow: cameFromBuyNow(document, url) },
  };
  return { reading, places };
}
