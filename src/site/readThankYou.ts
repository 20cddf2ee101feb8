import type { Marketplace } from '../core/marketplaces';
import type { ThankYouReading } from '../core/pageReading';
import { type Reading, read, unreadable } from '../core/reading';
import { firstShown } from './interpret';
import { says } from './labels';
import { CONFIRMATIONS, CONFIRMED } from './locators/account';
import { isShown, shownText } from './shown';

/** An order counts as placed where the confirmation itself says so, by the shop's sign of success or in words. */
function placedOn(document: Document): Reading<true> {
  const found = firstShown(document, CONFIRMATIONS);
  if (!found) return unreadable('missing');
  const success = [...found.element.querySelectorAll(CONFIRMED)].some(isShown);
  return success || says('placed', shownText(found.element)) ? read(true, found.by) : unreadable('one-signal');
}

/** Reads the page after an order. It refreshes itself, so one order can be read twice. */
export function readThankYou(document: Document, of: Marketplace): ThankYouReading {
  return { kind: 'thank-you', marketplace: of.id, facts: { placed: placedOn(document) } };
}
