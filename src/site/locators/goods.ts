import type { Locators } from './locator';

/** What one of the product costs, beside the button that buys it. */
export const PRICES: Locators = {
  'price/apex': '.apex-pricetopay-value,.apex-price-to-pay-value',
  'price/to-pay': '.priceToPay',
  'price/core': '#corePrice_feature_div .a-price:not([data-a-strike])',
  'price/kindle': '#buyOneClick .a-color-price',
  'price/gift-card': '#gc-buy-box-text .a-color-price',
};

/** One of several offers of a product, with a price and buttons of its own. */
export const OFFER = '[data-a-accordion-row-name]';

/** How many are bought at one press. */
export const QUANTITY = '[name="quantity"]';

/** What the page knows of its Buy Now pop-up. The pop-up's empty frame is on every page and proves nothing. */
export const TURBO_STATE: Locators = { 'turbo/state': 'script[data-a-state*="turbo-checkout-product-state"]' };

/** The cart's subtotal, above and below the goods. */
export const CART_SUBTOTALS: Locators = {
  'cart/subtotal': '#sc-subtotal-amount-buybox,#sc-subtotal-amount-activecart',
};

/** Asks once more before a film is bought or rented. */
export const CONFIRM_DIALOG: Locators = { 'video/confirm': '#GeneralDialog' };
export const DIALOG_HEADING = 'header';

/** The price of an app, which a form of its page sends along: a plain number. */
export const APP_PRICE: Locators = { 'price/app': '#handleBuy input[name="priceValue"]' };

/** Where the page that reviews the purchase of music may name its total: in words alone. */
export const TOTAL_WORDS: Locators = { 'total/words': 'p,span,li,td,h1,h2,h3,h4' };
