import type { PaidWith } from '../../core/page/pageReading';
import { ABSENT, type Reading, read } from '../../core/page/reading';
import { allShown, type Found, firstShown } from '../dom/interpret';
import { shownText } from '../dom/shown';
import { PAYMENT_PANELS, PAYMENT_SLOTS } from '../locators/payment';
import { certaintyOf } from '../words/labels';
import { CARD_SLOT } from '../words/phrases';
import type { Sign } from './agree';

/** What the payment panel tells. */
export interface PaymentSlots {
  /** Whether the gift balance has a slot of its own, or only cards have slots. */
  readonly sign: Sign;
  /** What pays besides the balance, where it is not a card. */
  readonly paidWith: Reading<PaidWith>;
}

const isCard = (text: string) => CARD_SLOT.test(text) && certaintyOf('gift-mention', text) === null;

/** The payment methods that the panel names, each once. A slot contains its own heading, which matches too. */
function slotsIn(panel: Element): readonly Found[] {
  const found = Object.entries(PAYMENT_SLOTS).flatMap(([by, css]) => allShown(panel, { [by]: css }));
  return found.filter(
    ({ element }) => !found.some((other) => other.element !== element && other.element.contains(element)),
  );
}

function methodOf(text: string): PaidWith | 'card' {
  if (isCard(text)) return 'card';
  if (certaintyOf('invoice', text)) return 'invoice';
  return certaintyOf('bank-account', text) ? 'bank-account' : 'other';
}

/**
 * What the payment panel names: the gift balance in a slot of its own, cards only, or another method. Other words in
 * the panel (points, plans, a link to use a gift card) are never looked at.
 */
export function readPaymentSlots(root: ParentNode): PaymentSlots {
  const panel = firstShown(root, PAYMENT_PANELS);
  const slots = (panel ? slotsIn(panel.element) : []).map(({ by, element }) => ({ by, text: shownText(element) }));
  const gift = ({ text }: { text: string }) => certaintyOf('gift-slot', text);
  const gifts = slots.map(gift).filter((certainty) => certainty !== null);
  const others = slots.filter((slot) => gift(slot) === null && slot.text !== '');
  const methods = [...new Set(others.map(({ text }) => methodOf(text)))];
  const [method] = methods;
  const paidWith = methods.length > 1 ? 'other' : method;
  const sign = (): Sign => {
    if (gifts.length > 0) return { says: 'applied', weight: gifts.includes('seen') ? 'strong' : 'weak' };
    return {
      says: slots.length > 0 && slots.every(({ text }) => isCard(text)) ? 'not-applied' : 'nothing',
      weight: 'strong',
    };
  };
  return {
    sign: sign(),
    paidWith: others[0] && paidWith && paidWith !== 'card' ? read(paidWith, others[0].by) : ABSENT,
  };
}
