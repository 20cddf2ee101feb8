import type { Certainty } from '../marketplaces/certainty';

/**
 * The source of one fact about balances and credits, from Amazon's pages or from shoppers. `words` has the fact as a
 * sentence.
 */
export interface RuleBookFact {
  readonly source: string;
  /** The month in which we read the source (`YYYY-MM`). We read copies, not the live page. */
  readonly readIn: string;
  readonly certainty: Certainty;
  /** Facts that contradict this one. */
  readonly conflictsWith: readonly RuleBookId[];
}

/** The source of something that we show as unsure. */
export interface UnsureSource extends Pick<RuleBookFact, 'source' | 'readIn' | 'certainty'> {
  /** The month in which the source was written (`YYYY-MM`); null where it has no date. */
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

/** Amazon's rules that advice rests on. The advice shows their source and certainty. */
export const RULE_BOOK: Readonly<Record<RuleBookId, RuleBookFact>> = {
  'buy-now-charges-default': {
    source: 'https://us.amazon.com/gp/help/customer/display.html?ie=UTF8&nodeId=GU224Z5TL5RBQTJA',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: ['one-click-uses-balance'],
  },
  'one-click-uses-balance': {
    source: 'https://www.richrite.com/2020/07/how-to-redeem-amazon-gift-card.html',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: ['buy-now-charges-default', 'digital-follows-buy-now-default'],
  },
  'balance-applied-unless-unticked': {
    // The page's own words, in a copy saved that month.
    source: 'https://www.amazon.com/gc/balance',
    readIn: '2026-05',
    certainty: 'A',
    conflictsWith: [],
  },
  'credit-lost-at-end': {
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'digital-follows-buy-now-default': {
    source: 'https://us.amazon.com/gp/help/customer/display.html?ie=UTF8&nodeId=GU224Z5TL5RBQTJA',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: ['digital-one-click-draws-balance', 'one-click-uses-balance'],
  },
  'digital-one-click-draws-balance': {
    source: 'https://ilmk.wordpress.com/2013/12/29/gift-cards-and-your-kindle/',
    readIn: '2026-11',
    certainty: 'C',
    conflictsWith: ['digital-follows-buy-now-default'],
  },
  'courtesy-credit-scope': {
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'promo-code-not-on-gift-cards': {
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'no-rush-digital-scope': {
    source: 'https://themoneyninja.com/how-to-check-your-amazon-no-rush-shipping-rewards/',
    readIn: '2026-11',
    certainty: 'C',
    conflictsWith: [],
  },
  'ebook-credit-scope': {
    source: 'https://blog.the-ebook-reader.com/2025/05/14/kindle-rewards-program-now-open-for-all-us-accounts',
    readIn: '2026-11',
    certainty: 'C',
    conflictsWith: [],
  },
  'gift-cards-not-by-balance': {
    source: 'https://arcus-www.amazon.in/gp/help/customer/display.html?nodeId=201936950',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'membership-not-by-balance': {
    source: 'https://www.indiatoday.in/information/story/how-to-redeem-amazon-gift-voucher-1764856-2021-02-01',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: ['membership-by-balance'],
  },
  'membership-by-balance': {
    source: 'https://orita-ani.net/kindle-unlimited-by-amazon-gift/',
    readIn: '2026-11',
    certainty: 'C',
    conflictsWith: ['membership-not-by-balance'],
  },
  'balance-stays-in-marketplace': {
    source: 'https://cumeu.com/post/how-many-digits-is-amazon-claim-code/amp',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: [],
  },
  'balance-stays-in-account': {
    source: 'https://cumeu.com/post/how-many-digits-is-amazon-claim-code/amp',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: [],
  },
  'return-loses-credit': {
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    conflictsWith: [],
  },
  'card-may-pay-unshipped': {
    source: 'https://github.com/ngcsontrh/CSE391_SanPhamDemo',
    readIn: '2026-11',
    certainty: 'B',
    conflictsWith: [],
  },
};
