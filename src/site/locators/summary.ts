import type { Locator } from './locator';

/** The order summary: a list now, a table before. */
export const SUMMARIES: readonly Locator[] = [
  { id: 'summary/list', css: 'ul#subtotals-marketplace-table' },
  { id: 'summary/table', css: '#subtotals-marketplace-table' },
  { id: 'summary/oldest', css: '#SPCSubtotals-marketplace' },
];

/** The Buy Now frame's panel, where it holds rows of its own. */
export const TURBO_SUMMARIES: readonly Locator[] = [
  ...SUMMARIES,
  { id: 'summary/turbo-panel', css: '#turbo-checkout-panel-container' },
];

/** The total once more beside the order button. It must say the same as the summary. */
export const OTHER_TOTALS: readonly Locator[] = [
  {
    id: 'total/button-block',
    css: '#checkout-pyo-button-block .grand-total-cell,#subtotals-marketplace-tango-bottom .grand-total-cell',
  },
  { id: 'total/cell', css: 'li.grand-total-cell,td.grand-total-price' },
  { id: 'total/bottom-older', css: '#subtotals-marketplace-spp-bottom' },
];

/** Copies of the summary that keep old amounts. */
export const STALE_COPIES = '#checkout-sticky-summary,#subtotals-transactional-table';

/** One row, the label and the amount in it, its language-independent type, and the mark of the total's row. */
export const ROWS = 'li,tr,.order-summary-grid';
export const ROW_LABEL = '.order-summary-line-term';
export const ROW_AMOUNT = '.order-summary-line-definition';
export const ROW_TYPE = 'input[name="subtotalLineType"]';
export const TOTAL_ROW = '.grand-total-cell,.grand-total-price';
