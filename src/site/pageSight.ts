import type { MarketplaceId } from '../core/marketplaces/marketplaces';
import type { PageReading, Target } from '../core/page/pageReading';
import type { AddressKind } from './locators/addresses';

/** A page of a marketplace, and what its address tells about it. */
export interface PageAt {
  /** The page as it is now. */
  readonly page: Document;
  readonly url: URL;
  readonly address: AddressKind;
  readonly marketplace: MarketplaceId;
}

/** What was read from a page, and how to find the places again. */
export interface PageSight {
  readonly reading: PageReading;
  /** Finds the element to point at on the page as it is now; null where there is none. */
  find(target: Target): Element | null;
  /** All controls on the page that order. */
  orderPlaces(): readonly Element[];
}

/** A page on which nothing is read, because its address says so. The page is not looked at. */
export function nothingToRead(address: AddressKind, marketplace: MarketplaceId): PageSight {
  const kind = address === 'ask-the-page' ? 'other' : address;
  return { reading: { kind, marketplace, facts: {} } as PageReading, find: () => null, orderPlaces: () => [] };
}
