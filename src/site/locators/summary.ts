import { locators, madeUp, part, report, saved } from './locator';

/** The order summary: a list now, a table before. In the Buy Now frame, the panel itself may contain the rows. */
export const SUMMARIES = locators({
  'summary/list': {
    css: 'ul#subtotals-marketplace-table',
    seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
  },
  'summary/table': {
    css: '#subtotals-marketplace-table',
    seen: report('2022', 'review-older-table-unused'),
  },
  'summary/oldest': { css: '#SPCSubtotals-marketplace', seen: report('2020', 'review-oldest-table') },
  'summary/turbo-panel': {
    css: '#turbo-checkout-panel-container',
    seen: madeUp('2026', 'turbo-panel-rows'),
  },
});

/** The total again, beside the order button. It must be the same as in the summary. */
export const OTHER_TOTALS = locators({
  'total/cell': {
    css: '.grand-total-cell,td.grand-total-price',
    seen: saved('2026-05', 'review-applied', 'us-spc-saved-page'),
  },
  'total/bottom-older': {
    css: '#subtotals-marketplace-spp-bottom',
    seen: report('2025', 'review-older-bottom-total'),
  },
});

/** The price in the Buy Now frame, where the frame shows no total. */
export const TURBO_PRICES = locators({
  'total/turbo-price': {
    css: '#turbo-checkout-panel-container .a-color-price',
    seen: report('2026', 'turbo-price'),
  },
});

/** Copies of the summary that keep old amounts. */
export const STALE_COPIES = part('summary/stale-copies', {
  css: '#checkout-sticky-summary,#subtotals-transactional-table',
  seen: report('2026', 'review-hidden-copies'),
});

/**
 * A row, its label, its amount, and its type, which is the same in every language. Also what identifies the total's
 * row.
 */
export const ROWS = part('summary/row', {
  css: 'li,tr,.order-summary-grid',
  seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
});
export const ROW_LABEL = part('summary/row-label', {
  css: '.order-summary-line-term',
  seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
});
export const ROW_AMOUNT = part('summary/row-amount', {
  css: '.order-summary-line-definition',
  seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
});
export const ROW_TYPE = part('summary/row-type', {
  css: 'input[name="subtotalLineType"]',
  seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
});
export const TOTAL_ROW = part('summary/total-row', {
  css: '.grand-total-cell,.grand-total-price',
  seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
});

/** A mark that an order is shipped: the address that it goes to. */
export const DELIVERY_ADDRESS = locators({
  'delivery/address': {
    css: '#deliver-to-address-text',
    seen: saved('2026-05', 'review-unused', 'us-spc-saved-page'),
  },
  'delivery/change': {
    css: 'a[data-csa-c-slot-id="checkout-change-shipaddressselect"]',
    seen: saved('2026-05', 'review-change-address'),
  },
});
