import type { OrderControl } from '../../core/page/pageReading';
import { type Locators, locators, part, report, saved } from './locator';

/**
 * Buttons with an attribute. The selector names the tags, so that the browser does not test the page's thousands of
 * other elements.
 */
const buttons = (attribute: string) => `input${attribute},button${attribute}`;

/** The button that buys a product before it is released. It works like Buy Now. */
export const PRE_ORDERS = locators({
  'control/pre-order': {
    css: `#preorder-button,#placePreOrderButton,${buttons('[name^="submit.preorder"]')},${buttons('[name="submit.pre-order"]')}`,
    seen: report('2026', 'product-pre-order-older'),
  },
});

/**
 * Controls that order without a review page of their own. The class `a-button-oneclick` does not identify them, because
 * it is only a color. Buy Now and other buttons have it too.
 */
export const ORDER_CONTROLS: Readonly<Record<OrderControl, Locators>> = {
  'buy-now': {
    ...locators({
      'control/buy-now': {
        css: `#buy-now-button,${buttons('[name="submit.buy-now"]')},#submit\\.buy-now,${buttons('[formaction*="/checkout/entry/buynow"]')}`,
        seen: saved('2026-04', 'product-buy-now', 'us-product-echo-spot'),
      },
      'control/gift-card-buy-now': {
        css: '#gc-buy-box-bn,#gc-buy-box-bn-button,#gc-order-form-bn',
        seen: report('2025', 'product-gift-card'),
      },
    }),
    ...PRE_ORDERS,
  },
  'turbo-order': locators({
    'control/turbo': { css: '#turbo-checkout-pyo-button', seen: report('2026', 'turbo-price') },
    'control/turbo-older': {
      css: '#turbo-checkout-place-order-button,#turbo-cel-place-order-button',
      seen: report('2026', 'turbo-older-button'),
    },
  }),
  'digital-one-click': locators({
    'control/kindle': {
      css: '#one-click-button,#checkoutButtonId',
      seen: report('2026', 'digital-kindle'),
    },
    'control/kindle-form': {
      css: 'form#buyOneClick [type="submit"]:not(#borrow-button)',
      seen: report('2026', 'digital-kindle-form'),
    },
    'control/video': { css: '[id^="tvod-btn-"] button', seen: report('2025', 'digital-video') },
    'control/music': {
      css: '#dmusic_digital_buy_button_row .a-button',
      seen: report('2018', 'digital-music'),
    },
    'control/app': { css: '#mas-buy-button', seen: report('2026', 'digital-app') },
  }),
  'one-click': locators({
    'control/one-click': { css: '#oneClickBuyButton', seen: report('2017', 'product-one-click') },
  }),
  // Its id is the same in every language ("Set Up Now", "Subscribe Now"). Two sources say that it orders. Others say
  // that it only adds the item to the cart. So the advice says "may".
  subscribe: locators({
    'subscribe/button': {
      css: '#rcx-subscribe-submit-button-announce,#rcx-subscribe-submit-button',
      seen: report('2026', 'product-subscribe'),
    },
  }),
};

/** Forms that place an order, whichever button submits them. */
export const ORDER_FORMS: Readonly<Partial<Record<OrderControl, string>>> = {
  'digital-one-click': part('form/one-click', {
    css: 'form#buyOneClick',
    seen: report('2026', 'digital-kindle-form'),
  }),
  'buy-now': part('form/buy-now', {
    css: 'form[action*="/checkout/entry/buynow"]',
    seen: report('2026', 'product-buy-now-form'),
  }),
};

/**
 * Controls that only put something into the cart, or borrow it. They never order, whatever they are inside of. The
 * button of the window that asks again before a film is bought is also here: nobody knows whether it orders, and the
 * first button was already held.
 */
export const HARMLESS = part('control/harmless', {
  css: '[id*="add-to-cart"],[name*="add-to-cart"],#borrow-button,#GeneralDialog button',
  seen: saved('2026-04', 'product-buy-now', 'us-product-echo-spot'),
});

/** Buttons that only their words identify. The buttons on the review page of a music purchase have no known names. */
export const WORDED = locators({
  'control/music-words': {
    css: 'button,input[type="submit"],[role="button"],.a-button',
    seen: report('2026', 'digital-music-review'),
  },
});
