import type { Shop } from '../core/marketplaces/marketplaces';
import type { PageKind, Target } from '../core/page/pageReading';
import { allShown, firstShown } from './dom/interpret';
import { shownText } from './dom/shown';
import { parentOf } from './dom/tree';
import { controlOn } from './facts/readCheckout';
import { readSummary } from './facts/readSummary';
import { ORDER_CONTROLS } from './locators/controls';
import type { Locators } from './locators/locator';
import { PAYMENT_METHODS } from './locators/orders';
import { PLACE_ORDER } from './locators/pages';
import { CHANGE_PAYMENT } from './locators/payment';
import { OTHER_TOTALS } from './locators/summary';

const ORDERS: Locators = Object.assign({}, ...Object.values(ORDER_CONTROLS), PLACE_ORDER);

/** All controls on a page that order. A review page has its button at the top and again at the bottom. */
export function orderPlaces(document: Document): Element[] {
  return allShown(document, ORDERS).map(({ element }) => element);
}

const firstOn = (document: Document, locators: Locators): Element | null =>
  firstShown(document, locators)?.element ?? null;

/** The first control on a page that orders. */
export function findOrderControl(document: Document): Element | null {
  return firstOn(document, ORDERS);
}

/**
 * The words beside the gift balance's control. They are shown instead of the control, because the shop draws its own
 * box over it.
 */
function findGiftControl(document: Document, kind: PageKind, of: Shop): Element | null {
  const control = controlOn(document, kind, of);
  if (!control || control === 'several') return null;
  let place: Element | null = (control.element as Partial<HTMLInputElement>).labels?.[0] ?? control.element;
  while (place && shownText(place) === '') place = parentOf(place);
  return place;
}

/**
 * The element that "show me where" points at on a payment step, as the page is now; null where the page does not show
 * it.
 */
export function findOnCheckout(document: Document, kind: PageKind, target: Target, of: Shop): Element | null {
  switch (target) {
    case 'gift-row':
      return readSummary(document, of).giftRow?.element ?? null;
    case 'total':
      return readSummary(document, of).totalRow ?? firstOn(document, OTHER_TOTALS);
    case 'gift-control':
      return findGiftControl(document, kind, of);
    case 'change-payment':
      return firstOn(document, CHANGE_PAYMENT);
    case 'order-control':
      return findOrderControl(document);
  }
}

/** The same on a page about an order. It only points at how the order was paid, or at a control that orders. */
export function findOnAccount(document: Document, kind: PageKind, target: Target): Element | null {
  if (target === 'order-control') return findOrderControl(document);
  return target === 'change-payment' && kind === 'order-details' ? firstOn(document, PAYMENT_METHODS) : null;
}
