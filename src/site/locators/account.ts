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

/** The two ends of the activity table's pager. */
export const PAGER: Locators = { 'gift-balance/pager': 'ul.a-pagination' };
export const NEWER = 'li:first-child';
export const OLDER = 'li.a-last';

/** The tick box that switches 1-Click for this browser, and what is drawn over it. Public scripts, 2020 to 2026. */
export const ONE_CLICK_TOGGLES: Locators = { 'one-click/toggle': '#pmts-toggle-this-browser' };
export const ONE_CLICK_SWITCH = 'label[for="pmts-toggle-this-browser"] [aria-checked]';

/** The page of no-rush credits. Two public readers of it, 2024 and 2025; no page was saved. */
export const CREDIT_TITLES: Locators = { 'credits/title': 'h1' };
export const CREDIT_ROWS: Locators = { 'credits/row': 'div.a-spacing-none > div.a-row' };
export const CREDIT_NAME = 'h6';
export const CREDIT_BALANCE = 'h3';
export const CREDIT_END = 'span';
