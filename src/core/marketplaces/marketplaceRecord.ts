import type { Currency } from '../money/currencyTable';
import type { Certainty } from './certainty';

/** How long money from gift cards lasts in a marketplace. */
export interface GiftCardEnd {
  /** Years from the day a card was issued; `some-day` where cards end and the term is not known. */
  readonly after: { readonly years: number } | 'never' | 'some-day' | 'unknown';
  /** Null where none was found. */
  readonly source: string | null;
  readonly certainty: Certainty;
}

/** The languages of a shop's pages (BCP 47). */
export interface ShopLanguages {
  /** How the shop writes money and dates when nothing else is chosen. Its region is the shop's country. */
  readonly own: string;
  /** What the pages can be switched to. */
  readonly others: readonly string[];
  /**
   * `listed`: a whole list of the others was seen. `assumed`: no list was found, so they are what neighboring shops have.
   * A language too many only makes more spellings known, each of which is still read one way or not at all.
   */
  readonly known: 'listed' | 'assumed';
}

/** Everything that is known of one marketplace. */
export interface MarketplaceRecord {
  /** The host without `www.`. Pages are served from `www.` + host; both are matched exactly. */
  readonly host: string;
  /** The zone in which the shop's days begin and end (IANA name). */
  readonly zone: string;
  readonly currency: Currency;
  readonly languages: ShopLanguages;
  readonly giftCards: GiftCardEnd;
  /**
   * What gift cards are added to. `amazon-pay`: the Amazon Pay balance, which then is the purse. It is paid with like a
   * card, from a radio row of its own, and an order need not show it as a row of the summary. It may also hold money
   * that never was on a gift card.
   */
  readonly balance: 'gift-cards' | 'amazon-pay';
  /** The orders in which its mails may write a date in numbers. Dots part them in no other order than the day first. */
  readonly datesInMails: DateOrders;
}

/**
 * `day-first`: in English too. `day-first-but-in-english`: an English mail may be written by either habit.
 * `month-or-day-first`: mails in any language are written by either. `any-order`: the year may come first, too.
 */
export type DateOrders = 'day-first' | 'day-first-but-in-english' | 'month-or-day-first' | 'any-order';
