import type { Locators } from './locator';

/** The order summary: a list now, a table before; in the Buy Now frame perhaps rows of the panel itself. */
export const SUMMARIES: Locators = {
  'summary/list': 'ul#subtotals-marketplace-table',
  'summary/table': '#subtotals-marketplace-table',
  'summary/oldest': '#SPCSubtotals-marketplace',
  'summary/turbo-panel': '#turbo-checkout-panel-container',
};

/** The total once more beside the order button. It must say the same as the summary. */
export const OTHER_TOTALS: Locators = {
  'total/cell': '.grand-total-cell,td.grand-total-price',
  'total/bottom-older': '#subtotals-marketplace-spp-bottom',
};

/** The price in the Buy Now frame, where it shows no total. */
export const TURBO_PRICES: Locators = { 'total/turbo-price': '#turbo-checkout-panel-container .a-color-price' };

/** Copies of the summary that keep old amounts. */
export const STALE_COPIES = '#checkout-sticky-summary,#subtotals-transactional-table';

/** A row; its label, its amount and its language-independent type; and what sets the total's row apart. */
export const ROWS = 'li,tr,.order-summary-grid';
export const ROW_LABEL = '.order-summary-line-term';
export const ROW_AMOUNT = '.order-summary-line-definition';
export const ROW_TYPE = 'input[name="subtotalLineType"]';
export const TOTAL_ROW = '.grand-total-cell,.grand-total-price';

/** Signs that an order is shipped: an address it goes to. */
export const DELIVERY_ADDRESS: Locators = {
  'delivery/address': '#deliver-to-address-text',
  'delivery/change': 'a[data-csa-c-slot-id="checkout-change-shipaddressselect"]',
};
