import type { Shop } from '../../core/marketplaces/marketplaces';
import { allShown, firstShown, shownIn } from '../dom/interpret';
import { shownText } from '../dom/shown';
import { closestTo, fits } from '../dom/tree';
import { WORDS } from '../locators/html';
import {
  ANY_CARD,
  BALANCE_SECTION,
  CARD_FRAME,
  CHOICES,
  GOODS,
  INSTRUMENTS,
  PAYMENT_FORM,
  PRIMARY_CARD,
} from '../locators/payment';
import { aboutBalance, certaintyOf } from '../words/labels';
import { labelsOf } from './readGiftControl';

/** Whether every choice in a part of the page belongs to a payment method, or is about something else. */
function knowsChoices(part: ParentNode, method: string, of: Shop): boolean {
  return allShown(part, CHOICES).every(({ element }) => {
    if (closestTo(element, method) || closestTo(element, GOODS)) return true;
    const [first] = labelsOf(element)
      .map((text) => aboutBalance(text, of.id).about)
      .filter((about) => about !== 'unknown');
    return first === 'other';
  });
}

/** Whether some text in a part of the page mentions gifts and is not known to be about something else. */
function speaksOfGifts(part: ParentNode, of: Shop): boolean {
  return allShown(part, { words: WORDS })
    .filter(({ element }) => element.childElementCount === 0)
    .map(({ element }) => shownText(element))
    .some((text) => certaintyOf('gift-mention', text) !== null && aboutBalance(text, of.id).about !== 'other');
}

/**
 * Whether the payment step is fully known and has no place for a gift balance. The payment methods must be in sight.
 * The part that would show a balance must be there. Every choice must be known. Only then may we say that the account
 * is offered no balance.
 */
export function isWholeWithoutBalance(root: ParentNode, of: Shop): boolean {
  const [first] = allShown(root, INSTRUMENTS);
  if (first?.by === 'payment/instrument') {
    const form = closestTo(first.element, PAYMENT_FORM);
    return (
      form !== null && shownIn(form, BALANCE_SECTION) !== null && knowsChoices(form, INSTRUMENTS[first.by] ?? '', of)
    );
  }
  const frame = firstShown(root, CARD_FRAME)?.element;
  if (first?.by !== 'payment/card' || !frame) return false;
  const balances = allShown(root, { card: ANY_CARD }).filter(({ element }) => !fits(element, PRIMARY_CARD));
  return balances.length === 0 && knowsChoices(root, PRIMARY_CARD, of) && !speaksOfGifts(frame, of);
}
