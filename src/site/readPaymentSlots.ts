import type { Sign } from './agree';
import { allShown, firstShown } from './interpret';
import { certaintyOf } from './labels';
import { PAYMENT_PANELS, PAYMENT_SLOTS } from './locators/payment';
import { shownText } from './shown';

/**
 * A card names its brand and the last digits of its number, in every language. One that calls itself a gift card is
 * neither this nor the balance.
 */
const CARD =
  /\b(?:visa|mastercard|maestro|amex|american express|discover|diners|jcb|rupay|elo|hipercard|mada|troy|cb|bancontact|eftpos|girocard)\b.*\b\d{4}$/i;

const isCard = (text: string) => CARD.test(text) && certaintyOf('gift-mention', text) === null;

/**
 * What the payment panel names: the gift balance in a slot of its own, or cards alone. The panel's other words
 * (points, plans, a link to use a gift card) are never looked at.
 */
export function readPaymentSlots(root: ParentNode): Sign {
  const panel = firstShown(root, PAYMENT_PANELS);
  const slots = panel ? allShown(panel.element, PAYMENT_SLOTS).map(({ element }) => shownText(element)) : [];
  const gifts = slots.map((text) => certaintyOf('gift-slot', text)).filter((certainty) => certainty !== null);
  if (gifts.length > 0) return { says: 'applied', weight: gifts.includes('seen') ? 'strong' : 'weak' };
  return { says: slots.length > 0 && slots.every(isCard) ? 'not-applied' : 'nothing', weight: 'strong' };
}
