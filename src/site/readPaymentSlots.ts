import type { Says } from './agree';
import { allShown, firstShown } from './interpret';
import { says } from './labels';
import { PAYMENT_PANELS, PAYMENT_SLOTS } from './locators/payment';
import { shownText } from './shown';

/** A card names the last digits of its number. One that calls itself a gift card is neither this nor the balance. */
const CARD = /^(?!.*\bgift\b).*\b\d{4}$/i;

/**
 * What the payment panel names: the gift balance in a slot of its own, or cards alone. The panel's other words
 * (points, plans, a link to use a gift card) are never looked at.
 */
export function readPaymentSlots(root: ParentNode): Says {
  const panel = firstShown(root, PAYMENT_PANELS);
  const slots = panel ? allShown(panel.element, PAYMENT_SLOTS).map(({ element }) => shownText(element)) : [];
  if (slots.some((text) => says('gift-slot', text))) return 'applied';
  return slots.length > 0 && slots.every((text) => CARD.test(text)) ? 'not-applied' : 'nothing';
}
