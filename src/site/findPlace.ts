import type { Shop } from '../core/marketplaces/marketplaces';
import type { PageKind, Target } from '../core/page/pageReading';
import { allShown, firstShown } from './dom/interpret';
import { shownText } from './dom/shown';
import { parentOf } from './dom/tree';
import { controlOn } from './facts/readCheckout';
import { readSummary } from './facts/readSummary';
import { ORDER_CONTROLS } from './locators/controls';
import { PAYMENT_METHODS } from './locators/orders';
import { PLACE_ORDER } from './locators/pages';
import { CHANGE_PAYMENT } from './locators/payment';
import { OTHER_TOTALS } from './locators/summary';

const ORDERS: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(ORDER_CONTROLS), PLACE_ORDER);

/** Everything on a page that orders: a review page has its button at the top and once more at the bottom. */
export function orderPlaces(document: Document): Element[] {
  return allShown(document, ORDERS).map(({ element }) => element);
}

/** Where "show me where" points, as the page is now; null when it shows no such place. */
export function findPlace(document: Document, kind: PageKind, target: Target, of: Shop): Element | null {
  const first = (locators: Readonly<Record<string, string>>) => firstShown(document, locators)?.element;
  const find = (): Element | undefined => {
    switch (target) {
      case 'gift-row':
        return readSummary(document, of).giftRow?.element;
      case 'total':
        return readSummary(document, of).totalRow ?? first(OTHER_TOTALS);
      case 'gift-control': {
        const control = controlOn(document, kind, of);
        if (!control || control === 'several') return undefined;
        // The words beside it, since the shop draws its own box over the control.
        let place: Element | null = (control.element as Partial<HTMLInputElement>).labels?.[0] ?? control.element;
        while (place && shownText(place) === '') place = parentOf(place);
        return place ?? undefined;
      }
      case 'change-payment':
        return first(kind === 'order-details' ? PAYMENT_METHODS : CHANGE_PAYMENT);
      case 'order-control':
        return first(ORDERS);
    }
  };
  return find() ?? null;
}
