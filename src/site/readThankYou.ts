import type { Shop } from '../core/marketplaces';
import type { ThankYouReading } from '../core/pageReading';
import { read, unreadable } from '../core/reading';
import { firstShown } from './interpret';
import { says } from './labels';
import { CONFIRMATIONS, SUCCESS } from './locators/account';
import { purchaseInAddress } from './purchaseKey';
import { shownText } from './shown';

/**
 * Reads the page after an order. It counts as placed where the confirmation itself says so, by the shop's sign of
 * success or in words. The page refreshes itself, so that one order is read twice, with the same purchase.
 */
export function readThankYou(document: Document, _of: Shop, url: URL): ThankYouReading['facts'] {
  const found = firstShown(document, CONFIRMATIONS);
  const success =
    found && (firstShown(found.element, { success: SUCCESS }) ?? says('placed', shownText(found.element)));
  return {
    placed: success ? read(true as const, found.by) : unreadable(found ? 'one-signal' : 'missing'),
    purchase: purchaseInAddress(url),
  };
}
