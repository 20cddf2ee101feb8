import { locators, madeUp, part, report, saved } from './locator';

/** The price of one piece of the product, beside the button that buys it. */
export const PRICES = locators({
  'price/apex': {
    css: '.apex-pricetopay-value,.apex-price-to-pay-value',
    seen: saved('2026-04', 'product-buy-now', 'us-product-echo-spot'),
  },
  'price/to-pay': { css: '.priceToPay', seen: saved('2026-04', 'product-price-to-pay') },
  'price/core': {
    css: '#corePrice_feature_div .a-price:not([data-a-strike])',
    seen: saved('2026-04', 'product-spoken-price'),
  },
  'price/kindle': { css: '#buyOneClick .a-color-price', seen: madeUp('2026', 'digital-kindle') },
  'price/gift-card': {
    css: '#gc-buy-box-text .a-color-price',
    seen: report('2025', 'product-gift-card'),
  },
});

/** One of several offers for a product, with its own price and buttons. */
export const OFFER = part('offer/row', {
  css: '[data-a-accordion-row-name]',
  seen: saved('2026-04', 'product-two-offers', 'us-product-echo-spot'),
});

/** How many pieces one press buys. */
export const QUANTITY = part('offer/quantity', {
  css: '[name="quantity"]',
  seen: saved('2026-04', 'product-buy-now', 'us-product-echo-spot'),
});

/** What the page knows about its Buy Now pop-up. The pop-up's empty frame is on every page and proves nothing. */
export const TURBO_STATE = locators({
  'turbo/state': {
    css: 'script[data-a-state*="turbo-checkout-product-state"]',
    seen: saved('2026-04', 'product-turbo', 'us-product-echo-spot'),
  },
});

/** The cart's subtotal, above and below the goods. */
export const CART_SUBTOTALS = locators({
  'cart/subtotal': {
    css: '#sc-subtotal-amount-buybox,#sc-subtotal-amount-activecart',
    seen: saved('2026-04', 'cart-two-items', 'us-cart-active-and-saved'),
  },
});

/** The window that asks again before a film is bought or rented. */
export const CONFIRM_DIALOG = locators({
  'video/confirm': { css: '#GeneralDialog', seen: report('2025', 'digital-video-confirm-rental') },
});
export const DIALOG_HEADING = part('video/heading', {
  css: 'header',
  seen: report('2025', 'digital-video-confirm-rental'),
});

/** The price of an app. It is a plain number that a form of the page sends. */
export const APP_PRICE = locators({
  'price/app': { css: '#handleBuy input[name="priceValue"]', seen: report('2026', 'digital-app') },
});

/** Where the review page of a music purchase may show its total. Only its words identify it. */
export const TOTAL_WORDS = locators({
  'total/words': { css: 'p,span,li,td,h1,h2,h3,h4', seen: report('2026', 'digital-music-review') },
});
