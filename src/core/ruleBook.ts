import type { MarketplaceId } from './marketplaces';

/**
 * How certain a rule-book fact is. A: Amazon's own text. B: Amazon's text as others gave it. C: a shopper's or
 * developer's first-hand account. D: unsigned guides. U: looked for and not found.
 */
export type Certainty = 'A' | 'B' | 'C' | 'D' | 'U';

/** One thing that Amazon's pages or users say about balances and credits, in our words. */
export interface RuleBookFact {
  readonly text: string;
  readonly source: string;
  /** The month in which the source was read (`YYYY-MM`). Copies were read, not the live page. */
  readonly readIn: string;
  readonly certainty: Certainty;
  readonly marketplaces: readonly MarketplaceId[] | 'all';
  /** Facts that say something else about the same question. */
  readonly conflictsWith: readonly RuleBookId[];
}

export type RuleBookId =
  | 'buy-now-charges-default'
  | 'one-click-uses-balance'
  | 'balance-applied-unless-unticked'
  | 'credit-lost-at-end';

/** Amazon's rules that advice rests on. Provenance and certainty are shown with the advice. */
export const RULE_BOOK: Readonly<Record<RuleBookId, RuleBookFact>> = {
  'buy-now-charges-default': {
    text: 'Buy Now charges the default payment method of the account.',
    source: 'https://us.amazon.com/gp/help/customer/display.html?ie=UTF8&nodeId=GU224Z5TL5RBQTJA',
    readIn: '2026-11',
    certainty: 'A',
    marketplaces: ['US'],
    conflictsWith: ['one-click-uses-balance'],
  },
  'one-click-uses-balance': {
    text: 'The balance is applied to eligible orders at checkout and with 1-Click.',
    source: 'https://www.richrite.com/2020/07/how-to-redeem-amazon-gift-card.html',
    readIn: '2026-11',
    certainty: 'B',
    marketplaces: ['US'],
    conflictsWith: ['buy-now-charges-default'],
  },
  'balance-applied-unless-unticked': {
    text: 'At checkout the balance pays eligible orders unless its box is unticked.',
    source: 'https://www.sc.x24hr.com/how-do-i-make-amazon-not-my-default-gift-card.html',
    readIn: '2026-11',
    certainty: 'B',
    marketplaces: ['US', 'UK'],
    conflictsWith: [],
  },
  'credit-lost-at-end': {
    text: 'A promotional credit stays on the account until it is used or it ends.',
    source: 'https://digprjsurvey.amazon.com/csad/help/node/GPAU9BCECRXQBFQR',
    readIn: '2026-11',
    certainty: 'A',
    marketplaces: ['US'],
    conflictsWith: [],
  },
};
