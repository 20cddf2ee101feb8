import type { Shop } from '../../core/marketplaces/marketplaces';
import type { CartReading } from '../../core/page/pageReading';
import { agreed, allShown, amountOf, notNegative } from '../dom/interpret';
import { CART_SUBTOTALS } from '../locators/goods';

/** Reads the subtotal of the cart, which stands above and below the goods. The cart shows no balance. */
export function readCart(document: Document, of: Shop): CartReading['facts'] {
  const subtotals = allShown(document, CART_SUBTOTALS).map((found) => amountOf(found, of));
  return { subtotal: notNegative(agreed(subtotals, 'contradiction')) };
}
