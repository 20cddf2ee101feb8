import { type Marketplace, marketplace, marketplaceOfUrl } from '../core/marketplaces';
import type { PageReading, Target } from '../core/pageReading';
import { pageKindOf } from './pageKind';
import { readCart } from './readCart';
import type { Places } from './readCheckout';
import { readDigitalProduct } from './readDigitalProduct';
import { readGiftBalance } from './readGiftBalance';
import { readPaymentSelection } from './readPaymentSelection';
import { readProduct } from './readProduct';
import { readReview } from './readReview';
import { readThankYou } from './readThankYou';
import { readTurbo } from './readTurbo';

/** What was seen of a page, with the way back to the places it was seen at. */
export interface PageSight {
  readonly reading: PageReading;
  /** The element to point at, as the page is when asked; null when there is none. */
  find(target: Target): Element | null;
}

interface Sight {
  readonly reading: PageReading;
  readonly places?: Places;
}

function sightOf(document: Document, url: URL, of: Marketplace): Sight {
  const kind = pageKindOf(url, document);
  switch (kind) {
    case 'payment-selection':
      return readPaymentSelection(document, of);
    case 'review':
      return readReview(document, url, of);
    case 'turbo':
      return readTurbo(document, of);
    case 'product':
      return readProduct(document, of);
    case 'digital-product':
      return readDigitalProduct(document, of);
    case 'cart':
      return { reading: readCart(document, of) };
    case 'thank-you':
      return { reading: readThankYou(document, of) };
    case 'gift-balance':
      return { reading: readGiftBalance(document, of) };
    case 'other':
      return { reading: { kind, marketplace: of.id, facts: {} } };
  }
}

/**
 * Reads a page of a marketplace. A handful of targeted queries: nothing is kept, changed or measured.
 *
 * @param document the page as it is now; it is not held on to for anything but `find`
 * @returns null when the address is no marketplace's
 */
export function readPage(document: Document, url: URL): PageSight | null {
  const id = marketplaceOfUrl(url);
  if (!id) return null;
  const of = marketplace(id);
  const { reading } = sightOf(document, url, of);
  // The page may have been drawn anew since it was read, so its elements are looked for again.
  return { reading, find: (target) => sightOf(document, url, of).places?.[target] ?? null };
}
