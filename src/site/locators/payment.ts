import { locators, part, report, saved } from './locator';

/**
 * The gift balance's own card, tick box, radio or switch. Ids such as `pp-…` are never used, because they are new on
 * every load. Sources: public code that reads the payment step (2026) for the card, the shop's own page script of 2020
 * for the older names.
 */
export const GIFT_CONTROLS = locators({
  'gift-control/card': {
    css: '[data-testid^="unselected-balance-pm-giftcard"],[data-testid^="selected-balance-pm-giftcard"]',
    seen: report('2026-09', 'payment-card-switch-off'),
  },
  'gift-control/apx': {
    css: '.apx-selectable-balance-input input',
    seen: report('2021', 'payment-unticked'),
  },
  'gift-control/pmts-radio': {
    css: '.pmts-gc-radio-button input',
    seen: report('2021', 'payment-radio-covers-chosen'),
  },
  'gift-control/legacy': {
    css: '#pm_gc_checkbox,#pm_gc_radio,#pm_300',
    seen: report('2019', 'payment-older-ticked'),
  },
  'gift-control/legacy-name': {
    css: 'input[type="radio"][name="paymentMethod"][value="availablebalance"],input[type="checkbox"][name="useAvailableBalance"],#existing-balance [paymentmethodid="availablebalance"] input',
    seen: report('2020-09', 'payment-older-box-applies'),
  },
  'gift-control/touch': {
    css: 'label.existing-gift-card-balance,label.balance-checkbox',
    seen: report('2020', 'payment-older-drawn-open'),
  },
});

/** The radio row of Amazon Pay's balance. It is for the marketplaces where gift cards are added to that balance. */
export const PAY_BALANCE_CONTROLS = locators({
  'gift-control/pay-balance': {
    css: '.pmts-apb-radio-button input',
    seen: report('2025', 'payment-pay-balance-chosen-in'),
  },
});

/** Any choice. It is the gift balance's choice where its own label says so. */
export const CHOICES = locators({
  'gift-control/labelled': {
    css: 'input[type="checkbox"],input[type="radio"],[role="checkbox"]:not(form),[role="radio"]:not(form),[role="switch"]:not(form)',
    seen: report('2022', 'payment-labelled-alone'),
  },
});

/** The choice inside the card of a balance, where the card itself is not the choice. */
export const CHOICE_IN_CARD = part('payment/choice-in-card', {
  css: 'input[type="checkbox"],input[type="radio"],[role="switch"],[role="checkbox"],[role="radio"],[aria-checked],[aria-pressed]',
  seen: report('2026-09', 'payment-card-switch-off'),
});

/** The shop's names for the card of a balance: chosen, and not chosen. */
export const CHOSEN_CARD = part('payment/chosen-card', {
  css: '[data-testid^="selected-balance-pm-"]',
  seen: report('2026-09', 'payment-card-button'),
});
export const OPEN_CARD = part('payment/open-card', {
  css: '[data-testid^="unselected-balance-pm-"]',
  seen: report('2026-09', 'payment-card-switch-off'),
});

/** The box of the promotional balance, which is a different credit (the shop's own page script, 2020). */
export const PROMOTION_CONTROL = part('payment/promotion-control', {
  css: '#pm_promo,input[name="usePromoBalance"]',
  seen: report('2020-09', 'payment-older-box-applies'),
});

/** How touch pages draw a choice, because they do not set its state (the shop's own page script, 2020). */
export const DRAWN_CHOSEN = part('payment/drawn-chosen', {
  css: '.checked-checkbox,.a-control-row[isclicked="1"]',
  seen: report('2020-09', 'payment-older-drawn-both'),
});
export const DRAWN_OPEN = part('payment/drawn-open', {
  css: '.empty-checkbox,.a-control-row[isclicked="0"]',
  seen: report('2020-09', 'payment-older-drawn-open'),
});

/** The element around one choice of the older page. It contains nothing else. */
export const OLDER_ROW = part('payment/older-row', {
  css: '.a-control-row,.radio-col,label,.payment-row',
  seen: report('2020-09', 'payment-older-box-applies'),
});

/** Raw numbers of the older page in the same unit: what the gift balance contains, and the cost of the order. */
export const RAW_BALANCE = part('payment/raw-balance', {
  css: 'input[name="gcBalanceRaw"]',
  seen: report('2020-09', 'payment-older-both-in-sight'),
});
export const RAW_TOTAL = part('payment/raw-total', {
  css: 'input[name="purchaseTotalRaw"]',
  seen: report('2020-09', 'payment-older-both-in-sight'),
});

/**
 * Marks that this order can't take the gift balance: a code was added that does not fit it, or the order is only a
 * membership fee.
 */
export const INELIGIBLE = locators({
  'ineligible/code': { css: '#gc-ineligible', seen: report('2020-09', 'payment-older-ineligible') },
});
export const MEMBERSHIP_ALONE = part('ineligible/membership', {
  css: 'input[name="doesPurchaseContainOnlyRecurringPrimeMembership"][value="1"]',
  seen: report('2020-09', 'payment-older-membership-alone'),
});

/** A field for a code or a number. It has words of its own beside it. */
export const TYPED = part('payment/typed', {
  css: 'input[type="text"],input:not([type]),textarea',
  seen: saved('2026-04', 'payment-unticked', 'us-pay-verify-card'),
});

/** The part of the review page where choices are about paying. Items and deliveries have choices too. */
export const INLINE_PAYMENT = part('payment/inline', {
  css: '#checkout-paymentOptionPanel,#checkout-payment-option-panel,.pmts-widget-section',
  seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
});

/** Where choices are about goods, whatever their labels say. */
export const GOODS = part('payment/goods', {
  css: '[data-asin],[class*="lineitem"],[class*="line-item"]',
  seen: saved('2026-05', 'review-sold-by-amazon', 'us-spc-promotions-row'),
});

/**
 * The payment methods of a payment step that was seen completely: the widget of 2026 in a saved page, and the cards in
 * public code of 2026.
 */
export const INSTRUMENTS = locators({
  'payment/instrument': {
    css: '.pmts-instrument-selector input[name="ppw-instrumentRowSelection"]',
    seen: saved('2026-04', 'payment-unticked', 'us-pay-verify-card'),
  },
  'payment/card': {
    css: '[data-testid="selected-primary-pm-card"],[data-testid="unselected-primary-pm-card"]',
    seen: report('2026-09', 'payment-card-no-balance'),
  },
});

/** The widget's form, and its part where codes are typed in. That part would show a balance. */
export const PAYMENT_FORM = part('payment/widget-form', {
  css: 'form[action*="/pay/continue"]',
  seen: saved('2026-04', 'payment-unticked', 'us-pay-verify-card'),
});
export const BALANCE_SECTION = part('payment/balance-section', {
  css: '.pmts-claim-code',
  seen: saved('2026-04', 'payment-unticked', 'us-pay-verify-card'),
});

/** The element that contains all cards of payment methods. */
export const CARD_FRAME = locators({
  'payment/card-frame': {
    css: '[data-testid="selectFrameContentTestId"]',
    seen: report('2026-09', 'payment-card-no-balance'),
  },
});

/** Cards of methods that are not a balance, whatever is chosen inside them. */
export const PRIMARY_CARD = part('payment/primary-card', {
  css: '[data-testid^="unselected-primary-pm-"],[data-testid^="selected-primary-pm-"]',
  seen: report('2026-09', 'payment-card-no-balance'),
});

/** Cards of methods of any kind. */
export const ANY_CARD = part('payment/any-card', {
  css: '[data-testid^="unselected-"][data-testid*="-pm-"],[data-testid^="selected-"][data-testid*="-pm-"]',
  seen: report('2026-09', 'payment-card-no-balance'),
});

/** The panel of the review page that shows what pays. Without it, the page is not searched for methods. */
export const PAYMENT_PANELS = locators({
  'slots/panel': {
    css: '#checkout-paymentOptionPanel',
    seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
  },
  'slots/list': {
    css: '#selected-payment-methods-list-container',
    seen: saved('2026-05', 'review-change-address'),
  },
});

/** One payment method each. The lines of advertising below them have ids that begin in the same way. */
export const PAYMENT_SLOTS = locators({
  'slots/slot': {
    css: '[id^="selected-payment-method-"]:not([id*="message"])',
    seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
  },
  'slots/heading': {
    css: '[id^="payment-option-text-"]:not([id*="message"])',
    seen: saved('2026-05', 'review-slot-heading'),
  },
});

export const CHANGE_PAYMENT = locators({
  'change-payment/slot': {
    css: 'a[data-csa-c-slot-id="checkout-change-payselect"]',
    seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
  },
  'change-payment/reason': {
    css: 'a[href*="redirectReason=ChangePaymentMethod"]',
    seen: saved('2026-05', 'review-slot-heading'),
  },
  'change-payment/legacy': { css: '#payChangeButtonId', seen: report('2019', 'review-oldest-table') },
});
