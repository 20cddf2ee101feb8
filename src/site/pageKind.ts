import type { PageKind } from '../core/pageReading';
import { firstShown } from './interpret';
import { ORDER_CONTROLS } from './locators/controls';
import type { Locators } from './locators/locator';
import { PAYMENT_MARKS, PLACE_ORDER, TURBO_MARKS } from './locators/pages';

/** What an address alone says: first match wins. Sources: saved pages of 2025 and 2026, public code from 2013 on. */
const PATHS: readonly (readonly [RegExp, PageKind | 'ask-the-page'])[] = [
  [/^\/(?:gp\/css\/|hz\/youraccount\/)?gc\/balance\b/, 'gift-balance'],
  [/^\/gp\/buy\/thankyou\b/, 'thank-you'],
  [/^\/checkout\/turbo\b/, 'turbo'],
  [/^\/checkout\/p\/[^/]+\/spc\b|^\/gp\/buy\/spc\b/, 'review'],
  [/^\/checkout\/p\/[^/]+\/pay\b|^\/gp\/buy\/payselect\b/, 'payment-selection'],
  // After Buy Now the review page has been met at the address of the entry itself.
  [/^\/(?:checkout|gp\/buy)\//, 'ask-the-page'],
  [/^\/(?:gp\/)?(?:cart|aw\/c)\b/, 'cart'],
  [/^\/gp\/video\/detail\b/, 'digital-product'],
  [/^(?:\/[^/]+)?\/dp\/\w{10}\b|^\/gp\/(?:product|aw\/d)\/(?:[^/]+\/)?\w{10}\b/, 'product'],
];

/**
 * What kind of page this is: the address decides, and where it leaves the matter open the page's own controls do.
 * The caller has made sure that the address is a marketplace's.
 */
export function pageKindOf(url: URL, document: Document): PageKind {
  // A page shown in another language than the shop's own carries it in front: `/-/en/dp/…`.
  const path = url.pathname.replace(/^\/-\/[^/]+(?=\/)/, '');
  const has = (marks: Locators) => Object.values(marks).some((css) => document.querySelector(css));
  const kind = PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
  if (kind === 'ask-the-page') {
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
