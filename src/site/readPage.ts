import { marketplaceOfUrl, type Shop, shop } from '../core/marketplaces/marketplaces';
import type { PageKind, PageReading, Target } from '../core/page/pageReading';
import { findPlace, orderPlaces } from './findPlace';
import { pageKindOf } from './pageKind';
import { readCart } from './readers/readCart';
import { readCreditsPage } from './readers/readCreditsPage';
import { readDigitalProduct } from './readers/readDigitalProduct';
import { readGiftBalance } from './readers/readGiftBalance';
import { readOneClickSettings } from './readers/readOneClickSettings';
import { readOrderDetails } from './readers/readOrderDetails';
import { readPaymentSelection } from './readers/readPaymentSelection';
import { readProduct } from './readers/readProduct';
import { readReturn } from './readers/readReturn';
import { readReview } from './readers/readReview';
import { readThankYou } from './readers/readThankYou';
import { readTurbo } from './readers/readTurbo';

/** What was seen of a page, with the way back to the places it was seen at. */
export interface PageSight {
  readonly reading: PageReading;
  /** The element to point at, as the page is when asked; null when there is none. */
  find(target: Target): Element | null;
  /** Everything on the page that orders. */
  orderPlaces(): readonly Element[];
}

/** The facts of a page of one kind. */
type FactsOf<Kind extends PageKind> = Extract<PageReading, { kind: Kind }>['facts'];

/** The reader of each kind of page. */
const READERS: { readonly [Kind in PageKind]: (document: Document, of: Shop, url: URL) => FactsOf<Kind> } = {
  'payment-selection': readPaymentSelection,
  review: readReview,
  turbo: readTurbo,
  product: readProduct,
  'digital-product': readDigitalProduct,
  cart: readCart,
  'thank-you': readThankYou,
  'gift-balance': readGiftBalance,
  'order-details': readOrderDetails,
  return: readReturn,
  'promo-credits': readCreditsPage,
  'one-click-settings': readOneClickSettings,
  // The page where a claim code is typed is not looked at; of the next two no saved page is known.
  redeem: () => ({}),
  reload: () => ({}),
  'membership-payment': () => ({}),
  'business-checkout': () => ({}),
  other: () => ({}),
};

/**
 * Reads a page of a marketplace. A handful of targeted queries: nothing is kept, changed or measured.
 *
 * @param document the page as it is now; it is not held on to for anything but `find`
 * @returns null when the address is no marketplace's
 */
export function readPage(document: Document, url: URL): PageSight | null {
  const marketplace = marketplaceOfUrl(url);
  if (!marketplace) return null;
  const of = shop(marketplace);
  const kind = pageKindOf(url, document);
  return {
    reading: { kind, marketplace, facts: READERS[kind](document, of, url) } as PageReading,
    find: (target) => findPlace(document, kind, target, of),
    orderPlaces: () => orderPlaces(document),
  };
}
