import type { Locator } from './locator';

/** The gift balance's own tick box or radio. Ids such as `pp-…` are new on every load and never used. */
export const GIFT_CONTROLS: readonly Locator[] = [
  { id: 'gift-control/apx', css: '.apx-selectable-balance-input input' },
  { id: 'gift-control/pmts-radio', css: '.pmts-gc-radio-button input' },
  { id: 'gift-control/legacy', css: 'input#pm_gc_checkbox,input#pm_gc_radio' },
];

/** Any choice: one of them is the gift balance's where its own label says so. */
export const CHOICES: Locator = {
  id: 'gift-control/labelled',
  css: 'input[type="checkbox"],input[type="radio"],[role="checkbox"],[role="radio"]',
};

/** Where a choice on the review page is about paying. Items and deliveries have choices too. */
export const INLINE_PAYMENT = '#checkout-paymentOptionPanel,#checkout-payment-option-panel,.pmts-widget-section';

/** Where choices belong to goods, whatever their labels say. */
export const GOODS_AREAS = '[data-asin],[class*="lineitem"],[class*="line-item"]';

/** The panel of the review page that says what is being paid with. Without it nothing is looked for elsewhere. */
export const PAYMENT_PANELS: readonly Locator[] = [
  { id: 'slots/panel', css: '#checkout-paymentOptionPanel' },
  { id: 'slots/list', css: '#selected-payment-methods-list-container' },
];

/** One payment method each; the lines of advertising below them share the beginning of the id. */
export const PAYMENT_SLOTS: readonly Locator[] = [
  { id: 'slots/slot', css: '[id^="selected-payment-method-"]:not([id*="message"])' },
  { id: 'slots/heading', css: '#payment-option-text-default' },
];

export const CHANGE_PAYMENT: readonly Locator[] = [
  { id: 'change-payment/slot', css: 'a[data-csa-c-slot-id="checkout-change-payselect"]' },
  { id: 'change-payment/reason', css: 'a[href*="redirectReason=ChangePaymentMethod"]' },
  { id: 'change-payment/legacy', css: '#payChangeButtonId' },
];

/** Signs that an order is shipped: an address it goes to. */
export const DELIVERY_ADDRESS: readonly Locator[] = [
  { id: 'delivery/address', css: '#deliver-to-address-text' },
  { id: 'delivery/change', css: 'a[data-csa-c-slot-id="checkout-change-shipaddressselect"]' },
];
