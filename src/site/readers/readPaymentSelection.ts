import type { Shop } from '../../core/marketplaces/marketplaces';
import type { PaymentSelectionReading } from '../../core/page/pageReading';
import { cameFromBuyNow, purchaseFacts } from '../facts/purchaseRoute';
import { readCheckout } from '../facts/readCheckout';

/** Reads the payment step: the current widget and the older page. */
export function readPaymentSelection(document: Document, of: Shop, url: URL): PaymentSelectionReading['facts'] {
  const facts = readCheckout(document, 'payment-selection', of);
  return {
    ...facts,
    cameFromBuyNow: cameFromBuyNow(document, url),
    ...purchaseFacts(document, url, facts),
  };
}
