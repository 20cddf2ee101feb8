import type { RuleBookId } from '../../core/ruleBook/ruleBook';

/** The facts of the rule book in English. */
export const FACTS_EN: Readonly<Record<RuleBookId, string>> = {
  'buy-now-charges-default': 'Buy Now charges the default payment method of the account.',
  'one-click-uses-balance': 'The balance is applied to eligible orders at checkout and with 1-Click.',
  'balance-applied-unless-unticked': 'At checkout the balance pays eligible orders unless its box is unticked.',
  'credit-lost-at-end': 'A promotional credit stays on the account until it is used or it ends.',
  'digital-follows-buy-now-default':
    'The default payment method of Buy Now also pays for Kindle and other digital one-click purchases.',
  'digital-one-click-draws-balance':
    'A Kindle purchase with 1-Click draws on the gift card balance until none is left.',
  'courtesy-credit-scope': 'A courtesy credit pays for items that Amazon.com itself sells and ships.',
  'promo-code-not-on-gift-cards':
    'A promotional code pays for eligible items, and for gift cards only where its terms say so.',
  'no-rush-digital-scope': 'A digital No-Rush credit pays for select ebooks, digital music, videos and apps.',
  'ebook-credit-scope': 'A credit from Kindle Rewards pays for Kindle books.',
  'gift-cards-not-by-balance': 'The gift card balance does not pay for other gift cards.',
  'membership-not-by-balance': 'The gift card balance does not pay a Prime membership fee.',
  'membership-by-balance': 'A Prime membership was paid from the gift card balance, with a card to back it up.',
  'balance-stays-in-marketplace': 'A redeemed balance can be used only in the marketplace it was redeemed in.',
  'balance-stays-in-account': "A redeemed balance can't be moved to another account.",
  'return-loses-credit': 'A credit used on an order is lost when it is returned, and comes back when it is canceled.',
  'card-may-pay-unshipped': 'A gift card added before an order ships is in some cases used on that order.',
};
