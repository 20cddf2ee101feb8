import type { PageKind } from '../core/page/pageReading';
import { firstShown } from './dom/interpret';
import { firstIn } from './dom/tree';
import { ORDER_CONTROLS } from './locators/controls';
import type { Locators } from './locators/locator';
import { BUSINESS_MARKS, PAYMENT_MARKS, PLACE_ORDER, TURBO_MARKS } from './locators/pages';
import { addressKind } from './pageAddress';

/**
 * What kind of page this is: the address decides, and where it leaves the matter open the page's own controls do.
 * The caller has made sure that the address is a marketplace's.
 */
export function pageKindOf(url: URL, document: Document): PageKind {
  const has = (marks: Locators) => Object.values(marks).some((css) => firstIn(document, css));
  const kind = addressKind(url);
  if (kind === 'ask-the-page') {
    if (has(BUSINESS_MARKS)) return 'business-checkout';
    if (has(TURBO_MARKS)) return 'turbo';
    if (has(PLACE_ORDER)) return 'review';
    return has(PAYMENT_MARKS) ? 'payment-selection' : 'other';
  }
  // A page that sells a book in print as well is a digital product's only while nothing else can be bought on it.
  const digital =
    kind === 'product' &&
    firstShown(document, ORDER_CONTROLS['digital-one-click']) &&
    !firstShown(document, ORDER_CONTROLS['buy-now']);
  return digital ? 'digital-product' : kind;
}
