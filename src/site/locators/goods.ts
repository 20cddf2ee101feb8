import { locators, part } from './locator';

/** What one of the product costs, beside the button that buys it. */
export const PRICES = locators({
  'price/apex': {
    css: '.apex-pricetopay-value,.apex-price-to-pay-value',
    on: '2026-04',
    source: 'capture',
    fixture: 'product-buy-now',
    capture: 'us-product-echo-spot',
  },
  'price/to-pay': { css: '.priceToPay', on: '2026-04', source: 'capture', fixture: 'product-price-to-pay' },
  'price/core': {
    css: '#corePrice_feature_div .a-price:not([data-a-strike])',
    on: '2026-04',
    source: 'capture',
    fixture: 'product-spoken-price',
  },
  'price/kindle': { css: '#buyOneClick .a-color-price', on: '2026', source: 'synthetic', fixture: 'digital-kindle' },
  'price/gift-card': {
    css: '#gc-buy-box-text .a-color-price',
    on: '2025',
    source: 'report',
    fixture: 'product-gift-card',
  },
});

/** One of several offers of a product, with a price and buttons of its own. */
export const OFFER = part('offer/row', {
  css: '[data-a-accordion-row-name]',
  on: '2026-04',
  source: 'capture',
  fixture: 'product-two-offers',
  capture: 'us-product-echo-spot',
});

/** How many are bought at one press. */
export const QUANTITY = part('offer/quantity', {
  css: '[name="quantity"]',
  on: '2026-04',
  source: 'capture',
  fixture: 'product-buy-now',
  capture: 'us-product-echo-spot',
});

/** What the page knows of its Buy Now pop-up. The pop-up's empty frame is on every page and proves nothing. */
export const TURBO_STATE = locators({
  'turbo/state': {
    css: 'script[data-a-state*="turbo-checkout-product-state"]',
    on: '2026-04',
    source: 'capture',
    fixture: 'product-turbo',
    capture: 'us-product-echo-spot',
  },
});

/** The cart's subtotal, above and below the goods. */
export const CART_SUBTOTALS = locators({
  'cart/subtotal': {
    css: '#sc-subtotal-amount-buybox,#sc-subtotal-amount-activecart',
    on: '2026-04',
    source: 'capture',
    fixture: 'cart-two-items',
    capture: 'us-cart-active-and-saved',
  },
});

/** Asks once more before a film is bought or rented. */
export const CONFIRM_DIALOG = locators({
  'video/confirm': { css: '#GeneralDialog', on: '2025', source: 'report', fixture: 'digital-video-confirm-rental' },
});
export const DIALOG_HEADING = part('video/heading', {
  css: 'header',
  on: '2025',
  source: 'report',
  fixture: 'digital-video-confirm-rental',
});

/** The price of an app, which a form of its page sends along: a plain number. */
export const APP_PRICE = locators({
  'price/app': { css: '#handleBuy input[name="priceValue"]', on: '2026', source: 'report', fixture: 'digital-app' },
});

/** Where the page that reviews the purchase of music may name its total: in words alone. */
export const TOTAL_WORDS = locators({
  'total/words': { css: 'p,span,li,td,h1,h2,h3,h4', on: '2026', source: 'report', fixture: 'digital-music-review' },
});
