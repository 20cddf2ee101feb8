import { locators, part, report, saved } from './locator';

export const BALANCES = locators({
  'gift-balance/value': {
    css: '#gc-ui-balance-gc-balance-value',
    seen: saved('2026-05', 'gift-balance-four-columns', 'us-gc-balance-first-page'),
  },
});

/** Rows of the activity table. Their cells tell which of them are activity. */
export const ACTIVITY = locators({
  'gift-balance/activity': {
    css: '#gc-balance-table tr',
    seen: saved('2026-05', 'gift-balance-four-columns', 'us-gc-balance-first-page'),
  },
});

/** The confirmation of an order, and the shop's success mark inside it. */
export const CONFIRMATIONS = locators({
  'placed/status': {
    css: '#widget-purchaseConfirmationStatus',
    seen: saved('2026-05', 'thank-you-placed', 'us-thankyou-one-shipment'),
  },
  'placed/orders-older': { css: '#orders-list', seen: report('2022', 'thank-you-older') },
});
export const SUCCESS = part('placed/success', {
  css: '.a-alert-inline-success,.a-alert-success',
  seen: saved('2026-05', 'thank-you-placed', 'us-thankyou-one-shipment'),
});

/** The two ends of the activity table's pager. */
export const PAGER = locators({
  'gift-balance/pager': {
    css: 'ul.a-pagination',
    seen: saved('2026-05', 'gift-balance-first-page', 'us-gc-balance-first-page'),
  },
});
export const NEWER = part('gift-balance/newer', {
  css: 'li:first-child',
  seen: saved('2026-05', 'gift-balance-first-page', 'us-gc-balance-first-page'),
});
export const OLDER = part('gift-balance/older', {
  css: 'li.a-last',
  seen: saved('2026-05', 'gift-balance-first-page', 'us-gc-balance-first-page'),
});

/** The tick box that switches 1-Click for this browser, and what is drawn over it. Public scripts, 2020 to 2026. */
export const ONE_CLICK_TOGGLES = locators({
  'one-click/toggle': {
    css: '#pmts-toggle-this-browser',
    seen: report('2026', 'one-click-settings-on'),
  },
});
export const ONE_CLICK_SWITCH = part('one-click/switch', {
  css: 'label[for="pmts-toggle-this-browser"] [aria-checked]',
  seen: report('2026', 'one-click-settings-differ'),
});

/** The page of no-rush credits. Two public readers of the page, 2024 and 2025; no page was saved. */
export const CREDIT_TITLES = locators({
  'credits/title': { css: 'h1', seen: report('2025', 'credits-two-blocks') },
});
export const CREDIT_ROWS = locators({
  'credits/row': { css: 'div.a-spacing-none > div.a-row', seen: report('2025', 'credits-two-blocks') },
});
export const CREDIT_NAME = part('credits/name', {
  css: 'h6',
  seen: report('2025', 'credits-two-blocks'),
});
export const CREDIT_BALANCE = part('credits/balance', {
  css: 'h3',
  seen: report('2025', 'credits-two-blocks'),
});
export const CREDIT_END = part('credits/end', {
  css: 'span',
  seen: report('2025', 'credits-two-blocks'),
});
