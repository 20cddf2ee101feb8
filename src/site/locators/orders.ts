import { locators, part, report, saved } from './locator';

/** The number that the order's own page shows. */
export const ORDER_NUMBERS = locators({
  'order/number': {
    css: '[data-component="orderId"]',
    seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
  },
  'order/number-older': {
    css: '.order-date-invoice-item bdi',
    seen: saved('2024', 'order-sent-older', 'us-order-details-bought-egift'),
  },
});

/**
 * The rows of an order's totals: two layouts of the order page, then the payment widget of digital orders, then the
 * invoice's table. Saved pages of 2024 to 2026 for the first two, a public reader of 2021 for the third, public test
 * pages of 2020 and 2021 for the invoice.
 */
export const ORDER_ROWS = locators({
  'order/charge-summary': {
    css: '[data-component="chargeSummary"] .od-line-item-row',
    seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
  },
  'order/subtotals': {
    css: '[data-component="orderSubtotals"] .a-row,#od-subtotals .a-row',
    seen: saved('2025', 'order-gift-full-older', 'us-order-details-gift-card-full'),
  },
  'order/breakdown': {
    css: '.pmts-amount-breakdown-sub-totals,.pmts-grand-order-total',
    seen: report('2021', 'order-breakdown-ca'),
  },
  'order/invoice': {
    css: 'tr:has(> td[align="right"]:first-child + td:last-child)',
    seen: report('2021', 'order-invoice-de'),
  },
});

/** The element that contains all rows of one list of totals. */
export const ORDER_TOTALS = part('order/totals', {
  css: '[data-component="chargeSummary"],[data-component="orderSubtotals"],#od-subtotals,table,ul:has(.pmts-grand-order-total)',
  seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
});

/** A visible row inside a row. It makes the outer row a container. */
export const INNER_ROW = part('order/inner-row', {
  css: '.a-row,tr',
  seen: saved('2025', 'order-gift-full-older', 'us-order-details-gift-card-full'),
});

/** The label and the amount of a row. */
export const ORDER_LABEL = part('order/label', {
  css: '.od-line-item-row-label,.a-column:first-child,td:first-child',
  seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
});
export const ORDER_AMOUNT = part('order/amount', {
  css: '.od-line-item-row-content,.a-column.a-span-last,td:last-child',
  seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
});

/** Rows about refunded money. They stand below the total. */
export const REFUND_ROW = part('order/refund-row', {
  css: '.a-color-success',
  seen: report('2026', 'order-gift-full-older'),
});

/** The bold type that the shop uses for the last total. */
export const BOLD = part('order/bold', {
  css: '.a-text-bold,b,strong',
  seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
});

/** A cell of an older digital order whose lines are the totals. Saved pages of amazon.ca and two readers, to 2026. */
export const ORDER_LINES = locators({
  'order/lines': {
    css: 'td.a-text-right:has(br),td[align="right"]:has(br)',
    seen: report('2026', 'order-lines-gift'),
  },
});

/**
 * The amounts of an order of Whole Foods or Fresh, each with its own words. Four readers, 2020 to 2026. Their ids tell
 * what they are. No other ids are known.
 */
export const STORE_AMOUNTS = locators({
  'order/store-amounts': {
    css: '[id^="wfm-"][id$="-amount"],[id^="ufpo-"][id$="-amount"]',
    seen: report('2026', 'order-store'),
  },
});
export const STORE_TOTAL = part('order/store-total', {
  css: '[id*="grand-total-amount"]',
  seen: report('2026', 'order-store'),
});
export const STORE_GIFT = part('order/store-gift', {
  css: '[id*="giftCard"],[id*="gift-card"]',
  seen: report('2026', 'order-store-gift'),
});
export const STORE_TAX = part('order/store-tax', {
  css: '[id*="tax-total"]',
  seen: report('2026', 'order-store'),
});
export const STORE_ITEMS = part('order/store-items', {
  css: '[id*="subtotal"]',
  seen: report('2026', 'order-store'),
});

/** One way in which the order was paid. */
export const PAYMENT_METHODS = locators({
  'order/methods': {
    css: '.pmts-payments-instrument-detail-box-paystationpaymentmethod',
    seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
  },
  'order/methods-next': {
    css: '[data-testid="payment-instrument-name"],[data-testid="method-details-name"]',
    seen: report('2026', 'order-next-testids'),
  },
  'order/methods-store': {
    css: '[id^="wfm-"][id*="-card-brand"]',
    seen: report('2026', 'order-store-gift'),
  },
});

/** The newest widgets have the same names in the text of a script. Public test pages of 2026 (de, es). */
export const PUSHED_SCRIPTS = part('order/pushed-scripts', {
  css: '#upx-nextjs-scripts script,script',
  seen: report('2026', 'order-es-pushed-alone'),
});

/** A parcel of the order, its heading, and marks that need no words. */
export const PARCELS = locators({
  'order/parcel-older': {
    css: '.shipment',
    seen: saved('2025', 'order-gift-full-older', 'us-order-details-gift-card-full'),
  },
  'order/parcel': {
    css: '[data-component="shipments"] .a-box:has([data-component="shipmentStatus"],[data-component="purchasedItems"])',
    seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
  },
  'order/parcel-sent': {
    css: '[data-component="shipments"] .a-box:has(.shipment-top-row)',
    seen: saved('2024', 'order-sent-older', 'us-order-details-bought-egift'),
  },
});
export const PARCEL_PARTS = locators({
  'order/parcel-part': {
    css: '[data-component="shipmentStatus"],[data-component="purchasedItems"]',
    seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
  },
});
export const PARCEL_STATUS = part('order/parcel-status', {
  css: '.od-status-message,.shipment-top-row .a-text-bold',
  seen: saved('2026', 'order-gift-part', 'us-order-details-gift-card-part'),
});
/** The date until which an item can be returned. The page says nothing else about parcels that came long ago. */
export const ITEM_RETURN = part('order/item-return', {
  css: '[data-component="itemReturnEligibility"]',
  seen: saved('2026', 'order-delivered-long-ago', 'us-order-details-gift-card-part'),
});
export const DELIVERED = part('order/delivered', {
  css: '.shipment-is-delivered',
  seen: saved('2025', 'order-gift-full-older', 'us-order-details-gift-card-full'),
});
export const CANCEL_LINK = part('order/cancel-link', {
  css: 'a[href*="/preship/cancel"],a[href*="/order-cancel"]',
  seen: report('2026', 'order-gift-wrap'),
});
