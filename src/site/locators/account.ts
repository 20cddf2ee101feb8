import { locators, part } from './locator';

export const BALANCES = locators({
  'gift-balance/value': {
    css: '#gc-ui-balance-gc-balance-value',
    on: '2026-05',
    source: 'capture',
    fixture: 'gift-balance-four-columns',
    capture: 'us-gc-balance-first-page',
  },
});

/** Rows of the activity table; which of them are activity their cells tell. */
export const ACTIVITY = locators({
  'gift-balance/activity': {
    css: '#gc-balance-table tr',
    on: '2026-05',
    source: 'capture',
    fixture: 'gift-balance-four-columns',
    capture: 'us-gc-balance-first-page',
  },
});

/** The confirmation of an order, and the sign of success within it. */
export const CONFIRMATIONS = locators({
  'placed/status': {
    css: '#widget-purchaseConfirmationStatus',
    on: '2026-05',
    source: 'capture',
    fixture: 'thank-you-placed',
    capture: 'us-thankyou-one-shipment',
  },
  'placed/orders-older': { css: '#orders-list', on: '2022', source: 'report', fixture: 'thank-you-older' },
});
export const SUCCESS = part('placed/success', {
  css: '.a-alert-inline-success,.a-alert-success',
  on: '2026-05',
  source: 'capture',
  fixture: 'thank-you-placed',
  capture: 'us-thankyou-one-shipment',
});

/** The two ends of the activity table's pager. */
export const PAGER = locators({
  'gift-balance/pager': {
    css: 'ul.a-pagination',
    on: '2026-05',
    source: 'capture',
    fixture: 'gift-balance-first-page',
    capture: 'us-gc-balance-first-page',
  },
});
export const NEWER = part('gift-balance/newer', {
  css: 'li:first-child',
  on: '2026-05',
  source: 'capture',
  fixture: 'gift-balance-first-page',
  capture: 'us-gc-balance-first-page',
});
export const OLDER = part('gift-balance/older', {
  css: 'li.a-last',
  on: '2026-05',
  source: 'capture',
  fixture: 'gift-balance-first-page',
  capture: 'us-gc-balance-first-page',
});

/** The tick box that switches 1-Click for this browser, and what is drawn over it. Public scripts, 2020 to 2026. */
export const ONE_CLICK_TOGGLES = locators({
  'one-click/toggle': {
    css: '#pmts-toggle-this-browser',
    on: '2026',
    source: 'report',
    fixture: 'one-click-settings-on',
  },
});
export const ONE_CLICK_SWITCH = part('one-click/switch', {
  css: 'label[for="pmts-toggle-this-browser"] [aria-checked]',
  on: '2026',
  source: 'report',
  fixture: 'one-click-settings-differ',
});

/** The page of no-rush credits. Two public readers of it, 2024 and 2025; no page was saved. */
export const CREDIT_TITLES = locators({
  'credits/title': { css: 'h1', on: '2025', source: 'report', fixture: 'credits-two-blocks' },
});
export const CREDIT_ROWS = locators({
  'credits/row': { css: 'div.a-spacing-none > div.a-row', on: '2025', source: 'report', fixture: 'credits-two-blocks' },
});
export const CREDIT_NAME = part('credits/name', {
  css: 'h6',
  on: '2025',
  source: 'report',
  fixture: 'credits-two-blocks',
});
export const CREDIT_BALANCE = part('credits/balance', {
  css: 'h3',
  on: '2025',
  source: 'report',
  fixture: 'credits-two-blocks',
});
export const CREDIT_END = part('credits/end', {
  css: 'span',
  on: '2025',
  source: 'report',
  fixture: 'credits-two-blocks',
});
