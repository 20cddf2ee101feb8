/**
 * The shop's words by meaning and language. A pattern fits the whole of a label wherever it can, so that a product's
 * title that quotes one does not count. How certain each is, and where it was seen, stands in `provenance.ts`.
 */
export const LABELS = {
  'order-total/en': /^(?:(?:order|grand|payment) )?total(?: \([\w ]+\))?\s?:?$/i,
  /** Totals on the way: they repeat the rows above them. */
  'running-total/en': /^total before .{1,40}$/i,
  /** A gift balance taken off; only a negative amount makes it one, since a gift card can also be bought. */
  'gift-row/en': /^(?:your |amazon(?:\.com)? )*gift ?cards?(?: balance)?(?: amount)?(?: applied| used)?:?$/i,
  'promotion/en': /^(?!.*gift).*\b(?:promotion|coupon|discount|savings|subscribe & save)/i,
  'shipping/en': /^(?!.*gift).*\b(?:shipping|delivery|postage)\b/i,
  /** A payment slot that holds the balance. A prepaid card that calls itself a gift card is none. */
  'gift-slot/en': /\b(?:gift ?card balance|gift balance|amazon gift ?card|amazon balance)\b/i,
  'spent/en': /^(?:gift card applied to|payment towards)\b/i,
  'refunded/en': /^refund from\b/i,
  'reloaded/en': /\breload\b/i,
  'added/en': /^gift card (?:added|claim)\b/i,
  'placed/en': /^(?:order placed|thank you, your order has been placed)\b/i,
} as const;

type Named<Key> = Key extends `${infer Id}/${string}` ? Id : never;
export type LabelId = Named<keyof typeof LABELS>;

/** Whether a text is the label, in any language that is known. Shops can be shown in languages not their own. */
export function says(id: LabelId, text: string): boolean {
  const plain = text.replace(/\s+/g, ' ');
  return Object.entries(LABELS).some(([name, words]) => name.startsWith(`${id}/`) && words.test(plain));
}

/** The words that a label of the gift balance is made of, apart from its amounts. */
const BALANCE_WORDS =
  /^(?:use|used|apply|applied|pay|pays|cover|covers|with|your|my|you|have|the|a|of|from|in|amazon|com|gift|cards?|giftcard|balance|amount|available|when|remaining|will|be|is|to|towards?|on|at|for|first|up|this|order|purchase|checkout|learn|more|details|us|usd)$/;
const OTHER_CREDIT = /\b(?:promo|points|reward|voucher|coupon|code|enter|wrap|amazon pay|receipt|message)/i;

/**
 * What the label of a tick box or radio says it is about. `balance`: the gift balance and nothing else. `gift-card`: it
 * names a gift card, which is the balance only where the control is known by other signs. `other`: another credit.
 * `unknown`: none of these, perhaps because the language is not known.
 */
export function aboutBalance(text: string): 'balance' | 'gift-card' | 'other' | 'unknown' {
  if (OTHER_CREDIT.test(text)) return 'other';
  if (!/\bgift ?(?:card|balance)/i.test(text)) return 'unknown';
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.includes('balance') && words.every((word) => BALANCE_WORDS.test(word)) ? 'balance' : 'gift-card';
}
