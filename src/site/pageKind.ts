import type { PageKind } from '../core/page/pageReading';
import { firstShown } from './dom/interpret';
import { firstIn } from './dom/tree';
import type { AddressKind } from './locators/addresses';
import { ORDER_CONTROLS } from './locators/controls';
import type { Locators } from './locators/locator';
import { BUSINESS_MARKS, PAYMENT_MARKS, PLACE_ORDER, TURBO_MARKS } from './locators/pages';

/** The kind of page that an address tells. */
export function fixedKind(address: AddressKind): PageKind {
  return address === 'ask-the-page' ? 'other' : address;
}

/** Which payment step a page is, where its address leaves this open. The page's own controls tell it. */
export function stepOfPaying(document: Document): PageKind {
  const has = (marks: Locators) => Object.values(marks).some((css) => firstIn(document, css));
  if (has(BUSINESS_MARKS)) return 'business-checkout';
  if (has(TURBO_MARKS)) return 'turbo';
  if (has(PLACE_ORDER)) return 'review';
  return has(PAYMENT_MARKS) ? 'payment-selection' : 'other';
}

/**
 * Whether a product page is for a digital product. A page that also sells the printed book counts only while nothing
 * else can be bought on it.
 */
export function productKindOf(document: Document): PageKind {
  const digital =
    firstShown(document, ORDER_CONTROLS['digital-one-click']) && !firstShown(document, ORDER_CONTROLS['buy-now']);
  return digital ? 'digital-product' : 'product';
}
