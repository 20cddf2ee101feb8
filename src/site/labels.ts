/**
 * The shop's words, by what they mean. Every pattern fits the whole of a label, so that a product's title that quotes
 * one does not count. How certain each is, and where it was seen, stands in `provenance.ts` under `<id>/<language>`.
 */
const LABELS = {
  'order-total': { en: /^(?:(?:order|grand) )?total:?$/i, fr: /^montant total\s?:?$/i },
  /** Totals on the way: they repeat the rows above them. */
  'running-total': { en: /^total before .{1,40}$/i },
  /** A gift balance taken off; only a negative amount makes it one, since a gift card can also be bought. */
  'gift-row': { en: /^(?:your |amazon(?:\.com)? )*gift ?cards?(?: balance)?(?: amount)?(?: applied| used)?:?$/i },
  promotion: { en: /^(?!.*gift).*\b(?:promotions?|coupons?|discounts?|savings|subscribe & save)\b.*$/i },
  shipping: { en: /^(?!.*gift).*\b(?:shipping|delivery|postage)\b.*$/i },
  /** A payment slot of the review page that holds the balance. A prepaid card that calls itself a gift card is none. */
  'gift-slot': { en: /\b(?:gift ?card balance|gift balance|amazon gift ?card|amazon balance)\b/i },
  spent: { en: /^(?:gift card applied to|payment towards)\b/i, ja: /注文に適用されたギフトカード$/ },
  refunded: { en: /^refund from\b/i, ja: /されたギフトカードの解除$/ },
  reloaded: { en: /\breload\b/i },
  added: { en: /^(?:gift card added|gift card claim)\b/i, ja: /^ギフトカードが追加されました/ },
  placed: { en: /^(?:order placed|thank you, your order has been placed)\b/i },
} as const satisfies Record<string, Record<string, RegExp>>;

export type LabelId = keyof typeof LABELS;

/** Every label with its languages, for whoever checks that each is accounted for. */
export const LABEL_NAMES: readonly string[] = Object.entries(LABELS).flatMap(([id, words]) =>
  Object.keys(words).map((language) => `${id}/${language}`),
);

/** Whether a text is the label, in any language that is known. Shops can be shown in languages not their own. */
export function says(id: LabelId, text: string): boolean {
  return Object.values(LABELS[id]).some((words: RegExp) => words.test(text));
}

/** Words that a label of the gift balance is made of, apart from its amounts; and those it must have. */
const BALANCE_WORDS = new Set(
  'use apply pay with your my the of from amazon com gift card cards giftcard balance available when remaining current is to this order for us usd'.split(
    ' ',
  ),
);
const OTHER_CREDIT =
  /\b(?:promo\w*|points?|rewards?|vouchers?|coupons?|codes?|enter|wrap\w*|amazon pay|receipt|message)\b/i;

/**
 * What the label of a tick box or radio says it is about. `balance`: the gift balance and nothing else. `gift-card`:
 * a gift card, which is the balance only where the control is known by other signs. `other`: another credit.
 * `unknown`: none of these, perhaps because the language is not known.
 */
export function aboutBalance(text: string): 'balance' | 'gift-card' | 'other' | 'unknown' {
  if (OTHER_CREDIT.test(text)) return 'other';
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!/\bgift ?cards?\b|\bgift balance\b/i.test(text) || !words.every((word) => BALANCE_WORDS.has(word)))
    return 'unknown';
  return words.includes('balance') ? 'balance' : 'gift-card';
}
