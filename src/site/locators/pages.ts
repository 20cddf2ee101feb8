import type { Locator } from './locator';

/** Marks of a page on which an order can be placed. */
export const REVIEW_MARKS: readonly Locator[] = [
  { id: 'review/place-order', css: '#submitOrderButtonId,#bottomSubmitOrderButtonId' },
  { id: 'review/place-order-older', css: 'input[name="placeYourOrder1"],#placeYourOrder' },
];

/** Marks of the step at which a payment method is chosen. */
export const PAYMENT_MARKS: readonly Locator[] = [
  { id: 'payment/form', css: 'form[action*="/pay/continue"]' },
  { id: 'payment/legacy-area', css: '#existing-balance,#select-payments-view' },
];

/** Marks of the Buy Now frame's own document. */
export const TURBO_MARKS: readonly Locator[] = [
  { id: 'turbo/panel', css: '#turbo-checkout-panel-container,#turbo-checkout-pyo-button' },
];
