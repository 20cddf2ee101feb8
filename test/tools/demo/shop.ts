import { balancePage, creditsPage, errorPage, homePage, membershipPage, redeemPage } from './accountPages.ts';
import { cardsPage } from './cardsPage.ts';
import { cartPage, checkoutOf, paymentPage, purchaseOf, reviewPage, summary, turboPage } from './checkoutPages.ts';
import { PRODUCTS, type ProductId, totalOf } from './goods.ts';
import { olderPaymentPage, olderReviewPage } from './olderPages.ts';
import { orderPage, ordersPage, thankYouPage } from './orderPages.ts';
import { digitalPage, musicReviewPage, productPage } from './productPages.ts';

/** An order in the shop's memory. Amounts are US cents. */
export interface Order {
  readonly id: string;
  /** In the form that the shop writes. */
  readonly day: string;
  readonly products: readonly ProductId[];
  readonly fromBalance: number;
  readonly fromCard: number;
  /** What was already taken from the balance, parcel by parcel. Without it, everything was taken at once. */
  readonly taken?: readonly number[];
}

/** Money that was added to the balance. */
export interface Added {
  readonly as: 'gift card' | 'refund';
  /** In US cents. */
  readonly amount: number;
  /** How many orders were placed before it was added. Earlier rows stay as they are, whatever comes later. */
  readonly afterOrders: number;
}

/** Everything that the shop knows. A person, a test and the bench all get the same shop. */
export interface ShopState {
  /** The present day in the shop, in the form that the shop writes. */
  readonly today: string;
  /** Whose balance page is shown. The other account has its own balance and history. */
  readonly account: 'first' | 'other';
  /** Gift balance of the first account in US cents. */
  readonly balance: number;
  /** How much was taken from it without a row in its activity, in US cents. */
  readonly unlisted: number;
  /** Whether its activity shows the newest row twice, with the same closing balance. */
  readonly repeatsRow: boolean;
  /** Whether the balance is applied to the current order. */
  readonly useBalance: boolean;
  readonly cart: readonly ProductId[];
  /** What is being paid: the cart, or one product by Buy Now. */
  readonly paying: readonly ProductId[];
  readonly cameFromBuyNow: boolean;
  readonly orders: readonly Order[];
  /** Whether orders take the balance parcel by parcel. Then they take nothing when they are placed. */
  readonly byParcel: boolean;
  /** What was added to the balance after the first gift card, in order. */
  readonly added: readonly Added[];
  /** Whether orders charge the card although the balance was applied to them. */
  readonly chargesCard: boolean;
  /** Digital credit on the page of credits, in US cents. It ends on the same day each year. */
  readonly credit: number;
  /** Promotional credit that the shop takes off the order, in US cents. */
  readonly promotion: number;
  /** What Subscribe & Save takes off, in US cents. It is a lower price, not a credit. */
  readonly saving: number;
  /** The title of each item on the review page, sold by the shop itself. Null: the page has no such lines. */
  readonly listedAs: string | null;
  /** Whether a product page has Subscribe & Save's button. It does the same as Buy Now. */
  readonly subscribe: 'none' | 'beside-buy-now' | 'alone';
  /** Where Buy Now leads: to a review page, to a pop-up over the product page, or directly to an order. */
  readonly buyNow: 'review' | 'pop-up' | 'at-once';
  /** The generation of the checkout pages. */
  readonly layout: 'current' | 'cards' | 'older';
  /** Whether the product page listens before all others and sends its form by script. */
  readonly hostile: boolean;
  /** When the review page gets its amounts: with the page, after it, or when the page's own `showAmounts` is called. */
  readonly amounts: 'at-once' | 'late' | 'when-asked';
  /** How many bytes of harmless markup are added to product and review pages. */
  readonly filler: number;
  /** Press events on Buy Now that the hostile page reported to the shop, in order. */
  readonly pressesSeen: readonly string[];
}

const OPENING: ShopState = {
  today: new Date().toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'America/Los_Angeles' }),
  account: 'first',
  balance: 4110,
  unlisted: 0,
  repeatsRow: false,
  useBalance: false,
  cart: ['B0DEMO0001'],
  paying: ['B0DEMO0001'],
  cameFromBuyNow: false,
  orders: [],
  byParcel: false,
  added: [],
  chargesCard: false,
  credit: 0,
  promotion: 0,
  saving: 0,
  listedAs: null,
  subscribe: 'none',
  buyNow: 'review',
  layout: 'current',
  hostile: false,
  amounts: 'at-once',
  filler: 0,
  pressesSeen: [],
};

export interface ShopResponse {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface Turn {
  readonly state: ShopState;
  readonly response: ShopResponse;
}

type Route = (state: ShopState, url: URL) => Turn;

function page(state: ShopState, body: string, status = 200): Turn {
  return { state, response: { status, contentType: 'text/html; charset=utf-8', headers: {}, body } };
}

function redirect(state: ShopState, to: string): Turn {
  return {
    state,
    response: { status: 302, contentType: 'text/html; charset=utf-8', headers: { location: to }, body: '' },
  };
}

function isProduct(id: string | null): id is ProductId {
  return id !== null && Object.hasOwn(PRODUCTS, id);
}

/** Pays for the current purchase: first from the balance where it is applied, the rest by card. */
function placeOrder(state: ShopState): Turn {
  const digital = state.paying.every((product) => PRODUCTS[product].digital);
  const id = `${digital ? 'D00' : '000'}-0000000-${String(state.orders.length + 1).padStart(7, '0')}`;
  const total = totalOf(state.paying) - state.promotion;
  const fromBalance = state.useBalance && !state.chargesCard ? Math.min(state.balance, total) : 0;
  const paid = { fromBalance, fromCard: total - fromBalance };
  const order: Order = { id, day: state.today, products: state.paying, ...paid, ...(state.byParcel && { taken: [] }) };
  const after: ShopState = {
    ...state,
    balance: state.balance - (state.byParcel ? 0 : fromBalance),
    orders: [...state.orders, order],
    cart: state.cameFromBuyNow ? state.cart : [],
    useBalance: false,
  };
  const thanks = `/gp/buy/thankyou/handlers/display.html?purchaseId=${purchaseOf(state)}`;
  return redirect(after, `https://www.amazon.com${thanks}`);
}

function reviewAddress(state: ShopState, referrer: string): string {
  if (state.layout === 'older') return 'https://www.amazon.com/gp/buy/spc/handlers/display.html?hasWorkingJavascript=1';
  const flag = state.cameFromBuyNow ? '&isBuyNow=1' : '';
  return `https://www.amazon.com${checkoutOf(state)}/spc?pipelineType=Chewbacca&referrer=${referrer}${flag}`;
}

const addToCart: Route = (state, url) => {
  const id = url.searchParams.get('asin');
  if (!isProduct(id)) return page(state, errorPage(), 404);
  return redirect({ ...state, cart: [...state.cart, id] }, 'https://www.amazon.com/gp/cart/view.html');
};

const payCart: Route = (state) => {
  const paying: ShopState = { ...state, paying: state.cart, cameFromBuyNow: false };
  return redirect(paying, reviewAddress(paying, 'cart'));
};

const buyNow: Route = (state, url) => {
  const id = url.searchParams.get('asin');
  if (!isProduct(id)) return page(state, errorPage(), 404);
  const seen = url.searchParams.get('seen');
  const pressesSeen = seen ? [...state.pressesSeen, ...seen.split(' ')] : state.pressesSeen;
  const paying: ShopState = { ...state, paying: [id], cameFromBuyNow: true, pressesSeen };
  if (state.buyNow === 'at-once' || PRODUCTS[id].digital) return placeOrder(paying);
  return redirect(paying, reviewAddress(paying, 'detail'));
};

const turbo: Route = (state, url) => {
  const id = url.searchParams.get('asin');
  const paying: ShopState = { ...state, paying: isProduct(id) ? [id] : state.paying, cameFromBuyNow: true };
  return page(paying, turboPage(paying));
};

/** Ticks the balance. The answer is the new summary with all its amounts. */
const chooseBalance: Route = (state, url) => {
  const after = { ...state, useBalance: url.searchParams.get('use') === '1' };
  return page(after, summary(after, 'review'));
};

const continuePaying: Route = (state, url) => {
  const use = url.searchParams.get('use');
  const after = use === null ? state : { ...state, useBalance: use === '1' };
  return redirect(after, reviewAddress(after, 'pay'));
};

const thanks: Route = (state) => page(state, thankYouPage(state));

const orderDetails: Route = (state, url) => {
  const order = state.orders.find(({ id }) => id === url.searchParams.get('orderID'));
  return order ? page(state, orderPage(order)) : page(state, errorPage(), 404);
};

/** The number of a purchase in an address of the checkout. */
const PURCHASE = /^\/checkout\/p\/p-106-0000000-\d{7}(?=\/)/;

/** Which page each path leads to. The paths are Amazon's, without the number of a purchase. */
const ROUTES: Readonly<Record<string, Route>> = {
  '/': (state) => page(state, homePage(state)),
  '/favicon.ico': (state) => page(state, '', 204),
  '/dp/B0DEMO0001': (state) => page(state, productPage(state, 'B0DEMO0001')),
  '/dp/B0DEMO0002': (state) => page(state, productPage(state, 'B0DEMO0002')),
  '/dp/B0DEMOKIN1': (state) => page(state, digitalPage(state, 'B0DEMOKIN1')),
  '/gp/dmusic/purchase': (state) => page(state, musicReviewPage('B0DEMOKIN1')),
  '/gp/prime/pipeline/membersignup': (state) => page(state, membershipPage()),
  '/gp/product/handle-buy-box': addToCart,
  '/gp/cart/view.html': (state) => page(state, cartPage(state)),
  '/checkout/entry/cart': payCart,
  '/checkout/entry/buynow': buyNow,
  '/gp/product/handle-buy-box/subscribe': buyNow,
  '/checkout/turbo-initiate': turbo,
  '/checkout/turbo-place-order': (state) => placeOrder(state),
  '/checkout/p/pay': (state) => page(state, state.layout === 'cards' ? cardsPage(state) : paymentPage(state)),
  '/checkout/p/pay/balance': chooseBalance,
  '/checkout/p/pay/continue': continuePaying,
  '/checkout/p/spc': (state) => page(state, reviewPage(state)),
  '/checkout/p/spc/totals': (state) => page(state, summary(state, 'review')),
  '/checkout/p/spc/place-order': (state) => placeOrder(state),
  '/gp/buy/payselect/handlers/display.html': (state) => page(state, olderPaymentPage(state)),
  '/gp/buy/payselect/handlers/continue.html': continuePaying,
  '/gp/buy/spc/handlers/display.html': (state) => page(state, olderReviewPage(state)),
  '/gp/buy/spc/handlers/place-order.html': (state) => placeOrder(state),
  '/gp/buy/thankyou/handlers/display.html': thanks,
  '/gc/balance': (state) => page(state, balancePage(state)),
  '/norushcredits': (state) => page(state, creditsPage(state)),
  '/gc/redeem': (state) => page(state, redeemPage()),
  '/gp/your-account/order-history': (state) => page(state, ordersPage(state)),
  '/gp/your-account/order-details': orderDetails,
};

/**
 * The whole shop as a function. From what it knew and what was asked, it computes what it knows next and what it
 * answers. Everything is in the address, even for a POST, because a test can't read the body of an intercepted request
 * in Firefox. Null for an address that is not the shop's.
 */
function answer(state: ShopState, url: URL): Turn | null {
  if (url.origin !== 'https://www.amazon.com') return null;
  const route = ROUTES[url.pathname.replace(PURCHASE, '/checkout/p')];
  return route ? route(state, url) : page(state, errorPage(), 404);
}

/** The shop with its memory. */
export class Shop {
  state: ShopState;

  constructor(opening: Partial<ShopState> = {}) {
    this.state = { ...OPENING, ...opening };
  }

  /** Starts again, with these changes. */
  reopen(opening: Partial<ShopState> = {}): void {
    this.state = { ...OPENING, ...opening };
  }

  answer(url: string): ShopResponse | null {
    const turn = answer(this.state, new URL(url));
    if (turn === null) return null;
    this.state = turn.state;
    return turn.response;
  }
}
