import type { Locators } from './locator';

export const BALANCES: Locators = { 'gift-balance/value': '#gc-ui-balance-gc-balance-value' };

/** Rows of the activity table; which of them are activity their cells tell. */
export const ACTIVITY: Locators = { 'gift-balance/activity': '#gc-balance-table tr' };

/** The confirmation of an order, and the sign of success within it. */
export const CONFIRMATIONS: Locators = {
  'placed/status': '#widget-purchaseConfirmationStatus',
  'placed/orders-older': '#orders-list',
};
export const SUCCESS = '.a-alert-inline-success,.a-alert-success';
