import type { EpochMs } from '../days/calendarDay';
import type { Wish } from '../ledger/purse';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import { isCheckout, type PageReading, type PurchaseKey } from '../page/pageReading';
import { valueOrNull } from '../page/reading';
import type { Situation } from './situation';
import type { ThisTime } from './thisTimeWish';

export const SAID_ON = ['checkout', 'press'] as const;
export type SaidOn = (typeof SAID_ON)[number];

/** What the shopper chose for one order, and where. */
export interface SaidThisTime {
  readonly marketplace: MarketplaceId;
  readonly wish: ThisTime;
  readonly at: EpochMs;
  /** Whether it was chosen at a checkout, or at a button that orders at once. */
  readonly on: SaidOn;
  /** The purchase that it is for; null until a page has named one. */
  readonly purchase: PurchaseKey | null;
}

/** A page in the tab in which the choice was made. */
export interface PageInTab {
  /** When the tab's own page was loaded; null for a frame in it, and null if that is not known. */
  readonly loadedAt: EpochMs | null;
  readonly isTop: boolean;
}

/** If an order takes longer than this, the shopper is asked again. */
const LASTS: EpochMs = 60 * 60 * 1000;

/**
 * Returns the choice for this order that still holds when a page of its tab is read; null once it has ended. It ends
 * when
 *
 * - a page thanks for an order, or a page pays for another purchase;
 * - the tab shows a page that pays for nothing, because then the shopper has left the checkout. One page is excepted:
 * the page with the button that orders at once, if it was already open when the choice was made there;
 * - an hour has passed, because a tab may stay open on a checkout.
 *
 * Whatever is unclear ends the choice, because ending early costs one more warning, but ending late costs money.
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
  // Some steps of a checkout have no kind of their own because nothing is read on them, such as the address step.
  if (!isTop || page.kind === 'other') return said;
  const isLater = loadedAt !== null && loadedAt > said.at;
  return isLater || said.on === 'checkout' ? null : said;
}

/** Where on a page a choice for this order is made, and for which purchase. */
export function saidOn(page: PageReading): Pick<SaidThisTime, 'on' | 'purchase'> {
  const purchase = isCheckout(page) && page.facts.purchase ? valueOrNull(page.facts.purchase) : null;
  return { on: page.kind === 'payment-selection' || page.kind === 'review' ? 'checkout' : 'press', purchase };
}

const WISH: Readonly<Record<ThisTime, Wish>> = { use: 'use', leave: 'save' };

/** The situation in which the choice for this order replaces the purse's wish. */
export function asSaid(situation: Situation): Situation {
  const { thisTime, purse } = situation;
  return thisTime ? { ...situation, purse: { ...purse, wish: WISH[thisTime] } } : situation;
}
