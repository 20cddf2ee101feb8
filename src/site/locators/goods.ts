import type { Locator } from './locator';

/** What one of the product costs, beside the button that buys it. */
export const PRICES: readonly Locator[] = [
  { id: 'price/apex', css: '.apex-pricetopay-value,.apex-price-to-pay-value' },
  { id: 'price/to-pay', css: '.priceToPay' },
  { id: 'price/core', css: '#corePrice_feature_div .a-price:not([data-a-strike])' },
  { id: 'price/form', css: '#buyOneClick .a-color-price' },
];

/** One of several offers of a product, with price and buttons of its own. */
export const OFFER = '[data-a-accordion-row-name]';

/** How many would be bought at one press. */
export const QUANTITY = 'select[name="quantity"],input[name="quantity"]';

/** What the page knows of its Buy Now pop-up. The pop-up's empty frame is on every page and proves nothing. */
export const TURBO_STATE: Locator = {
  id: 'turbo-state/product',
  css: 'script[data-a-state*="turbo-checkout-product-state"]',
};

export const CART_SUBTOTALS: readonly Locator[] = [
  { id: 'cart/subtotals', css: '#sc-subtotal-amount-buybox,#sc-subtotal-amount-activecart' },
];

/** The price in the Buy Now frame, where it has no summary. */
export const TURBO_PRICES: readonly Locator[] = [
  { id: 'turbo/price', css: '#turbo-checkout-panel-container .a-color-price' },
];
