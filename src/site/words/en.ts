import type { ControlWords, LanguageWords } from './word';

export const EN: LanguageWords = {
  labels: {
    'order-total': [['seen', /^(?:(?:order|grand|payment) )?total(?: \([\w ]+\))? ?:?$/]],
    'running-total': [['seen', /^total before .{1,40}$/]],
    'gift-row': [
      ['seen', /^(?:your |amazon(?:\.com)? )*gift ?cards?(?: balance)?(?: amount)?(?: applied| used)?:?$/],
      [
        'guess',
        /^(?:your |amazon(?:\.[a-z.]{2,6})? )*e?-?gift ?(?:cards?|vouchers?|certificates?)(?: ?(?:\/|or|&) ?(?:gift )?(?:cards?|vouchers?|certificates?))?(?: balance)?(?: amount)?(?: applied| used| redeemed)? ?:?$/,
      ],
    ],
    promotion: [
      [
        'seen',
        /^(?!.*gift).*(?:\bpromotion(?:s|al)?\b|\bno-rush\b|\b(?:promo|digital|courtesy|rewards?|e-?books?|kindle|video|music) credits?\b)/,
      ],
    ],
    saving: [['seen', /^(?!.*gift).*\b(?:coupons?|discounts?|savings?|saved?|subscribe & save|multi-?buy)\b/]],
    points: [['seen', /\bpoints\b(?! relais)/]],
    aside: [
      [
        'seen',
        /\b(?:fsa|hsa)\b.{0,20}\beligible\b|^you (?:will )?(?:save|earn)\b|\b(?:exchange|conversion) rate\b|\binstal?lments?\b|\bper month\b|\bmonthly payments?\b|\bemi\b/,
      ],
    ],
    'means-of-payment': [
      [
        'guess',
        /\b(?:balance|voucher|wallet|account|credits?|certificate|cards?|funds|cash|paid|payment|bucks|e-?gift|prepaid|top-?up|gc|amazon pay)\b/,
      ],
    ],
    shipping: [['seen', /^(?!.*gift).*\b(?:shipping|delivery|postage)\b/]],
    free: [['seen', /^free$/]],
    'gift-slot': [['seen', /\b(?:gift ?card balance|gift balance|amazon gift ?card|amazon balance)\b/]],
    ineligible: [
      ['guess', /\b(?:not eligible|ineligible|not available|unavailable|can(?:'|’|no)t be used|cannot be used)\b/],
    ],
    invoice: [['seen', /\binvoice\b/]],
    'bank-account': [['guess', /\b(?:checking|bank) account\b/]],
    'gift-mention': [['seen', /\bgift/]],
    spent: [['seen', /^(?:gift card applied to|payment towards)\b/]],
    refunded: [['seen', /^refund from\b/]],
    reloaded: [['seen', /\breload\b/]],
    added: [['seen', /^gift card (?:added|claim)\b/]],
    placed: [['seen', /^(?:order placed|thank you, your order has been placed)\b/]],
    pending: [['guess', /^\(?pending\)?$/]],
  },
  control: {
    certainty: 'seen',
    gift: /\bgift ?(?:card|balance)/,
    balance: /^balance$/,
    words:
      /^(?:use|used|apply|applied|pay|pays|cover|covers|with|your|my|you|have|the|a|of|from|in|amazon|com|gift|cards?|giftcard|balance|amount|available|when|remaining|will|be|is|to|towards?|on|at|for|first|up|this|order|purchase|checkout|learn|more|details)$/,
    other: /\b(?:promo|points|reward|voucher|coupon|code|enter|wrap|amazon pay|receipt|message)/,
  },
};

/** Amazon Pay's balance on amazon.in, where it is what gift cards are added to. One source knows its label. */
export const PAY_BALANCE: Omit<ControlWords, 'other'> = {
  certainty: 'guess',
  gift: /\bamazon pay balance\b/,
  balance: /^balance$/,
  words: /^(?:use|pay|with|from|your|my|amazon|balance|available|rs)$/,
};
