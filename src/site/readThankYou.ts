import type { ThankYouReading } from '../core/pageReading';
import { read, unreadable } from '../core/reading';
import { firstShown } from './interpret';
import { says } from './labels';
import { CONFIRMATIONS, SUCCESS } from './locators/account';
import { shownText } from './shown';

/**
 * Reads the page after an order. It counts as placed where the confirmation itself says so, by the shop's sign of
 * success or in words. The page refreshes itself, so one order can be read twice.
 */
export function readThankYou(document: Document): ThankYouReading['facts'] {
  const found = firstShown(document, CONFIRMATIONS);
  const success =
    found && (firstShown(found.element, { success: SUCCESS }) ?? says('placed', shownText(found.element)));
  return { placed: success ? read(true as const, found.by) : unreadable(found ? 'one-signal' : 'missing') };
}
