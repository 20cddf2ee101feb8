import type { Certainty } from '../marketplaces/certainty';

/** One thing that Amazon's pages or users say about balances and credits, in our words. */
export interface RuleBookFact {
  readonly text: string;
  readonly source: string;
  /** The month in which the source was read (`YYYY-MM`). Copies were read, not the live page. */
  readonly readIn: string;
  readonly certainty: Certainty;
  /** Facts that say something else about the same question. */
  readonly conflictsWith: readonly RuleBookId[];
}

/** Where something is said that is shown as unsure. */
export interface UnsureSource extends Pick<RuleBookFact, 'source' | 'readIn' | 'certainty'> {
  /** The month of the source itself (`YYYY-MM`); null where it bears none. */
  readonly writtenIn: string | null;
}

export type RuleBookId =
  | 'buy-now-charges-default'
  | 'one-click-uses-balance'
  | 'balance-applied-unless-unticked'
  | 'digital-follows-buy-now-default'
  | 'digital-one-click-draws-balance'
  | 'credit-lost-at-end'
  | 'courtesy-credit-scope'
  | 'promo-code-not-on-gift-cards'
  | 'no-rush-digital-scope'
  | 'ebook-credit-scope'
  | 'gift-cards-not-by-balance'
  | 'membership-not-by-balance'
  | 'membership-by-balance'
  | 'balance-stays-in-marketplace'
  | 'balance-stays-in-account'
  | 'return-loses-credit'
  | 'card-may-pay-unshipped';

/** Amazon's rules that advice rests on. Provenance and certainty are shown with the advice. */
export const RULE_BOOK: Readonly<Record<RuleBookId, RuleBookFact>> = {
  'buy-now-charges-default': {
    text: 'Buy Now charges the default payment method of the account.',
    source: 'https://us.amazon.com/gp/help/customer/display.html?ie=UTF8&nodeId=GU224Z5TL5RBQTJA',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: ['one-click-uses-balance'],
  },
  'one-click-uses-balance': {
    text: 'The balance is applied to eligible orders at checkout and with 1-Click.',
    source: 'https://www.richrite.com/2020/07/how-to-redeem-amazon-gift-card.html',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: ['buy-now-charges-default', 'digital-follows-buy-now-default'],
  },
  'balance-applied-unless-unticked': {
    text: 'At checkout the balance pays eligible orders unless its box is unticked.',
    // The page's own words, in a copy saved that month.
    source: 'https://www.amazon.com/gc/balance',
    readIn: '2026-05',
    certainty: 'A',
    conflictsWith: [],
  },
  'credit-lost-at-end': {
    text: 'A promotional credit stays on the account until it is used or it ends.',
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'digital-follows-buy-now-default': {
    text: 'The default payment method of Buy Now also pays for Kindle and other digital one-click purchases.',
    source: 'https://us.amazon.com/gp/help/customer/display.html?ie=UTF8&nodeId=GU224Z5TL5RBQTJA',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: ['digital-one-click-draws-balance', 'one-click-uses-balance'],
  },
  'digital-one-click-draws-balance': {
    text: 'A Kindle purchase with 1-Click draws on the gift balance until none is left.',
    source: 'https://ilmk.wordpress.com/2013/12/29/gift-cards-and-your-kindle/',
    readIn: '2026-11',
    certainty: 'C',
    conflictsWith: ['digital-follows-buy-now-default'],
  },
  'courtesy-credit-scope': {
    text: 'A courtesy credit pays for items that Amazon.com itself sells and ships.',
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'promo-code-not-on-gift-cards': {
    text: 'A promotional code pays for eligible items, and for gift cards only where its terms say so.',
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'no-rush-digital-scope': {
    text: 'A digital No-Rush credit pays for select ebooks, digital music, videos and apps.',
    source: 'https://themoneyninja.com/how-to-check-your-amazon-no-rush-shipping-rewards/',
    readIn: '2026-11',
    certainty: 'C',
    conflictsWith: [],
  },
  'ebook-credit-scope': {
    text: 'A credit from Kindle Rewards pays for Kindle books.',
    source: 'https://blog.the-ebook-reader.com/2025/05/14/kindle-rewards-program-now-open-for-all-us-accounts',
    readIn: '2026-11',
    certainty: 'C',
    conflictsWith: [],
  },
  'gift-cards-not-by-balance': {
    text: 'The gift balance does not pay for other gift cards.',
    source: 'https://arcus-www.amazon.in/gp/help/customer/display.html?nodeId=201936950',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'membership-not-by-balance': {
    text: 'The gift balance does not pay a Prime membership fee.',
    source: 'https://www.indiatoday.in/information/story/how-to-redeem-amazon-gift-voucher-1764856-2021-02-01',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: ['membership-by-balance'],
  },
  'membership-by-balance': {
    text: 'A Prime membership was paid from the gift balance, with a card to back it up.',
    source: 'https://orita-ani.net/kindle-unlimited-by-amazon-gift/',
    readIn: '2026-11',
    certainty: 'C',
    conflictsWith: ['membership-not-by-balance'],
  },
  'balance-stays-in-marketplace': {
    text: 'A redeemed balance can be used only in the marketplace it was redeemed in.',
    source: 'https://cumeu.com/post/how-many-digits-is-amazon-claim-code/amp',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: [],
  },
  'balance-stays-in-account': {
    text: "A redeemed balance can't be moved to another account.",
    source: 'https://cumeu.com/post/how-many-digits-is-amazon-claim-code/amp',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: [],
  },
  'return-loses-credit': {
    text: 'A credit used on an order is lost when it is returned, and comes back when it is canceled.',
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'card-may-pay-unshipped': {
    text: 'A gift card added before an order ships is in some cases used on that order.',
    source: 'https://github.com/ngcsontrh/CSE391_SanPhamDemo',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: [],
  },
};
