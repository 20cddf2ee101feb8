import type { Currency } from '../money/currencyTable';
import type { Certainty } from './certainty';

/** When the money of gift cards ends in a marketplace. */
export interface GiftCardEnd {
  /** The number of years after the day on which a card was issued. `some-day`: cards end, but we do not know when. */
  readonly after: { readonly years: number } | 'never' | 'some-day' | 'unknown';
  /** Null where no source was found. */
  readonly source: string | null;
  readonly certainty: Certainty;
}

/** The languages of a shop's pages (BCP 47). */
export interface ShopLanguages {
  /** The locale in which the shop writes money and dates by default. Its region is the shop's country. */
  readonly own: string;
  /** The other languages that the shopper can choose. */
  readonly others: readonly string[];
  /**
   * `listed`: we saw a complete list of the other languages. `assumed`: we found no list, so we took the languages of
   * neighboring shops. A wrong language does no harm. It only adds spellings, and each spelling is still read in one
   * way or not at all.
   */
  readonly known: 'listed' | 'assumed';
}

/** Everything that is known of one marketplace. */
export interface MarketplaceRecord {
  /** The host without `www.`. Pages are served from `www.` + host. Both are matched exactly. */
  readonly host: string;
  /** The zone in which the shop's days begin and end (IANA name). */
  readonly zone: string;
  readonly currency: Currency;
  readonly languages: ShopLanguages;
  readonly giftCards: GiftCardEnd;
  /**
   * The balance that gift cards are added to. `amazon-pay`: the Amazon Pay balance, which is the purse in this
   * marketplace. The shopper chooses it like a card, in its own radio row, and the order summary may not have a row for
   * it. It may also have money that never was on a gift card.
   */
  readonly balance: 'gift-cards' | 'amazon-pay';
  /**
   * The orders of day, month and year in which its e-mails may write a date in numbers. With dots, the day always comes
   * first.
   */
  readonly datesInMails: DateOrders;
}

/**
 * `day-first`: in English e-mails too. `day-first-but-in-english`: English e-mails may have the day or the month first.
 * `month-or-day-first`: e-mails in any language may have either first. `any-order`: the year may come first, too.
 */
export type DateOrders = 'day-first' | 'day-first-but-in-english' | 'month-or-day-first' | 'any-order';
