import { locators, part } from './locator';

/** The number that the order's own page shows. */
export const ORDER_NUMBERS = locators({
  'order/number': {
    css: '[data-component="orderId"]',
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
  'order/number-older': {
    css: '.order-date-invoice-item bdi',
    on: '2024',
    source: 'capture',
    fixture: 'order-sent-older',
    capture: 'us-order-details-bought-egift',
  },
});

/**
 * The rows of an order's totals: two layouts of the order page, the payment widget's of digital orders, then the
 * invoice's table. Saved pages of 2024 to 2026 for the first two, a public reader of 2021 for the third, public test
 * pages of 2020 and 2021 for the invoice.
 */
export const ORDER_ROWS = locators({
  'order/charge-summary': {
    css: '[data-component="chargeSummary"] .od-line-item-row',
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
  'order/subtotals': {
    css: '[data-component="orderSubtotals"] .a-row,#od-subtotals .a-row',
    on: '2025',
    source: 'capture',
    fixture: 'order-gift-full-older',
    capture: 'us-order-details-gift-card-full',
  },
  'order/breakdown': {
    css: '.pmts-amount-breakdown-sub-totals,.pmts-grand-order-total',
    on: '2021',
    source: 'report',
    fixture: 'order-breakdown-ca',
  },
  'order/invoice': {
    css: 'tr:has(> td[align="right"]:first-child + td:last-child)',
    on: '2021',
    source: 'report',
    fixture: 'order-invoice-de',
  },
});

/** What holds all rows of one list of totals. */
export const ORDER_TOTALS = part('order/totals', {
  css: '[data-component="chargeSummary"],[data-component="orderSubtotals"],#od-subtotals,table,ul:has(.pmts-grand-order-total)',
  on: '2026',
  source: 'capture',
  fixture: 'order-gift-part',
  capture: 'us-order-details-gift-card-part',
});

/** A row within a row makes the outer one a container, where it can be seen. */
export const INNER_ROW = part('order/inner-row', {
  css: '.a-row,tr',
  on: '2025',
  source: 'capture',
  fixture: 'order-gift-full-older',
  capture: 'us-order-details-gift-card-full',
});

/** The label and the amount of a row. */
export const ORDER_LABEL = part('order/label', {
  css: '.od-line-item-row-label,.a-column:first-child,td:first-child',
  on: '2026',
  source: 'capture',
  fixture: 'order-gift-part',
  capture: 'us-order-details-gift-card-part',
});
export const ORDER_AMOUNT = part('order/amount', {
  css: '.od-line-item-row-content,.a-column.a-span-last,td:last-child',
  on: '2026',
  source: 'capture',
  fixture: 'order-gift-part',
  capture: 'us-order-details-gift-card-part',
});

/** Rows about money that came back: they stand below the total. */
export const REFUND_ROW = part('order/refund-row', {
  css: '.a-color-success',
  on: '2026',
  source: 'report',
  fixture: 'order-gift-full-older',
});

/** What the shop sets the last total in. */
export const BOLD = part('order/bold', {
  css: '.a-text-bold,b,strong',
  on: '2026',
  source: 'capture',
  fixture: 'order-gift-part',
  capture: 'us-order-details-gift-card-part',
});

/** A cell of an older digital order in which the totals are lines. Saved pages of amazon.ca and two readers, to 2026. */
export const ORDER_LINES = locators({
  'order/lines': {
    css: 'td.a-text-right:has(br),td[align="right"]:has(br)',
    on: '2026',
    source: 'report',
    fixture: 'order-lines-gift',
  },
});

/**
 * The amounts of an order of Whole Foods or Fresh, each in words of its own. Four readers, 2020 to 2026. Their ids say
 * what they are, and no more of those than these are known.
 */
export const STORE_AMOUNTS = locators({
  'order/store-amounts': {
    css: '[id^="wfm-"][id$="-amount"],[id^="ufpo-"][id$="-amount"]',
    on: '2026',
    source: 'report',
    fixture: 'order-store',
  },
});
export const STORE_TOTAL = part('order/store-total', {
  css: '[id*="grand-total-amount"]',
  on: '2026',
  source: 'report',
  fixture: 'order-store',
});
export const STORE_GIFT = part('order/store-gift', {
  css: '[id*="giftCard"],[id*="gift-card"]',
  on: '2026',
  source: 'report',
  fixture: 'order-store-gift',
});
export const STORE_TAX = part('order/store-tax', {
  css: '[id*="tax-total"]',
  on: '2026',
  source: 'report',
  fixture: 'order-store',
});
export const STORE_ITEMS = part('order/store-items', {
  css: '[id*="subtotal"]',
  on: '2026',
  source: 'report',
  fixture: 'order-store',
});

/** One way in which the order was paid. */
export const PAYMENT_METHODS = locators({
  'order/methods': {
    css: '.pmts-payments-instrument-detail-box-paystationpaymentmethod',
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
  'order/methods-next': {
    css: '[data-testid="payment-instrument-name"],[data-testid="method-details-name"]',
    on: '2026',
    source: 'report',
    fixture: 'order-next-testids',
  },
  'order/methods-store': {
    css: '[id^="wfm-"][id*="-card-brand"]',
    on: '2026',
    source: 'report',
    fixture: 'order-store-gift',
  },
});

/** The newest widgets keep the same names in text that a script hands over. Public test pages of 2026 (de, es). */
export const PUSHED_SCRIPTS = part('order/pushed-scripts', {
  css: '#upx-nextjs-scripts script,script',
  on: '2026',
  source: 'report',
  fixture: 'order-es-pushed-alone',
});

/** A parcel of the order, what it says of itself, and signs that need no words. */
export const PARCELS = locators({
  'order/parcel-older': {
    css: '.shipment',
    on: '2025',
    source: 'capture',
    fixture: 'order-gift-full-older',
    capture: 'us-order-details-gift-card-full',
  },
  'order/parcel': {
    css: '[data-component="shipments"] .a-box:has([data-component="shipmentStatus"],[data-component="purchasedItems"])',
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
  'order/parcel-sent': {
    css: '[data-component="shipments"] .a-box:has(.shipment-top-row)',
    on: '2024',
    source: 'capture',
    fixture: 'order-sent-older',
    capture: 'us-order-details-bought-egift',
  },
});
export const PARCEL_PARTS = locators({
  'order/parcel-part': {
    css: '[data-component="shipmentStatus"],[data-component="purchasedItems"]',
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
});
export const PARCEL_STATUS = part('order/parcel-status', {
  css: '.od-status-message,.shipment-top-row .a-text-bold',
  on: '2026',
  source: 'capture',
  fixture: 'order-gift-part',
  capture: 'us-order-details-gift-card-part',
});
/** Until when an item can be sent back. Of parcels that came long ago the page says nothing else. */
export const ITEM_RETURN = part('order/item-return', {
  css: '[data-component="itemReturnEligibility"]',
  on: '2026',
  source: 'capture',
  fixture: 'order-delivered-long-ago',
  capture: 'us-order-details-gift-card-part',
});
export const DELIVERED = part('order/delivered', {
  css: '.shipment-is-delivered',
  on: '2025',
  source: 'capture',
  fixture: 'order-gift-full-older',
  capture: 'us-order-details-gift-card-full',
});
export const CANCEL_LINK = part('order/cancel-link', {
  css: 'a[href*="/preship/cancel"],a[href*="/order-cancel"]',
  on: '2026',
  source: 'report',
  fixture: 'order-gift-wrap',
});
