import type { Shop } from '../core/marketplaces';
import type { CheckoutFacts } from '../core/pageReading';
import { readCheckout } from './readCheckout';

/** Reads the step at which the payment is chosen: the current widget and the older page. */
export function readPaymentSelection(document: Document, of: Shop): CheckoutFacts {
  return readCheckout(document, 'payment-selection', of);
}
