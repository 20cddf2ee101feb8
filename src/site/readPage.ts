import { type MarketplaceId, marketplaceOfUrl } from '../core/marketplaces';
import type { PageReading, Target } from '../core/pageReading';
import { ABSENT } from '../core/reading';
import { pageKindOf } from './pageKind';

/** What was seen of a page, with the way back to the places it was seen at. */
export interface PageSight {
  readonly reading: PageReading;
  /** The element to point at, as the page is now; null when there is none. */
  find(target: Target): Element | null;
}

/**
 * Reads a page of a marketplace. A handful of targeted queries: nothing is kept, changed or measured.
 *
 * @returns null when the address is no marketplace's
 */
export function readPage(document: Document, url: URL): PageSight | null {
  const marketplace = marketplaceOfUrl(url);
  if (!marketplace) return null;
  return { reading: readingOf(document, url, marketplace), find: () => null };
}

function readingOf(document: Document, url: URL, marketplace: MarketplaceId): PageReading {
  const kind = pageKindOf(url, document);
  const nothing = { toCharge: ABSENT, giftBalance: ABSENT, offered: ABSENT, promotion: ABSENT, goods: ABSENT };
  switch (kind) {
    case 'payment-selection':
      return { kind, marketplace, facts: nothing };
    case 'review':
      return { kind, marketplace, facts: { ...nothing, cameFromBuyNow: false } };
    case 'turbo':
      return { kind, marketplace, facts: { ...nothing, order: ABSENT } };
    case 'product':
      return { kind, marketplace, facts: { buyNow: ABSENT, price: ABSENT, turbo: ABSENT } };
    case 'digital-product':
      return { kind, marketplace, facts: { oneClick: ABSENT, price: ABSENT } };
    case 'cart':
      return { kind, marketplace, facts: { subtotal: ABSENT } };
    case 'thank-you':
      return { kind, marketplace, facts: { placed: ABSENT } };
    case 'gift-balance':
      return { kind, marketplace, facts: { balance: ABSENT, activity: ABSENT } };
    case 'other':
      return { kind, marketplace, facts: {} };
  }
}
