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

/** Whether every choice in a part of the page belongs to a payment method, or says that it is something else. */
function knowsChoices(part: ParentNode, method: string, of: Shop): boolean {
  return allShown(part, CHOICES).every(({ element }) => {
    if (closestTo(element, method) || closestTo(element, GOODS)) return true;
    const [first] = labelsOf(element)
      .map((text) => aboutBalance(text, of.id).about)
      .filter((about) => about !== 'unknown');
    return first === 'other';
  });
}

/** Whether something in a part of the page speaks of gifts and is not known to be about something else. */
function speaksOfGifts(part: ParentNode, of: Shop): boolean {
  return allShown(part, { words: WORDS })
    .filter(({ element }) => element.childElementCount === 0)
    .map(({ element }) => shownText(element))
    .some((text) => certaintyOf('gift-mention', text) !== null && aboutBalance(text, of.id).about !== 'other');
}

/**
 * Whether the step at which the payment is chosen is known as a whole, and has no place for a gift balance: methods are
 * in sight, the part that shows a balance where there is one is there, and every choice is known. Only then may it be
 * said that the account is offered none.
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
