const WORDS = 'letters that stand alone are left out';
const VALUES = 'what a field holds is left out, and tells which of two it is';
const COUNTS = 'how many things are ordered is left out';
const AMOUNTS = 'only the amounts themselves tell';

/**
 * Pages whose report loses a fact, and why. All digits in a report are zeros. The tool that reads it again makes up
 * amounts that fit together, so the report loses that amounts on the page do not fit together. A page that no longer
 * loses anything makes a test fail.
 */
export const LOST_IN_REPORTS: Readonly<Record<string, string>> = {
  'credits-more-than-balance': AMOUNTS,
  'credits-none': AMOUNTS,
  'credits-total-against-blocks': AMOUNTS,
  'credits-two-blocks': AMOUNTS,
  'digital-music-review-two-totals': AMOUNTS,
  'order-does-not-add-up': AMOUNTS,
  'order-brackets-off': AMOUNTS,
  'order-canceled-de': AMOUNTS,
  'order-deposit-de': AMOUNTS,
  'order-deposit-gift-de': AMOUNTS,
  'order-deposit-unnamed-de': AMOUNTS,
  'order-first-row-repeated-unknown': AMOUNTS,
  'order-less-than-rows-de': AMOUNTS,
  'order-lines-off': AMOUNTS,
  'order-lines-total-before-gift': AMOUNTS,
  'order-number-differs': AMOUNTS,
  'order-rounded-too-far-de': AMOUNTS,
  'order-store-gift-added': AMOUNTS,
  'order-total-before-gift-unnamed-de': AMOUNTS,
  'order-two-charges-differ-jp': AMOUNTS,
  'product-prices-differ': AMOUNTS,
  'review-free-shipping-unnamed': AMOUNTS,
  'review-promotion-off-nl': AMOUNTS,
  'review-asides-above-total': AMOUNTS,
  'review-other-currency-beside': AMOUNTS,
  'review-fee-explained': AMOUNTS,
  'review-gift-below-total': AMOUNTS,
  'review-older-guessed-promotion-tr': AMOUNTS,
  'review-older-total-on-the-way-br': AMOUNTS,
  'payment-older-raw-against-radio': VALUES,
  'payment-card-ineligible': WORDS,
  'review-bundle': COUNTS,
  'review-seller-unsaid': COUNTS,
  'review-sold-by-resale': COUNTS,
  'review-gift-cards-alone': COUNTS,
  'review-sold-by-amazon': COUNTS,
  'review-row-not-taken-off': AMOUNTS,
  'review-rows-do-not-add-up': AMOUNTS,
  'review-total-negative': AMOUNTS,
  'review-totals-differ': AMOUNTS,
  'review-totals-of-two-kinds': AMOUNTS,
  'review-two-totals-differ': AMOUNTS,
  'payment-older-part-us': VALUES,
  'review-exchange-rate-de': AMOUNTS,
  'review-exchange-rate-us': AMOUNTS,
  'review-points-and-gift-jp': AMOUNTS,
  'payment-older-same-id-twice': AMOUNTS,
  'turbo-prices-differ': AMOUNTS,
  'review-older-unknown-total-tr': AMOUNTS,
};
