import type { Marketplace } from '../core/marketplaces';
import type { PaymentSelectionReading } from '../core/pageReading';
import { type Places, readCheckout } from './readCheckout';

/** Reads the step at which the payment is chosen: the current widget and the older page. */
export function readPaymentSelection(
  document: Document,
  of: Marketplace,
): { reading: PaymentSelectionReading; places: Places } {
  const { facts, places } = readCheckout(document, 'payment-selection', of);
  return { reading: { kind: 'payment-selection', marketplace: of.id, facts }, places };
}
