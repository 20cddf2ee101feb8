import type { Locators } from './locator';

/** The gift balance's own tick box or radio. Ids such as `pp-…` are new on every load and never used. */
export const GIFT_CONTROLS: Locators = {
  'gift-control/apx': '.apx-selectable-balance-input input',
  'gift-control/pmts-radio': '.pmts-gc-radio-button input',
  'gift-control/legacy': '#pm_gc_checkbox,#pm_gc_radio',
};

/** The radio row of Amazon Pay's balance, for the marketplaces where gift cards are added to that. */
export const PAY_BALANCE_CONTROLS: Locators = { 'gift-control/pay-balance': '.pmts-apb-radio-button input' };

/** Any choice: one of them is the gift balance's where its own label says so. */
export const CHOICES: Locators = {
  'gift-control/labelled':
    'input[type="checkbox"],input[type="radio"],[role="checkbox"]:not(form),[role="radio"]:not(form)',
};

/** Where a code or a number is typed in, with words of its own beside it. */
export const TYPED = 'input[type="text"],input:not([type]),textarea';

/** Where a choice on the review page is about paying. Items and deliveries have choices too. */
export const INLINE_PAYMENT = '#checkout-paymentOptionPanel,#checkout-payment-option-panel,.pmts-widget-section';

/** Where choices belong to goods, whatever their labels say. */
export const GOODS = '[data-asin],[class*="lineitem"],[class*="line-item"]';

/** The panel of the review page that says what is being paid with. Without it nothing is looked for elsewhere. */
export const PAYMENT_PANELS: Locators = {
  'slots/panel': '#checkout-paymentOptionPanel',
  'slots/list': '#selected-payment-methods-list-container',
};

/** One payment method each; the lines of advertising below them share the beginning of the id. */
export const PAYMENT_SLOTS: Locators = {
  'slots/slot': '[id^="selected-payment-method-"]:not([id*="message"])',
  'slots/heading': '#payment-option-text-default',
};

export const CHANGE_PAYMENT: Locators = {
  'change-payment/slot': 'a[data-csa-c-slot-id="checkout-change-payselect"]',
  'change-payment/reason': 'a[href*="redirectReason=ChangePaymentMethod"]',
  'change-payment/legacy': '#payChangeButtonId',
};
