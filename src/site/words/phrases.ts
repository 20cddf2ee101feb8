import { known } from './word';

const CREDITS = 'two public readers of the page of no-rush credits, 2024 and 2025';
const MUSIC = 'public scripts for the pages of music, 2018 to 2026';
const VIDEO = 'public scripts for the pages of films, 2025';
const LABEL = 'the documented form of the label of a balance that covers the order';
const REVIEW = 'saved review pages of amazon.com, April and May 2026';

/** The title of the page of no-rush credits. */
export const NO_RUSH = known(/\bno-rush\b/i, 'Your No-Rush Reward Balance', CREDITS);

/** A line that says when credits end, and the two parts of such a line: their sum, then the day. */
export const EXPIRES = known(/\bexpires\b/i, '$3.50 expires on July 15, 2025', CREDITS);
export const CREDIT_ENDING = known(
  /^(.{1,24}?) expires (?:today |in \d{1,4} days? )?on (.{4,40}?)\.?$/i,
  '$3.50 expires in 12 days on July 15, 2025',
  CREDITS,
);

/** Names of credits for digital goods. */
export const DIGITAL_CREDIT = known(
  /\b(?:digital|e-?books?|kindle|music|videos?|apps?)\b/i,
  'Digital Rewards',
  CREDITS,
);

/** The button that buys music at once. */
export const PAY_NOW = known(/^\s*buy mp3 (?:album|song)s?\b.{0,5}\bpay now\s*$/i, 'Buy MP3 album - Pay now', MUSIC);

/** The total on the page that reviews a music purchase. */
export const MUSIC_TOTAL = known(/^order total:?\s*\S{1,12}$/i, 'Order Total: $9.49', MUSIC);

/** The words on a button that buys a product before it is released. Only the English words were seen. */
export const PRE_ORDER_WORDS = known(
  /^\s*pre-?order\b/i,
  'Pre-order with 1-Click',
  'public scripts for product pages, 2026',
);

/** The heading of the window that asks again before a film is bought or rented. */
export const CONFIRM_HEADING = known(/^confirm (rental|purchase)$/i, 'Confirm rental', VIDEO);

/**
 * The shop itself as a seller, a seller's name that contains the shop's name, and the words around a seller's name in
 * its own line.
 */
export const SHOP_AS_SELLER = known(
  /^amazon(?:\.[a-z]{2,3}(?:\.[a-z]{2})?)?(?:,? services,? (?:llc|inc\.?))?$/i,
  'Amazon.com Services, Inc',
  REVIEW,
);
export const SHOP_NAME = known(/amazon/i, 'Amazon Resale', REVIEW);
export const SOLD_BY = known(
  /^(?:ships from and sold by|sold by:?)\s+(.{1,80})$/i,
  'Ships from and sold by Amazon.com',
  REVIEW,
);

/** A label that says how much of a balance is used: with both amounts, and with one of them missing. */
export const PART_OF_BALANCE = known(/\d of your \D{0,4}\d/i, '$20.00 of your $50.00 gift card balance', LABEL);
export const OF_BALANCE = known(/\bof your\b/i, '$20.00 of your gift card balance', LABEL);

/**
 * The slot of a card names its brand and the last digits of its number, in every language. A slot that calls itself a
 * gift card is neither a card nor the balance. In languages where the verb comes last, such as Japanese and Turkish,
 * the verb follows the digits.
 */
export const CARD_SLOT = known(
  /\b(?:visa|mastercard|maestro|amex|american express|discover|diners|jcb|rupay|elo|hipercard|mada|troy|cb|bancontact|eftpos|girocard)\b.*\b\d{4}(?:で(?:の)?お?支払[いう]| ile ödeme)?$/i,
  'Paying with Prime Visa 0000',
  REVIEW,
);

/**
 * What may follow a name so that the name is the whole title: nothing, a mark, a word for how it is delivered, or an
 * amount.
 */
export const TITLE_GOES_ON = known(
  /^(?:$| ?[,:;()[\]|–—/•]| [-–—] | (?:per|par|por|via|by|for|für|pour|para|zum|à|da|im wert|over|over) ?| ?[$€£¥]? ?\d)/,
  ' by e-mail',
);

/** How the types that the shop gives to the summary's rows begin. They are the same in every language. */
export const ROW_TYPES = {
  /** Saved review pages of 2026. */
  items: 'ITEMS',
  shipping: 'SHIPPING',
  promotion: 'PROMOTION',
  /** Code of others who read the page. */
  totalBefore: 'TOTAL_BEFORE',
  special: 'SPECIAL_PAYMENTS',
  giftCard: 'SPECIAL_PAYMENTS_GIFT_CARD',
} as const;
