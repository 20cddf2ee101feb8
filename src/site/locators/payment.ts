import type { Locators } from './locator';

/**
 * The gift balance's own card, tick box, radio or switch. Ids such as `pp-…` are new on every load and never used.
 * Public code that reads the payment step (2026) for the card; the shop's own page script of 2020 for the older names.
 */
export const GIFT_CONTROLS: Locators = {
  'gift-control/card': '[data-testid^="unselected-balance-pm-giftcard"],[data-testid^="selected-balance-pm-giftcard"]',
  'gift-control/apx': '.apx-selectable-balance-input input',
  'gift-control/pmts-radio': '.pmts-gc-radio-button input',
  'gift-control/legacy': '#pm_gc_checkbox,#pm_gc_radio,#pm_300',
  'gift-control/legacy-name':
    'input[type="radio"][name="paymentMethod"][value="availablebalance"],input[type="checkbox"][name="useAvailableBalance"],#existing-balance [paymentmethodid="availablebalance"] input',
  'gift-control/touch': 'label.existing-gift-card-balance,label.balance-checkbox',
};

/** The radio row of Amazon Pay's balance, for the marketplaces where gift cards are added to that. */
export const PAY_BALANCE_CONTROLS: Locators = { 'gift-control/pay-balance': '.pmts-apb-radio-button input' };

/** Any choice: one of them is the gift balance's where its own label says so. */
export const CHOICES: Locators = {
  'gift-control/labelled':
    'input[type="checkbox"],input[type="radio"],[role="checkbox"]:not(form),[role="radio"]:not(form),[role="switch"]:not(form)',
};

/** What is chosen inside the card of a balance, where the card itself is not. */
export const CHOICE_IN_CARD =
  'input[type="checkbox"],input[type="radio"],[role="switch"],[role="checkbox"],[role="radio"],[aria-checked],[aria-pressed]';

/** How the shop names the card of a balance that is chosen, and of one that is not. */
export const CHOSEN_CARD = '[data-testid^="selected-balance-pm-"]';
export const OPEN_CARD = '[data-testid^="unselected-balance-pm-"]';

/** The box of the promotional balance, which is another credit (the shop's own page script, 2020). */
export const PROMOTION_CONTROL = '#pm_promo,input[name="usePromoBalance"]';

/** How touch pages draw a choice in place of its state (the shop's own page script, 2020). */
export const DRAWN_CHOSEN = '.checked-checkbox,.a-control-row[isclicked="1"]';
export const DRAWN_OPEN = '.empty-checkbox,.a-control-row[isclicked="0"]';

/** What stands around one choice of the older page and nothing else. */
export const OLDER_ROW = '.a-control-row,.radio-col,label,.payment-row';

/** Raw numbers of the older page, in one unit: what the gift balance holds, and what the order comes to. */
export const RAW_BALANCE = 'input[name="gcBalanceRaw"]';
export const RAW_TOTAL = 'input[name="purchaseTotalRaw"]';

/** Signs that this order can't take the gift balance: a code was added that does not fit it; a membership fee alone. */
export const INELIGIBLE: Locators = { 'ineligible/code': '#gc-ineligible' };
export const MEMBERSHIP_ALONE = 'input[name="doesPurchaseContainOnlyRecurringPrimeMembership"][value="1"]';

/** Where a code or a number is typed in, with words of its own beside it. */
export const TYPED = 'input[type="text"],input:not([type]),textarea';

/** Where a choice on the review page is about paying. Items and deliveries have choices too. */
export const INLINE_PAYMENT = '#checkout-paymentOptionPanel,#checkout-payment-option-panel,.pmts-widget-section';

/** Where choices belong to goods, whatever their labels say. */
export const GOODS = '[data-asin],[class*="lineitem"],[class*="line-item"]';

/**
 * The payment methods of the step at which one is chosen, as it was seen whole: the widget of 2026 in a saved page, and
 * the cards that public code of 2026 tells of.
 */
export const INSTRUMENTS: Locators = {
  'payment/instrument': '.pmts-instrument-selector input[name="ppw-instrumentRowSelection"]',
  'payment/card': '[data-testid="selected-primary-pm-card"],[data-testid="unselected-primary-pm-card"]',
};

/** The widget's form, and where it takes codes: the part of it that shows a balance where there is one. */
export const PAYMENT_FORM = 'form[action*="/pay/continue"]';
export const BALANCE_SECTION = '.pmts-claim-code';

/** What holds all cards of payment methods. */
export const CARD_FRAME: Locators = { 'payment/card-frame': '[data-testid="selectFrameContentTestId"]' };

/** Cards of methods that are no balance, whatever is chosen inside them. */
export const PRIMARY_CARD = '[data-testid^="unselected-primary-pm-"],[data-testid^="selected-primary-pm-"]';

/** Cards of methods of any kind. */
export const ANY_CARD =
  '[data-testid^="unselected-"][data-testid*="-pm-"],[data-testid^="selected-"][data-testid*="-pm-"]';

/** The panel of the review page that says what is being paid with. Without it nothing is looked for elsewhere. */
export const PAYMENT_PANELS: Locators = {
  'slots/panel': '#checkout-paymentOptionPanel',
  'slots/list': '#selected-payment-methods-list-container',
};

/** One payment method each; the lines of advertising below them share the beginning of the id. */
export const PAYMENT_SLOTS: Locators = {
  'slots/slot': '[id^="selected-payment-method-"]:not([id*="message"])',
  'slots/heading': '[id^="payment-option-text-"]:not([id*="message"])',
};

export const CHANGE_PAYMENT: Locators = {
  'change-payment/slot': 'a[data-csa-c-slot-id="checkout-change-payselect"]',
  'change-payment/reason': 'a[href*="redirectReason=ChangePaymentMethod"]',
  'change-payment/legacy': '#payChangeButtonId',
};
