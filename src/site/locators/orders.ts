import type { Locators } from './locator';

/** The number that the order's own page shows. */
export const ORDER_NUMBERS: Locators = {
  'order/number': '[data-component="orderId"]',
  'order/number-older': '.order-date-invoice-item bdi',
};

/**
 * The rows of an order's totals: two layouts of the order page, the payment widget's of digital orders, then the
 * invoice's table. Saved pages of 2024 to 2026 for the first two, a public reader of 2021 for the third, public test
 * pages of 2020 and 2021 for the invoice.
 */
export const ORDER_ROWS: Locators = {
  'order/charge-summary': '[data-component="chargeSummary"] .od-line-item-row',
  'order/subtotals': '[data-component="orderSubtotals"] .a-row,#od-subtotals .a-row',
  'order/breakdown': '.pmts-amount-breakdown-sub-totals,.pmts-grand-order-total',
  'order/invoice': 'tr:has(> td[align="right"]:first-child + td:last-child)',
};

/** What holds all rows of one list of totals. */
export const ORDER_TOTALS =
  '[data-component="chargeSummary"],[data-component="orderSubtotals"],#od-subtotals,table,ul:has(.pmts-grand-order-total)';

/** A row within a row makes the outer one a container, where it can be seen. */
export const INNER_ROW = '.a-row,tr';

/** The label and the amount of a row. */
export const ORDER_LABEL = '.od-line-item-row-label,.a-column:first-child,td:first-child';
export const ORDER_AMOUNT = '.od-line-item-row-content,.a-column.a-span-last,td:last-child';

/** Rows about money that came back: they stand below the total. */
export const REFUND_ROW = '.a-color-success';

/** What the shop sets the last total in. */
export const BOLD = '.a-text-bold,b,strong';

/** A cell of an older digital order in which the totals are lines. Saved pages of amazon.ca and two readers, to 2026. */
export const ORDER_LINES: Locators = { 'order/lines': 'td.a-text-right:has(br),td[align="right"]:has(br)' };

/**
 * The amounts of an order of Whole Foods or Fresh, each in words of its own. Four readers, 2020 to 2026. Their ids say
 * what they are, and no more of those than these are known.
 */
export const STORE_AMOUNTS: Locators = {
  'order/store-amounts': '[id^="wfm-"][id$="-amount"],[id^="ufpo-"][id$="-amount"]',
};
export const STORE_TOTAL = '[id*="grand-total-amount"]';
export const STORE_GIFT = '[id*="giftCard"],[id*="gift-card"]';
export const STORE_TAX = '[id*="tax-total"]';
export const STORE_ITEMS = '[id*="subtotal"]';

/** One way in which the order was paid. */
export const PAYMENT_METHODS: Locators = {
  'order/methods': '.pmts-payments-instrument-detail-box-paystationpaymentmethod',
  'order/methods-next': '[data-testid="payment-instrument-name"],[data-testid="method-details-name"]',
  'order/methods-store': '[id^="wfm-"][id*="-card-brand"]',
};

/** The newest widgets keep the same names in text that a script hands over. Public test pages of 2026 (de, es). */
export const PUSHED_SCRIPTS = '#upx-nextjs-scripts script,script';
export const PUSHED_METHOD = /"paymentMethodHeader\\*"\s*:\s*\\*"([^"\\]{1,60})/g;

/** A parcel of the order, what it says of itself, and signs that need no words. */
export const PARCELS: Locators = {
  'order/parcel-older': '.shipment',
  'order/parcel':
    '[data-component="shipments"] .a-box:has([data-component="shipmentStatus"],[data-component="purchasedItems"])',
  'order/parcel-sent': '[data-component="shipments"] .a-box:has(.shipment-top-row)',
};
export const PARCEL_PARTS: Locators = {
  'order/parcel-part': '[data-component="shipmentStatus"],[data-component="purchasedItems"]',
};
export const PARCEL_STATUS = '.od-status-message,.shipment-top-row .a-text-bold';
/** Until when an item can be sent back. Of parcels that came long ago the page says nothing else. */
export const ITEM_RETURN = '[data-component="itemReturnEligibility"]';
export const DELIVERED = '.shipment-is-delivered';
export const CANCEL_LINK = 'a[href*="/preship/cancel"],a[href*="/order-cancel"]';
