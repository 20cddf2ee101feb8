import type { OrderControl } from '../../core/page/pageReading';
import { type Locators, locators, part, report, saved } from './locator';

/** Buttons with an attribute: named, so that of a page's thousands of elements no other is asked for it. */
const buttons = (attribute: string) => `input${attribute},button${attribute}`;

/** Buys what is not out yet, as Buy Now does. */
export const PRE_ORDERS = locators({
  'control/pre-order': {
    css: `#preorder-button,#placePreOrderButton,${buttons('[name^="submit.preorder"]')},${buttons('[name="submit.pre-order"]')}`,
    seen: report('2026', 'product-pre-order-older'),
  },
});

/**
 * Controls that order without a review page of their own. `a-button-oneclick` is no sign of one: it is a color, which
 * Buy Now and others wear.
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
  // Its id is the same in every language ("Set Up Now", "Subscribe Now"). Two sources say that it orders, others that it
  // only puts something into the cart, so what is said of it says "may".
  subscribe: locators({
    'subscribe/button': {
      css: '#rcx-subscribe-submit-button-announce,#rcx-subscribe-submit-button',
      seen: report('2026', 'product-subscribe'),
    },
  }),
};

/** Forms that place an order whichever button sends them. */
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
 * Controls that only put something into the cart or borrow it: never an order, whatever they are nested in. So is the
 * button of the window that asks once more about a film: whether that one orders is not known, and the first was held.
 */
export const HARMLESS = part('control/harmless', {
  css: '[id*="add-to-cart"],[name*="add-to-cart"],#borrow-button,#GeneralDialog button',
  seen: saved('2026-04', 'product-buy-now', 'us-product-echo-spot'),
});

/** Buttons known by their words alone: those of the page that reviews the purchase of music have no known names. */
export const WORDED = locators({
  'control/music-words': {
    css: 'button,input[type="submit"],[role="button"],.a-button',
    seen: report('2026', 'digital-music-review'),
  },
});
