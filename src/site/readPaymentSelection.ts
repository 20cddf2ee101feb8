import type { Shop } from '../core/marketplaces';
import type { PaymentSelectionReading } from '../core/pageReading';
import { cameFromBuyNow, purchaseFacts } from './purchaseRoute';
import { readCheckout } from './readCheckout';

/** Reads the step at which the payment is chosen: the current widget and the older page. */
export function readPaymentSelection(document: Document, of: Shop, url: URL): PaymentSelectionReading['facts'] {
  const facts = readCheckout(document, 'payment-selection', of);
  return {
    ...facts,
    cameFromBuyNow: cameFromBuyNow(document, url),
    ...purchaseFacts(document, url, facts),
  };
}
