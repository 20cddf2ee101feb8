import type { CalendarDay } from '../days/calendarDay';
import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { Money } from '../money/money';
import type { Reading } from './reading';

/**
 * Whether an order takes gift card balance, and how much, if the page tells it. `ineligible`: the page says that this
 * order can't take it.
 */
export type GiftBalanceUse =
  | { readonly applied: false; readonly ineligible?: true }
  | { readonly applied: true; readonly amount: Money | null };

/** What pays for an order besides the gift card balance, where it is not a card. `other`: an unknown method. */
export type PaidWith = 'invoice' | 'bank-account' | 'other';

/** The kind of goods in an order, where it can be told. */
export type Goods = 'physical' | 'digital' | 'mixed';

/** A control that places an order without a review page. */
export type OrderControl =
  /** Buy Now on a product page. */
  | 'buy-now'
  /** The order button in the Buy Now pop-up (turbo checkout frame). */
  | 'turbo-order'
  /** Digital 1-Click: Kindle, video, music, apps. */
  | 'digital-one-click'
  /** 1-Click on goods that ship (older layout). */
  | 'one-click'
  /** Subscribe & Save's own button. Sources disagree whether it places an order. */
  | 'subscribe';

/** The facts of a page on which an order is about to be paid. */
export interface CheckoutFacts {
  /** The amount that is left to charge after everything that the page has applied; zero or more. */
  readonly toCharge: Reading<Money>;
  readonly giftBalance: Reading<GiftBalanceUse>;
  /** The balance that the page itself offers ("Use your $50.00 gift card balance"). */
  readonly offered: Reading<Money>;
  /** The amount that promotional credit pays, as a positive amount. Free shipping is not a credit. */
  readonly promotion: Reading<Money>;
  readonly goods: Reading<Goods>;
  /** The method that pays, where it is not a card. Absent where a card pays, or where the page names no method. */
  readonly paidWith?: Reading<PaidWith>;
  /** Absent on pages whose contents are not read yet. That means the same as unknown contents. */
  readonly contents?: Reading<Contents>;
  /** A hash of the purchase's number, if the address has one. */
  readonly purchase?: Reading<PurchaseKey>;
}

/**
 * One row of the activity table on the gift card balance page. Its text is not kept, because it may have a claim code.
 */
export interface ActivityRow {
  readonly day: CalendarDay;
  readonly kind: 'spent' | 'refunded' | 'added' | 'reloaded' | 'other';
  /** Signed: negative when money left the balance. */
  readonly amount: Money;
  /** The balance after the row; null in the older three-column layout. */
  readonly closing: Money | null;
  /** Whether the row's order number is the digital kind (`D01-…`); absent where the row names no order. */
  readonly digital?: boolean;
  /** A hash of the order that the row names; absent where the row names no order, or has a number of unknown form. */
  readonly order?: PurchaseKey;
}

/**
 * What a whole order consists of: only gift cards, only a membership or only goods. `mixed`: gift cards or a membership
 * among other things.
 */
export type OrderClass = 'gift-cards' | 'membership' | 'goods' | 'mixed';

/**
 * How the class of an order was told. `titles`: by fixed words in its items' titles, which is a guess. `delivery`: the
 * page names a delivery, and no title names a gift card or a membership. `own-form` and `field`: by a form or a field
 * that only such pages have.
 */
export type ClassSign = 'titles' | 'delivery' | 'own-form' | 'field';

/** The contents of an order or cart, besides its kind of goods. Each part is null where it can't be told. */
export interface Contents {
  /** Whether all, some or none of it is gift cards. */
  readonly giftCards: Share | null;
  /** Whether Amazon itself sells all, some or none of it. */
  readonly soldByAmazon: Share | null;
  /** Whether it includes a membership fee. */
  readonly membership: boolean | null;
  /** What the whole order consists of; absent where it can't be told. */
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
    /** Whether the page's own data says that Buy Now opens the pop-up. */
    readonly turbo: Reading<'eligible' | 'not-eligible'>;
    /** Whether Subscribe & Save's own button is visible, with or without Buy Now. */
    readonly subscribe?: Reading<true>;
    /** Whether the goods are not released yet. */
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
    /**
     * The window that asks for confirmation before a film is bought or rented. Whether its button places the order is
     * not known.
     */
    readonly confirm?: Reading<'purchase' | 'rental' | 'unknown'>;
  }
>;
export type CartReading = PageOf<'cart', { readonly subtotal: Reading<Money> }>;
export type ThankYouReading = PageOf<
  'thank-you',
  {
    readonly placed: Reading<true>;
    /** A hash of the purchase's number. It stays the same each time the page reloads itself. */
    readonly purchase?: Reading<PurchaseKey>;
  }
>;
export type GiftBalanceReading = PageOf<
  'gift-balance',
  {
    readonly balance: Reading<Money>;
    readonly activity: Reading<readonly ActivityRow[]>;
    /** Whether newer and older rows are on other pages; absent where the pager is not read. */
    readonly window?: Reading<ActivityWindow>;
  }
>;

/** Whether one page of the activity table shows the newest and the oldest row of the account's whole history. */
export interface ActivityWindow {
  readonly newest: boolean;
  readonly oldest: boolean;
}

/** An order's own page, which shows how the order was really paid. */
export type OrderDetailsReading = PageOf<
  'order-details',
  {
    /** A hash of the order number. */
    readonly order: Reading<PurchaseKey>;
    /**
     * The amount that the gift card balance paid, as a positive amount. `absent`: the totals were read, and they have
     * no such row.
     */
    readonly giftTaken: Reading<Money>;
    /** The amount that was or will be charged to other methods. */
    readonly charged: Reading<Money>;
    /** The amount that promotional credit paid, as a positive amount. */
    readonly promotion: Reading<Money>;
    readonly shipped: Reading<Share>;
  }
>;
/** The page on which the shopper returns goods of an order. */
export type ReturnReading = PageOf<'return', { readonly order: Reading<PurchaseKey> }>;
/** The page on which the shopper types a claim code. The code is never part of a reading. */
export type RedeemReading = PageOf<'redeem', Record<string, never>>;

/** The page that lists no-rush and other promotional credits. */
export type CreditsReading = PageOf<'promo-credits', { readonly credits: Reading<readonly CreditsPageRow[]> }>;

/** Promotional credit with one end. */
export interface CreditsPageRow {
  readonly amount: Money;
  /** The last day on which it can be used; null where the page names no day. */
  readonly ends: CalendarDay | null;
  /** `digital` where the page says that it is for digital goods. */
  readonly scope: 'digital' | 'unsure';
}

/** The page on which the shopper switches 1-Click on and off for this browser. */
export type OneClickSettingsReading = PageOf<'one-click-settings', { readonly oneClick: Reading<'on' | 'off'> }>;
/**
 * The page on which the shopper reloads the gift card balance. Nothing on it is read, because we have no saved copy of
 * it.
 */
export type ReloadReading = PageOf<'reload', Record<string, never>>;
/**
 * The pages on which the shopper starts and pays a membership. Nothing on them is read, because we have no saved copy
 * of them.
 */
export type MembershipPaymentReading = PageOf<'membership-payment', Record<string, never>>;

/**
 * A checkout of Amazon Business. Nothing on it is read, because its gift cards have a policy of their own whose text we
 * do not know.
 */
export type BusinessCheckoutReading = PageOf<'business-checkout', Record<string, never>>;

/**
 * A hash of the shop's purchase or order number. It is made where the number is read, because the number itself is
 * never kept. The store keeps this hash keyed with a secret of the browser profile (`store/database/keyedHash.ts`).
 */
export type PurchaseKey = string;
/** Every page that no rule is about. Nothing on it is read. */
export type OtherReading = PageOf<'other', Record<string, never>>;

/** What was read from one page. The kind of the page decides which facts there are. */
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
