import type { Shop } from '../../core/marketplaces/marketplaces';
import type { ThankYouReading } from '../../core/page/pageReading';
import { read, unreadable } from '../../core/page/reading';
import { firstShown } from '../dom/interpret';
import { shownText } from '../dom/shown';
import { purchaseInAddress } from '../facts/purchaseKey';
import { CONFIRMATIONS, SUCCESS } from '../locators/account';
import { says } from '../words/labels';

/**
 * Reads the page after an order. The order counts as placed where the confirmation itself says so, by the shop's
 * success mark or in words. The page reloads itself. So one order is read twice, with the same purchase.
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
