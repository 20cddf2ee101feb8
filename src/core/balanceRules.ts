import type { MarketplaceId } from './marketplaces';
import type { Certainty } from './ruleBook';

/** How long money from gift cards lasts in a marketplace. */
export interface GiftCardEnd {
  /** Years from the day a card was issued; `some-day` where cards end and the term is not known. */
  readonly after: { readonly years: number } | 'never' | 'some-day' | 'unknown';
  readonly source: string;
  readonly certainty: Certainty;
}

const UNKNOWN: GiftCardEnd = { after: 'unknown', source: 'Looked for and not found.', certainty: 'U' };

/** What is known of gift cards' ends. Every marketplace that is not here is `unknown`. Read in November 2026. */
const ENDS: Readonly<Partial<Record<MarketplaceId, GiftCardEnd>>> = {
  US: { after: 'never', source: 'Copy of the help page of amazon.com on gift cards', certainty: 'B' },
  JP: {
    // Cards issued before 24 April 2017 ended after one year, so all of those are over.
    after: { years: 10 },
    source: 'https://taken.jp/amaozn-giftcard-charge-type.html',
    certainty: 'C',
  },
  UK: { after: 'some-day', source: 'An end date in a reply of the Incentives API for pounds', certainty: 'C' },
  DE: { after: { years: 10 }, source: 'A sellers’ wiki', certainty: 'D' },
  IN: {
    after: { years: 1 },
    source: 'https://arcus-www.amazon.in/gp/help/customer/display.html?nodeId=201936950',
    certainty: 'A',
  },
};

/** When gift cards of a marketplace end, with how certain that is. */
export function giftCardEnd(id: MarketplaceId): GiftCardEnd {
  return ENDS[id] ?? UNKNOWN;
}

/** Whether gift cards of a marketplace are known to end at all. */
export function giftCardsEnd(id: MarketplaceId): boolean {
  const { after } = giftCardEnd(id);
  return after !== 'never' && after !== 'unknown';
}

/**
 * Whether gift cards of a marketplace are added to the Amazon Pay balance, which then is the purse. So it is on
 * amazon.in, by Amazon's own top-up page (node 6052635031). There the balance is paid with like a card, from a radio
 * row of its own, and an order need not show it as a row of the summary. The balance may also hold money that never
 * was on a gift card.
 */
export function isPayBalance(id: MarketplaceId): boolean {
  return id === 'IN';
}
