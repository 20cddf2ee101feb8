import { locators, part, report, saved } from './locator';

/** Marks of the document in the Buy Now frame. */
export const TURBO_MARKS = locators({
  'turbo/panel': {
    css: '#turbo-checkout-panel-container,#turbo-checkout-pyo-button',
    seen: report('2026', 'turbo-price'),
  },
});

/** The buttons that place an order after a review. */
export const PLACE_ORDER = locators({
  'review/place-order': {
    css: '#submitOrderButtonId,#bottomSubmitOrderButtonId',
    seen: saved('2026-05', 'review-unused', 'us-spc-promotions-row'),
  },
  'review/place-order-older': {
    css: 'input[name="placeYourOrder1"],#placeYourOrder',
    seen: report('2021', 'review-older-table-unused'),
  },
});

/** Marks of the payment step. */
export const PAYMENT_MARKS = locators({
  'payment/form': {
    css: 'form[action*="/pay/continue"]',
    seen: saved('2026-04', 'payment-unticked', 'us-pay-verify-card'),
  },
  // The widget was also seen on other steps.
  'payment/balance': {
    css: '.apx-selectable-balance-input,.pmts-gc-radio-button',
    seen: report('2021', 'payment-inline-step'),
  },
  'payment/legacy': {
    css: '#existing-balance,#select-payments-view',
    seen: report('2019', 'payment-older-unticked'),
  },
});

/** An address step that is only asked of business accounts. One public script, 2026. */
export const BUSINESS_MARKS = locators({
  'business/address': {
    css: '#ab-select-address-continue-button-bottom',
    seen: report('2026', 'business-address'),
  },
});

/** The field that Buy Now sends with its form. */
export const BUY_NOW_FIELD = part('buy-now/field', {
  css: 'input[name="isBuyNow"][value="1"]',
  seen: report('2026', 'product-buy-now-de'),
});
