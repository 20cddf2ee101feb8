import type { Locators } from './locator';

/** Marks of the Buy Now frame's own document. */
export const TURBO_MARKS: Locators = {
  'turbo/panel': '#turbo-checkout-panel-container,#turbo-checkout-pyo-button',
};

/** The buttons that place an order after a review. */
export const PLACE_ORDER: Locators = {
  'review/place-order': '#submitOrderButtonId,#bottomSubmitOrderButtonId',
  'review/place-order-older': 'input[name="placeYourOrder1"],#placeYourOrder',
};

/** Marks of the step at which a payment method is chosen. */
export const PAYMENT_MARKS: Locators = {
  'payment/form': 'form[action*="/pay/continue"]',
  // The widget has been met on other steps than its own.
  'payment/balance': '.apx-selectable-balance-input,.pmts-gc-radio-button',
  'payment/legacy': '#existing-balance,#select-payments-view',
};

/** The step of an address that business accounts alone are asked for. One public script, 2026. */
export const BUSINESS_MARKS: Locators = { 'business/address': '#ab-select-address-continue-button-bottom' };

/** Buy Now sends this field along. */
export const BUY_NOW_FIELD = 'input[name="isBuyNow"][value="1"]';
