import type { CalendarDay } from '../days/calendarDay';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { Money } from '../money/money';
import type { Reading } from './reading';

/**
 * Whether an order being paid takes gift balance, and how much where the page says it. `ineligible`: the page says that
 * this order can't take it.
 */
export type GiftBalanceUse =
  | { readonly applied: false; readonly ineligible?: true }
  | { readonly applied: true; readonly amount: Money | null };

/** What an order is paid with besides the gift balance, where it is no card. `other`: something that is not known. */
export type PaidWith = 'invoice' | 'bank-account' | 'other';

/** What kind of goods the order holds, where it can be told. */
export type Goods = 'physical' | 'digital' | 'mixed';

/** A control that places an order without a review page of its own. */
export type OrderControl =
  /** Buy Now on a product page. */
  | 'buy-now'
  /** The order button in the Buy Now pop-up (turbo checkout frame). */
  | 'turbo-order'
  /** Digital 1-Click: Kindle, video, music, apps. */
  | 'digital-one-click'
  /** 1-Click on goods that ship (older layout). */
  | 'one-click'
  /** Subscribe & Save's own button, of which sources disagree whether it orders. */
  | 'subscribe';

/** The facts of a surface on which an order is about to be paid. */
export interface CheckoutFacts {
  /** What remains to be charged after everything the page has applied (zero or more). */
  readonly toCharge: Reading<Money>;
  readonly giftBalance: Reading<GiftBalanceUse>;
  /** The balance that the page itself offers ("Use your $50.00 gift card balance"). */
  readonly offered: Reading<Money>;
  /** What promotional credit takes off, as a positive amount; free shipping is not a credit. */
  readonly promotion: Reading<Money>;
  readonly goods: Reading<Goods>;
  /** What pays where it is not a card; absent where a card does, or the page names nothing. */
  readonly paidWith?: Reading<PaidWith>;
  /** Absent from the reading of pages whose contents nobody reads yet: the same as not told. */
  readonly contents?: Reading<Contents>;
  /** A hash of the purchase's number, where the address names one. */
  readonly purchase?: Reading<PurchaseKey>;
}

/** One row of the gift balance page's activity table. Its text (which may hold a claim code) is not kept. */
export interface ActivityRow {
  readonly day: CalendarDay;
  readonly kind: 'spent' | 'refunded' | 'added' | 'reloaded' | 'other';
  /** Signed: negative when money left the balance. */
  readonly amount: Money;
  /** The balance after the row; null in the older three-column layout. */
  readonly closing: Money | null;
  /** Whether the row's order number is of the digital kind (`D01-…`); absent where the row names no order. */
  readonly digital?: boolean;
  /** A hash of the order that the row names; absent where it names none, or not by a number of the known shape. */
  readonly order?: PurchaseKey;
}

/** What an order is made of as a whole: one of these and nothing else, or gift cards or a membership among others. */
export type OrderClass = 'gift-cards' | 'membership' | 'goods' | 'mixed';

/**
 * How the class of an order was told: by the fixed words of its items' titles, which is a guess; by a delivery beside
 * titles that name nothing else; by a form or a field that only such pages have.
 */
export type ClassSign = 'titles' | 'delivery' | 'own-form' | 'field';

/** What an order or cart holds beyond its kind of goods. Each part is null where it can't be told. */
export interface Contents {
  /** How much of it is gift cards. */
  readonly giftCards: Share | null;
  /** How much of it is sold by Amazon itself. */
  readonly soldByAmazon: Share | null;
  /** Whether a membership fee is among it. */
  readonly membership: boolean | null;
  /** What the order is as a whole; absent where it can't be told. */
  readonly made?: { readonly of: OrderClass; readonly by: ClassSign };
}

export type Share = 'all' | 'some' | 'none';

interface PageOf<Kind extends string, Facts> {
  readonly kind: Kind;
  readonly marketplace: MarketplaceId;
  readonly facts: Facts;
}

export type PaymentSelectionReading = PageOf<
  'payment-selection',
  CheckoutFacts & { readonly cameFromBuyNow?: boolean }
>;
export type ReviewReading = PageOf<'review', CheckoutFacts & { readonly cameFromBuyNow: boolean }>;
export type TurboReading = PageOf<'turbo', CheckoutFacts & { readonly order: Reading<'turbo-order'> }>;
export type ProductReading = PageOf<
  'product',
  {
    readonly buyNow: Reading<'buy-now' | 'one-click'>;
    readonly price: Reading<Money>;
    /** Whether the page's own state says that Buy Now opens the pop-up. */
    readonly turbo: Reading<'eligible' | 'not-eligible'>;
    /** Whether Subscribe & Save's own button is in sight, beside Buy Now or without it. */
    readonly subscribe?: Reading<true>;
    /** Whether the goods are still to come out. */
    readonly preOrder?: Reading<true>;
    readonly contents?: Reading<Contents>;
  }
>;
export type DigitalProductReading = PageOf<
  'digital-product',
  {
    readonly oneClick: Reading<'digital-one-click'>;
    readonly price: Reading<Money>;
    readonly preOrder?: Reading<true>;
    /** The window that asks once more before a film is bought or rented. Whether it orders is not known. */
    readonly confirm?: Reading<'purchase' | 'rental' | 'unknown'>;
  }
>;
export type CartReading = PageOf<'cart', { readonly subtotal: Reading<Money> }>;
export type ThankYouReading = PageOf<
  'thank-you',
  {
    readonly placed: Reading<true>;
    /** The same each time the page refreshes itself. */
    readonly purchase?: Reading<PurchaseKey>;
  }
>;
export type GiftBalanceReading = PageOf<
  'gift-balance',
  {
    readonly balance: Reading<Money>;
    readonly activity: Reading<readonly ActivityRow[]>;
    /** Whether newer rows and older rows lie on other pages; absent where the pager is not read. */
    readonly window?: Reading<ActivityWindow>;
  }
>;

/** Which ends of the account's whole history one page of the activity table shows. */
export interface ActivityWindow {
  readonly newest: boolean;
  readonly oldest: boolean;
}

/** An order's own page, where the split that really happened can be read. */
export type OrderDetailsReading = PageOf<
  'order-details',
  {
    /** A hash of the order number. */
    readonly order: Reading<PurchaseKey>;
    /** What the gift balance paid, as a positive amount. `absent`: the totals were read, and no such row is there. */
    readonly giftTaken: Reading<Money>;
    /** What was or will be charged to other methods. */
    readonly charged: Reading<Money>;
    /** What promotional credit took off, as a positive amount. */
    readonly promotion: Reading<Money>;
    readonly shipped: Reading<Share>;
  }
>;
/** The page on which goods of an order are sent back. */
export type ReturnReading = PageOf<'return', { readonly order: Reading<PurchaseKey> }>;
/** The page on which a claim code is typed. The code is never part of a reading. */
export type RedeemReading = PageOf<'redeem', Record<string, never>>;

/** The page that lists no-rush and other promotional credits. */
export type CreditsReading = PageOf<'promo-credits', { readonly credits: Reading<readonly CreditsPageRow[]> }>;

/** Promotional credit of one end. */
export interface CreditsPageRow {
  readonly amount: Money;
  /** The last day on which it can be used; null where the page names none. */
  readonly ends: CalendarDay | null;
  /** `digital` where the page says that it is for digital goods. */
  readonly scope: 'digital' | 'unsure';
}

/** The page on which 1-Click is switched on and off, for this browser. */
export type OneClickSettingsReading = PageOf<'one-click-settings', { readonly oneClick: Reading<'on' | 'off'> }>;
/** The page on which the gift balance is topped up. No saved one is known, so nothing of it is read. */
export type ReloadReading = PageOf<'reload', Record<string, never>>;
/** The pages on which a membership is begun and paid for. No saved one is known, so nothing of them is read. */
export type MembershipPaymentReading = PageOf<'membership-payment', Record<string, never>>;

/**
 * A checkout of Amazon Business. Its gift cards have a policy of their own, whose text is not known, so nothing is read.
 */
export type BusinessCheckoutReading = PageOf<'business-checkout', Record<string, never>>;

/**
 * A hash of the shop's purchase or order number, made where the number was read: the number itself is never kept. What
 * is stored is this hash keyed with a secret of the browser profile (`store/keyedHash.ts`).
 */
export type PurchaseKey = string;
/** Every page that no rule is about. Nothing of it is read. */
export type OtherReading = PageOf<'other', Record<string, never>>;

/** What was seen of one page: its kind decides which facts there are. */
export type PageReading =
  | PaymentSelectionReading
  | ReviewReading
  | TurboReading
  | ProductReading
  | DigitalProductReading
  | CartReading
  | ThankYouReading
  | GiftBalanceReading
  | OrderDetailsReading
  | ReturnReading
  | RedeemReading
  | CreditsReading
  | OneClickSettingsReading
  | ReloadReading
  | MembershipPaymentReading
  | BusinessCheckoutReading
  | OtherReading;

export type PageKind = PageReading['kind'];

/** A page on which an order is about to be paid. */
export type CheckoutReading = PaymentSelectionReading | ReviewReading | TurboReading;

export function isCheckout(page: PageReading): page is CheckoutReading {
  return page.kind === 'payment-selection' || page.kind === 'review' || page.kind === 'turbo';
}

/** A place on the page that "show me where" can outline. */
export type Target = 'gift-control' | 'gift-row' | 'order-control' | 'change-payment' | 'total';
