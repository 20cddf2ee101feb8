import { deductionOf, says } from './labels';

/**
 * Words of the pages about an order that was placed. en, de, it and es were seen on saved pages or in several readers;
 * a label that nobody saw is left out, so that its row stays unexplained instead of being explained wrongly.
 */
const WORDS = {
  gift: [
    // Public test page of an invoice (2021), orders of 2025.
    /^geschenkgutschein(?:\(e\)|e)?:?$/i,
    // Three readers, 2020 to 2026.
    /^importo buono regalo:?$/i,
    // One reader, 2026.
    /^importe del cheque regalo:?$/i,
  ],
  total: [/^gesamt(?:summe|betrag):?$/i, /^totale:?$/i],
  refund: [/\brefund\b/i, /\berstatt/i, /\brimborso\b/i, /\breembolso\b/i, /\bremboursement\b/i],
  method: [/\bgift ?card balance\b/i, /\bamazon balance\b/i, /^amazon gift ?card\b/i, /geschenkgutschein/i],
  methodOnly: [/^cheque regalo de amazon$/i, /^amazon geschenkgutschein$/i, /^gift card$/i, /^geschenkgutschein$/i],
  shipped: [/^(?:delivered|shipped|out for delivery|on the way|return|refund|replacement|sent)\b/i],
  unshipped: [/^(?:not yet shipped|preparing for (?:shipment|shipping)|order (?:placed|received))\b/i],
} as const;

const any = (words: readonly RegExp[], text: string) => words.some((word) => word.test(text));

/** What the label of a row of an order's totals is about. */
export function orderLabel(
  label: string,
): 'gift' | 'total' | 'refund' | 'running' | 'promotion' | 'saving' | 'points' | 'shipping' | 'other' {
  if (any(WORDS.refund, label)) return 'refund';
  if (any(WORDS.gift, label) || says('gift-row', label)) return 'gift';
  if (any(WORDS.total, label) || says('order-total', label)) return 'total';
  if (says('running-total', label)) return 'running';
  if (says('shipping', label)) return 'shipping';
  const deduction = deductionOf(label);
  return deduction?.certainty === 'seen' && deduction.kind !== 'several' ? deduction.kind : 'other';
}

/** Whether the name of a payment method is the gift balance's, a card's (it ends in digits), or neither for certain. */
export function methodIs(name: string): 'balance' | 'card' | 'unknown' {
  if (any(WORDS.method, name) || any(WORDS.methodOnly, name)) return 'balance';
  return /^(?!.*\bgift\b).*\b\d{4}$/i.test(name) ? 'card' : 'unknown';
}

/** What a parcel's heading says; null for words that can mean either, such as when it arrives. */
export function parcelIs(heading: string): 'shipped' | 'unshipped' | null {
  if (any(WORDS.unshipped, heading)) return 'unshipped';
  return any(WORDS.shipped, heading) ? 'shipped' : null;
}
