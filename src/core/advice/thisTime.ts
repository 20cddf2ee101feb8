import type { EpochMs } from '../days/calendarDay';
import type { Wish } from '../ledger/purse';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import { isCheckout, type PageReading, type PurchaseKey } from '../page/pageReading';
import { valueOrNull } from '../page/reading';
import type { Situation } from './situation';
import type { ThisTime } from './thisTimeWish';

export const SAID_ON = ['checkout', 'press'] as const;
export type SaidOn = (typeof SAID_ON)[number];

/** What was said for one order, and where. */
export interface SaidThisTime {
  readonly marketplace: MarketplaceId;
  readonly wish: ThisTime;
  readonly at: EpochMs;
  /** Whether it was said where the order is paid, or at a button that orders at once. */
  readonly on: SaidOn;
  /** The purchase that it is for, once a page has named one. */
  readonly purchase: PurchaseKey | null;
}

/** A page in the tab in which it was said. */
export interface PageInTab {
  /** When the tab's own page was loaded; null for a frame in it, and where that is not known. */
  readonly loadedAt: EpochMs | null;
  readonly isTop: boolean;
}

/** An order that takes longer than this is asked about anew. */
const LASTS: EpochMs = 60 * 60 * 1000;

/**
 * What is still said for this order when a page of its tab is read; null once it is over. It ends when
 *
 * - a page thanks for an order, or a page of another purchase is paid on;
 * - the tab shows a page on which nothing is paid, so that the checkout was left. A page that was there when it was
 *   said on a button that orders at once is still the page of that button;
 * - an hour has passed, since a tab may be left open on a checkout.
 *
 * Ending early costs one more warning, and ending late costs money, so whatever is unclear ends it.
 */
export function stillSaid(
  said: SaidThisTime,
  page: PageReading,
  { loadedAt, isTop }: PageInTab,
  now: EpochMs,
): SaidThisTime | null {
  if (Math.abs(now - said.at) > LASTS || page.marketplace !== said.marketplace || page.kind === 'thank-you')
    return null;
  if (isCheckout(page)) {
    const { purchase } = saidOn(page);
    if (purchase === null || purchase === said.purchase) return said;
    return said.purchase === null ? { ...said, purchase } : null;
  }
  // Steps of a checkout on which nothing is read, such as the address, are of no kind.
  if (!isTop || page.kind === 'other') return said;
  const isLater = loadedAt !== null && loadedAt > said.at;
  return isLater || said.on === 'checkout' ? null : said;
}

/** Where something is said on a page, and for which purchase. */
export function saidOn(page: PageReading): Pick<SaidThisTime, 'on' | 'purchase'> {
  const purchase = isCheckout(page) && page.facts.purchase ? valueOrNull(page.facts.purchase) : null;
  return { on: page.kind === 'payment-selection' || page.kind === 'review' ? 'checkout' : 'press', purchase };
}

const WISH: Readonly<Record<ThisTime, Wish>> = { use: 'use', leave: 'save' };

/** The situation with what was said for this order in the place of the wish. */
export function asSaid(situation: Situation): Situation {
  const { thisTime, purse } = situation;
  return thisTime ? { ...situation, purse: { ...purse, wish: WISH[thisTime] } } : situation;
}
