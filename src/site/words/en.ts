import { type ControlWords, guess, known, type LanguageWords, seen } from './word';

const REVIEW = 'saved review pages of amazon.com, April and May 2026';
const ORDER = 'saved order pages of amazon.com, 2024 to 2026';
const BALANCE = 'saved gift balance page of amazon.com, May 2026';

export const EN: LanguageWords = {
  labels: {
    'order-total': [
      seen(
        /^(?:(?:order|grand|payment) )?total(?: \([\w ]+\))? ?:?$/,
        ['Order total:', REVIEW],
        ['Grand Total:', ORDER],
      ),
    ],
    'running-total': [seen(/^total before .{1,40}$/, ['Total before tax:', ORDER])],
    'gift-row': [
      seen(/^(?:your |amazon(?:\.com)? )*gift ?cards?(?: balance)?(?: amount)?(?: applied| used)?:?$/, [
        'Gift Card Amount:',
        ORDER,
      ]),
      guess(
        /^(?:your |amazon(?:\.[a-z.]{2,6})? )*e?-?gift ?(?:cards?|vouchers?|certificates?)(?: ?(?:\/|or|&) ?(?:gift )?(?:cards?|vouchers?|certificates?))?(?: balance)?(?: amount)?(?: applied| used| redeemed)? ?:?$/,
        'Gift Card/Voucher Amount:',
      ),
    ],
    promotion: [
      seen(
        /^(?!.*gift).*(?:\bpromotion(?:s|al)?\b|\bno-rush\b|\b(?:promo|digital|courtesy|rewards?|e-?books?|kindle|video|music) credits?\b)/,
        ['Promotion Applied:', ORDER],
      ),
    ],
    saving: [
      seen(
        /^(?!.*gift).*\b(?:coupons?|discounts?|savings?|saved?|subscribe & save|multi-?buy)\b/,
        ['Your Coupon Savings:', ORDER],
        ['Subscribe & Save:', ORDER],
        ['Multibuy Discount:', ORDER],
      ),
    ],
    points: [seen(/\bpoints\b(?! relais)/, ['Rewards Points:', ORDER])],
    aside: [
      seen(
        /\b(?:fsa|hsa)\b.{0,20}\beligible\b|^you (?:will )?(?:save|earn)\b|\b(?:exchange|conversion) rate\b|\binstal?lments?\b|\bper month\b|\bmonthly payments?\b|\bemi\b/,
        ['FSA or HSA eligible:', 'order pages of amazon.com in public reports, 2024 to 2026'],
      ),
    ],
    'means-of-payment': [
      guess(
        /\b(?:balance|voucher|wallet|account|credits?|certificate|cards?|funds|cash|paid|payment|bucks|e-?gift|prepaid|top-?up|gc|amazon pay)\b/,
        'Store balance:',
      ),
    ],
    shipping: [
      seen(
        /^(?!.*gift).*\b(?:shipping|delivery|postage)\b/,
        ['Shipping & handling:', REVIEW],
        ['Free Shipping:', REVIEW],
      ),
    ],
    free: [seen(/^free$/, ['FREE', REVIEW])],
    'gift-slot': [
      seen(
        /\b(?:gift ?card balance|gift balance|amazon gift ?card|amazon balance)\b/,
        ['Amazon gift card balance', ORDER],
        ['Amazon Balance (includes gift cards)', 'saved order page of amazon.ca, 2025'],
      ),
    ],
    ineligible: [
      guess(
        /\b(?:not eligible|ineligible|not available|unavailable|can(?:'|’|no)t be used|cannot be used)\b/,
        "Your gift card balance can't be used for this order",
      ),
    ],
    invoice: [
      seen(/\binvoice\b/, ['Paying with Pay by Invoice', 'review page of a business account in a public report, 2024']),
    ],
    'bank-account': [guess(/\b(?:checking|bank) account\b/, 'Checking account ending in 000')],
    'gift-mention': [seen(/\bgift/, ['Gift Card Amount:', ORDER])],
    spent: [
      seen(
        /^(?:gift card applied to|payment towards)\b/,
        ['Gift Card applied to Amazon.com order', BALANCE],
        ['Payment towards Amazon.com order (000-0000000-0000000)', 'activity of amazon.com, January 2023'],
      ),
    ],
    refunded: [seen(/^refund from\b/, ['Refund from Amazon.co.uk order', 'activity of amazon.co.uk, 2025'])],
    reloaded: [seen(/\breload\b/, ['Gift Card Balance added from Reload', BALANCE])],
    added: [seen(/^gift card (?:added|claim)\b/, ['Gift Card added', BALANCE])],
    placed: [
      seen(/^(?:order placed|thank you, your order has been placed)\b/, [
        'Order placed, thanks!',
        'saved confirmations of amazon.com, April 2026',
      ]),
    ],
    pending: [guess(/^\(?pending\)?$/, ['(Pending)', 'a report of amazon.ca, 2021, without a page'])],
  },
  control: known(
    {
      certainty: 'seen',
      gift: /\bgift ?(?:card|balance)/,
      balance: /^balance$/,
      words:
        /^(?:use|used|apply|applied|pay|pays|cover|covers|with|your|my|you|have|the|a|of|from|in|amazon|com|gift|cards?|giftcard|balance|amount|available|when|remaining|will|be|is|to|towards?|on|at|for|first|up|this|order|purchase|checkout|learn|more|details)$/,
      other: /\b(?:promo|points|reward|voucher|coupon|code|enter|wrap|amazon pay|receipt|message)/,
    },
    'Use your $50.00 gift card balance',
    'several readers of the older payment page, to 2021',
  ),
};

/** Amazon Pay's balance on amazon.in. Gift cards are added to it there. One source knows its label. */
export const PAY_BALANCE: Omit<ControlWords, 'other'> = known(
  {
    certainty: 'guess',
    gift: /\bamazon pay balance\b/,
    balance: /^balance$/,
    words: /^(?:use|pay|with|from|your|my|amazon|balance|available|rs)$/,
  },
  'Use your Amazon Pay balance',
  'one source that knows its label',
);
