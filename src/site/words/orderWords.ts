import { certaintyOf, deductionOf, plainLabel } from './labels';
import {
  BALANCE_NAMES,
  CARD_NAMES,
  ORDER_ROWS,
  POINTS_NAMES,
  RETURN_CLOSED,
  SHIPPED,
  THIS_ORDER,
  UNSHIPPED,
} from './orderPhrases';
import type { Certainty } from './word';

const any = (words: readonly RegExp[], text: string) => words.some((word) => word.test(text));

/**
 * What a row of an order's totals is about. `total` may be the last total or a running one. `reduction` takes money
 * off, and the words do not tell why.
 */
export type RowMeaning =
  | keyof typeof ORDER_ROWS
  | 'total'
  | 'shipping'
  | 'promotion'
  | 'saving'
  | 'reduction'
  | 'other';

/** What the label of a row of an order's totals is about, and how certain its words are. */
export function orderLabel(written: string): { readonly meaning: RowMeaning; readonly certainty: Certainty } {
  const label = plainLabel(written);
  const is = (meaning: keyof typeof ORDER_ROWS) => any(ORDER_ROWS[meaning], label);
  const seen = (meaning: RowMeaning) => ({ meaning, certainty: 'seen' as const });
  if (is('refund')) return seen('refund');
  if (is('aside') || certaintyOf('aside', label)) return seen('aside');
  if (is('gift')) return seen('gift');
  const gift = certaintyOf('gift-row', label);
  if (gift) return { meaning: 'gift', certainty: gift };
  if (is('running') || certaintyOf('running-total', label)) return seen('running');
  if (is('final')) return seen('final');
  if (certaintyOf('order-total', label)) return seen('total');
  const shipping = certaintyOf('shipping', label);
  if (shipping) return { meaning: 'shipping', certainty: shipping };
  const deduction = deductionOf(label);
  if (deduction) {
    return { meaning: deduction.kind === 'several' ? 'reduction' : deduction.kind, certainty: deduction.certainty };
  }
  if (is('points')) return seen('points');
  if (is('tax')) return seen('tax');
  return seen(is('items') ? 'items' : 'other');
}

/** Whether the label names the total of this order. Digital orders have such totals. */
export function namesThisOrder(label: string): boolean {
  return THIS_ORDER.test(plainLabel(label));
}

/**
 * Whether the name of a payment method is the gift balance's, a card's or points. `unknown` where this is not certain.
 */
export function methodIs(name: string): 'balance' | 'card' | 'points' | 'unknown' {
  const method = plainLabel(name);
  if (any(BALANCE_NAMES, method) || certaintyOf('gift-slot', method)) return 'balance';
  if (POINTS_NAMES.test(method)) return 'points';
  return CARD_NAMES.test(method) || /^(?!.*\bgift\b).*\b\d{4}$/.test(method) ? 'card' : 'unknown';
}

/** What a parcel's heading tells; null where its words can mean either, for example when they say when it arrives. */
export function parcelIs(heading: string): 'shipped' | 'unshipped' | null {
  const said = plainLabel(heading);
  if (any(UNSHIPPED, said)) return 'unshipped';
  return any(SHIPPED, said) ? 'shipped' : null;
}

/** Whether the words about an item's return say that it is too late for a return. */
export function returnIsClosed(words: string): boolean {
  return any(RETURN_CLOSED, plainLabel(words));
}
