import type { MarketplaceId } from '../core/marketplaces/marketplaces';
import type { PageReading, Target } from '../core/page/pageReading';
import type { AddressKind } from './locators/addresses';

/** A page of a marketplace, and what its address says of it. */
export interface PageAt {
  /** The page as it is now. */
  readonly page: Document;
  readonly url: URL;
  readonly address: AddressKind;
  readonly marketplace: MarketplaceId;
}

/** What was seen of a page, with the way back to the places it was seen at. */
export interface PageSight {
  readonly reading: PageReading;
  /** The element to point at, as the page is when asked; null when there is none. */
  find(target: Target): Element | null;
  /** Everything on the page that orders. */
  orderPlaces(): readonly Element[];
}

/** A page on which nothing is read: its address says so, and nothing of it is looked at. */
export function nothingToRead(address: AddressKind, marketplace: MarketplaceId): PageSight {
  const kind = address === 'ask-the-page' ? 'other' : address;
  return { reading: { kind, marketplace, facts: {} } as PageReading, find: () => null, orderPlaces: () => [] };
}
