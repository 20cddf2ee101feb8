import type { OrderControl } from '../../core/page/pageReading';
import type { Locators } from './locator';

/** Buttons with an attribute: named, so that of a page's thousands of elements no other is asked for it. */
const buttons = (attribute: string) => `input${attribute},button${attribute}`;

/** Buys what is not out yet, as Buy Now does. */
export const PRE_ORDER = `#preorder-button,#placePreOrderButton,${buttons('[name^="submit.preorder"]')},${buttons('[name="submit.pre-order"]')}`;

/**
 * Controls that order without a review page of their own. `a-button-oneclick` is no sign of one: it is a color, which
 * Buy Now and others wear.
 */
export const ORDER_CONTROLS: Readonly<Record<OrderControl, Locators>> = {
  'buy-now': {
    'control/buy-now': `#buy-now-button,${buttons('[name="submit.buy-now"]')},#submit\\.buy-now,${buttons('[formaction*="/checkout/entry/buynow"]')}`,
    'control/gift-card-buy-now': '#gc-buy-box-bn,#gc-buy-box-bn-button,#gc-order-form-bn',
    'control/pre-order': PRE_ORDER,
  },
  'turbo-order': {
    'control/turbo': '#turbo-checkout-pyo-button',
    'control/turbo-older': '#turbo-checkout-place-order-button,#turbo-cel-place-order-button',
  },
  'digital-one-click': {
    'control/kindle': '#one-click-button,#checkoutButtonId',
    'control/kindle-form': 'form#buyOneClick [type="submit"]:not(#borrow-button)',
    'control/video': '[id^="tvod-btn-"] button',
    'control/music': '#dmusic_digital_buy_button_row .a-button',
    'control/app': '#mas-buy-button',
  },
  'one-click': { 'control/one-click': '#oneClickBuyButton' },
  // Its id is the same in every language ("Set Up Now", "Subscribe Now"). Two sources say that it orders, others that it
  // only puts something into the cart, so what is said of it says "may".
  subscribe: { 'subscribe/button': '#rcx-subscribe-submit-button-announce,#rcx-subscribe-submit-button' },
};

/** Forms that place an order whichever button sends them. */
export const ORDER_FORMS: Readonly<Partial<Record<OrderControl, string>>> = {
  'digital-one-click': 'form#buyOneClick',
  'buy-now': 'form[action*="/checkout/entry/buynow"]',
};

/**
 * Controls that only put something into the cart or borrow it: never an order, whatever they are nested in. So is the
 * button of the window that asks once more about a film: whether that one orders is not known, and the first was held.
 */
export const HARMLESS = '[id*="add-to-cart"],[name*="add-to-cart"],#borrow-button,#GeneralDialog button';

/** Buttons known by their words alone: those of the page that reviews the purchase of music have no known names. */
export const WORDED = 'button,input[type="submit"],[role="button"],.a-button';
export const PAY_NOW = /^\s*buy mp3 (?:album|song)s?\b.{0,5}\bpay now\s*$/i;

/** What a button says that buys what is not out yet: "Pre-order with 1-Click". English alone was seen. */
export const PRE_ORDER_WORDS = /^\s*pre-?order\b/i;
