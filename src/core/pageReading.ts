import type { CalendarDay } from './calendarDay';
import type { MarketplaceId } from './marketplaces';
import type { Money } from './money';
import type { Reading } from './reading';

/** Whether an order being paid takes gift balance, and how much where the page says it. */
export type GiftBalanceUse = { readonly applied: false } | { readonly applied: true; readonly amount: Money | null };

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
  | 'one-click';

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
}

/** One row of the gift balance page's activity table. Its text (which may hold a claim code) is not kept. */
export interface ActivityRow {
  readonly day: CalendarDay;
  readonly kind: 'spent' | 'refunded' | 'added' | 'reloaded' | 'other';
  /** Signed: negative when money left the balance. */
  readonly amount: Money;
  /** The balance after the row; null in the older three-column layout. */
  readonly closing: Money | null;
}

interface PageOf<Kind extends string, Facts> {
  readonly kind: Kind;
  readonly marketplace: MarketplaceId;
  readonly facts: Facts;
}

export type PaymentSelectionReading = PageOf<'payment-selection', CheckoutFacts>;
export type ReviewReading = PageOf<'review', CheckoutFacts & { readonly cameFromBuyNow: boolean }>;
export type TurboReading = PageOf<'turbo', CheckoutFacts & { readonly order: Reading<'turbo-order'> }>;
export type ProductReading = PageOf<
  'product',
  {
    readonly buyNow: Reading<'buy-now' | 'one-click'>;
    readonly price: Reading<Money>;
    /** Whether the page's own state says that Buy Now opens the pop-up. */
    readonly turbo: Reading<'eligible' | 'not-eligible'>;
  }
>;
export type DigitalProductReading = PageOf<
  'digital-product',
  { readonly oneClick: Reading<'digital-one-click'>; readonly price: Reading<Money> }
>;
export type CartReading = PageOf<'cart', { readonly subtotal: Reading<Money> }>;
export type ThankYouReading = PageOf<'thank-you', { readonly placed: Reading<true> }>;
export type GiftBalanceReading = PageOf<
  'gift-balance',
  { readonly balance: Reading<Money>; readonly activity: Reading<readonly ActivityRow[]> }
>;
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
  | OtherReading;

export type PageKind = PageReading['kind'];

/** A page on which an order is about to be paid. */
export type CheckoutReading = PaymentSelectionReading | ReviewReading | TurboReading;

export function isCheckout(page: PageReading): page is CheckoutReading {
  return page.kind === 'payment-selection' || page.kind === 'review' || page.kind === 'turbo';
}

/** A place on the page that "show me where" can outline. */
export type Target = 'gift-control' | 'gift-row' | 'order-control' | 'change-payment' | 'total';
