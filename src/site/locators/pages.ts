import { locators, part } from './locator';

/** Marks of the Buy Now frame's own document. */
export const TURBO_MARKS = locators({
  'turbo/panel': {
    css: '#turbo-checkout-panel-container,#turbo-checkout-pyo-button',
    on: '2026',
    source: 'report',
    fixture: 'turbo-price',
  },
});

/** The buttons that place an order after a review. */
export const PLACE_ORDER = locators({
  'review/place-order': {
    css: '#submitOrderButtonId,#bottomSubmitOrderButtonId',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-unused',
    capture: 'us-spc-promotions-row',
  },
  'review/place-order-older': {
    css: 'input[name="placeYourOrder1"],#placeYourOrder',
    on: '2021',
    source: 'report',
    fixture: 'review-older-table-unused',
  },
});

/** Marks of the step at which a payment method is chosen. */
export const PAYMENT_MARKS = locators({
  'payment/form': {
    css: 'form[action*="/pay/continue"]',
    on: '2026-04',
    source: 'capture',
    fixture: 'payment-unticked',
    capture: 'us-pay-verify-card',
  },
  // The widget has been met on other steps than its own.
  'payment/balance': {
    css: '.apx-selectable-balance-input,.pmts-gc-radio-button',
    on: '2021',
    source: 'report',
    fixture: 'payment-inline-step',
  },
  'payment/legacy': {
    css: '#existing-balance,#select-payments-view',
    on: '2019',
    source: 'report',
    fixture: 'payment-older-unticked',
  },
});

/** The step of an address that business accounts alone are asked for. One public script, 2026. */
export const BUSINESS_MARKS = locators({
  'business/address': {
    css: '#ab-select-address-continue-button-bottom',
    on: '2026',
    source: 'report',
    fixture: 'business-address',
  },
});

/** Buy Now sends this field along. */
export const BUY_NOW_FIELD = part('buy-now/field', {
  css: 'input[name="isBuyNow"][value="1"]',
  on: '2026',
  source: 'report',
  fixture: 'product-buy-now-de',
});
