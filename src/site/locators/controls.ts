import type { OrderControl } from '../../core/pageReading';
import type { Locators } from './locator';

/**
 * Controls that order without a review page of their own. `a-button-oneclick` is no sign of one: it is a color, which
 * Buy Now and others wear. Subscribe & Save is left out, since sources disagree whether its button orders.
 */
export const ORDER_CONTROLS: Readonly<Record<OrderControl, Locators>> = {
  'buy-now': {
    'control/buy-now':
      '#buy-now-button,[name="submit.buy-now"],#submit\\.buy-now,[formaction*="/checkout/entry/buynow"]',
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
  },
  'one-click': { 'control/one-click': '#oneClickBuyButton' },
};

/** Forms that place an order whichever button sends them. */
export const ORDER_FORMS: Readonly<Partial<Record<OrderControl, string>>> = {
  'digital-one-click': 'form#buyOneClick',
  'buy-now': 'form[action*="/checkout/entry/buynow"]',
};

/** Controls that only put something into the cart or borrow it: never an order, whatever they are nested in. */
export const HARMLESS = '[id*="add-to-cart"],[name*="add-to-cart"],#borrow-button';
