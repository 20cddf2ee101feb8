import { locators, part } from './locator';

/** The order summary: a list now, a table before; in the Buy Now frame perhaps rows of the panel itself. */
export const SUMMARIES = locators({
  'summary/list': {
    css: 'ul#subtotals-marketplace-table',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-unused',
    capture: 'us-spc-saved-page',
  },
  'summary/table': {
    css: '#subtotals-marketplace-table',
    on: '2022',
    source: 'report',
    fixture: 'review-older-table-unused',
  },
  'summary/oldest': { css: '#SPCSubtotals-marketplace', on: '2020', source: 'report', fixture: 'review-oldest-table' },
  'summary/turbo-panel': {
    css: '#turbo-checkout-panel-container',
    on: '2026',
    source: 'synthetic',
    fixture: 'turbo-panel-rows',
  },
});

/** The total once more beside the order button. It must say the same as the summary. */
export const OTHER_TOTALS = locators({
  'total/cell': {
    css: '.grand-total-cell,td.grand-total-price',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-applied',
    capture: 'us-spc-saved-page',
  },
  'total/bottom-older': {
    css: '#subtotals-marketplace-spp-bottom',
    on: '2025',
    source: 'report',
    fixture: 'review-older-bottom-total',
  },
});

/** The price in the Buy Now frame, where it shows no total. */
export const TURBO_PRICES = locators({
  'total/turbo-price': {
    css: '#turbo-checkout-panel-container .a-color-price',
    on: '2026',
    source: 'report',
    fixture: 'turbo-price',
  },
});

/** Copies of the summary that keep old amounts. */
export const STALE_COPIES = part('summary/stale-copies', {
  css: '#checkout-sticky-summary,#subtotals-transactional-table',
  on: '2026',
  source: 'report',
  fixture: 'review-hidden-copies',
});

/** A row; its label, its amount and its language-independent type; and what sets the total's row apart. */
export const ROWS = part('summary/row', {
  css: 'li,tr,.order-summary-grid',
  on: '2026-05',
  source: 'capture',
  fixture: 'review-unused',
  capture: 'us-spc-saved-page',
});
export const ROW_LABEL = part('summary/row-label', {
  css: '.order-summary-line-term',
  on: '2026-05',
  source: 'capture',
  fixture: 'review-unused',
  capture: 'us-spc-saved-page',
});
export const ROW_AMOUNT = part('summary/row-amount', {
  css: '.order-summary-line-definition',
  on: '2026-05',
  source: 'capture',
  fixture: 'review-unused',
  capture: 'us-spc-saved-page',
});
export const ROW_TYPE = part('summary/row-type', {
  css: 'input[name="subtotalLineType"]',
  on: '2026-05',
  source: 'capture',
  fixture: 'review-unused',
  capture: 'us-spc-saved-page',
});
export const TOTAL_ROW = part('summary/total-row', {
  css: '.grand-total-cell,.grand-total-price',
  on: '2026-05',
  source: 'capture',
  fixture: 'review-unused',
  capture: 'us-spc-saved-page',
});

/** Signs that an order is shipped: an address it goes to. */
export const DELIVERY_ADDRESS = locators({
  'delivery/address': {
    css: '#deliver-to-address-text',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-unused',
    capture: 'us-spc-saved-page',
  },
  'delivery/change': {
    css: 'a[data-csa-c-slot-id="checkout-change-shipaddressselect"]',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-change-address',
  },
});
