import type { Locator } from './locator';

export const BALANCES: readonly Locator[] = [{ id: 'gift-balance/value', css: '#gc-ui-balance-gc-balance-value' }];

/** Rows of the activity table; which of them are activity their cells tell. */
export const ACTIVITY: Locator = { id: 'gift-balance/activity', css: '#gc-balance-table table tr' };

/** The confirmation of an order. */
export const CONFIRMATIONS: readonly Locator[] = [
  { id: 'placed/status', css: '#widget-purchaseConfirmationStatus' },
  { id: 'placed/orders-older', css: '#orders-list' },
];
export const CONFIRMED = '.a-alert-inline-success,.a-alert-success';
