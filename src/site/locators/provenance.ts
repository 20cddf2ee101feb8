import type { LocatorId } from '../../core/page/reading';

/** One sighting of what a locator stands for. */
export interface Seen {
  /** When it was last seen (`YYYY` or `YYYY-MM`). */
  readonly on: string;
  /** `capture`: in a saved page. `report`: in the code of others who read the page. `synthetic`: in a made-up page. */
  readonly source: 'capture' | 'report' | 'synthetic';
  /** The hand-written page of `test/fixtures` on which it wins. */
  readonly fixture: string;
  /** The saved page on which it wins, where there is one. */
  readonly capture?: string;
}

/**
 * Where each locator was seen. Only tests import this, so that pages need not carry it: they fail on a locator that is
 * not listed, or that does not win where it is said to.
 */
export const SEEN: Readonly<Record<LocatorId, Seen>> = {
  'turbo/panel': { on: '2026', source: 'report', fixture: 'turbo-price' },
  'review/place-order': {
    on: '2026-05',
    source: 'capture',
    fixture: 'review-unused',
    capture: 'us-spc-promotions-row',
  },
  'review/place-order-older': { on: '2021', source: 'report', fixture: 'review-older-table-unused' },
  'payment/form': { on: '2026-04', source: 'capture', fixture: 'payment-unticked', capture: 'us-pay-verify-card' },
  'payment/balance': { on: '2021', source: 'report', fixture: 'payment-inline-step' },
  'business/address': { on: '2026', source: 'report', fixture: 'business-address' },
  'payment/legacy': { on: '2019', source: 'report', fixture: 'payment-older-unticked' },

  'control/buy-now': {
    on: '2026-04',
    source: 'capture',
    fixture: 'product-buy-now',
    capture: 'us-product-echo-spot',
  },
  'control/gift-card-buy-now': { on: '2025', source: 'report', fixture: 'product-gift-card' },
  'control/pre-order': { on: '2026', source: 'report', fixture: 'product-pre-order-older' },
  'control/turbo': { on: '2026', source: 'report', fixture: 'turbo-price' },
  'control/turbo-older': { on: '2026', source: 'report', fixture: 'turbo-older-button' },
  'control/kindle': { on: '2026', source: 'report', fixture: 'digital-kindle' },
  'control/kindle-form': { on: '2026', source: 'report', fixture: 'digital-kindle-form' },
  'control/video': { on: '2025', source: 'report', fixture: 'digital-video' },
  'control/music': { on: '2018', source: 'report', fixture: 'digital-music' },
  'control/app': { on: '2026', source: 'report', fixture: 'digital-app' },
  'control/one-click': { on: '2017', source: 'report', fixture: 'product-one-click' },

  'summary/list': { on: '2026-05', source: 'capture', fixture: 'review-unused', capture: 'us-spc-saved-page' },
  'summary/table': { on: '2022', source: 'report', fixture: 'review-older-table-unused' },
  'summary/oldest': { on: '2020', source: 'report', fixture: 'review-oldest-table' },
  'summary/turbo-panel': { on: '2026', source: 'synthetic', fixture: 'turbo-panel-rows' },
  'total/cell': { on: '2026-05', source: 'capture', fixture: 'review-applied', capture: 'us-spc-saved-page' },
  'total/bottom-older': { on: '2025', source: 'report', fixture: 'review-older-bottom-total' },
  'total/turbo-price': { on: '2026', source: 'report', fixture: 'turbo-price' },
  'delivery/address': { on: '2026-05', source: 'capture', fixture: 'review-unused', capture: 'us-spc-saved-page' },
  'delivery/change': { on: '2026-05', source: 'capture', fixture: 'review-change-address' },

  'gift-control/card': { on: '2026-09', source: 'report', fixture: 'payment-card-switch-off' },
  'gift-control/legacy-name': { on: '2020-09', source: 'report', fixture: 'payment-older-box-applies' },
  'gift-control/touch': { on: '2020', source: 'report', fixture: 'payment-older-drawn-open' },
  'payment/instrument': {
    on: '2026-04',
    source: 'capture',
    fixture: 'payment-unticked',
    capture: 'us-pay-verify-card',
  },
  'payment/card': { on: '2026-09', source: 'report', fixture: 'payment-card-no-balance' },
  'payment/card-frame': { on: '2026-09', source: 'report', fixture: 'payment-card-no-balance' },
  'ineligible/code': { on: '2020-09', source: 'report', fixture: 'payment-older-ineligible' },
  'gift-control/apx': { on: '2021', source: 'report', fixture: 'payment-unticked' },
  'gift-control/pmts-radio': { on: '2021', source: 'report', fixture: 'payment-radio-covers-chosen' },
  'gift-control/legacy': { on: '2019', source: 'report', fixture: 'payment-older-ticked' },
  'gift-control/pay-balance': { on: '2025', source: 'report', fixture: 'payment-pay-balance-chosen-in' },
  'gift-control/labelled': { on: '2022', source: 'report', fixture: 'payment-labelled-alone' },
  'slots/panel': { on: '2026-05', source: 'capture', fixture: 'review-unused', capture: 'us-spc-saved-page' },
  'slots/list': { on: '2026-05', source: 'capture', fixture: 'review-change-address' },
  'slots/slot': { on: '2026-05', source: 'capture', fixture: 'review-unused', capture: 'us-spc-saved-page' },
  'slots/heading': { on: '2026-05', source: 'capture', fixture: 'review-slot-heading' },
  'change-payment/slot': { on: '2026-05', source: 'capture', fixture: 'review-unused', capture: 'us-spc-saved-page' },
  'change-payment/reason': { on: '2026-05', source: 'capture', fixture: 'review-slot-heading' },
  'change-payment/legacy': { on: '2019', source: 'report', fixture: 'review-oldest-table' },

  'price/apex': { on: '2026-04', source: 'capture', fixture: 'product-buy-now', capture: 'us-product-echo-spot' },
  'price/to-pay': { on: '2026-04', source: 'capture', fixture: 'product-price-to-pay' },
  'price/core': { on: '2026-04', source: 'capture', fixture: 'product-spoken-price' },
  'price/kindle': { on: '2026', source: 'synthetic', fixture: 'digital-kindle' },
  'price/gift-card': { on: '2025', source: 'report', fixture: 'product-gift-card' },
  'price/app': { on: '2026', source: 'report', fixture: 'digital-app' },
  'total/words': { on: '2026', source: 'report', fixture: 'digital-music-review' },
  'subscribe/button': { on: '2026', source: 'report', fixture: 'product-subscribe' },
  'video/confirm': { on: '2025', source: 'report', fixture: 'digital-video-confirm-rental' },
  'turbo/state': { on: '2026-04', source: 'capture', fixture: 'product-turbo', capture: 'us-product-echo-spot' },
  'cart/subtotal': {
    on: '2026-04',
    source: 'capture',
    fixture: 'cart-two-items',
    capture: 'us-cart-active-and-saved',
  },

  'gift-balance/value': {
    on: '2026-05',
    source: 'capture',
    fixture: 'gift-balance-four-columns',
    capture: 'us-gc-balance-first-page',
  },
  'gift-balance/activity': {
    on: '2026-05',
    source: 'capture',
    fixture: 'gift-balance-four-columns',
    capture: 'us-gc-balance-first-page',
  },
  'gift-balance/pager': {
    on: '2026-05',
    source: 'capture',
    fixture: 'gift-balance-first-page',
    capture: 'us-gc-balance-first-page',
  },
  'one-click/toggle': { on: '2026', source: 'report', fixture: 'one-click-settings-on' },
  'credits/title': { on: '2025', source: 'report', fixture: 'credits-two-blocks' },
  'credits/row': { on: '2025', source: 'report', fixture: 'credits-two-blocks' },
  'placed/status': {
    on: '2026-05',
    source: 'capture',
    fixture: 'thank-you-placed',
    capture: 'us-thankyou-one-shipment',
  },
  'placed/orders-older': { on: '2022', source: 'report', fixture: 'thank-you-older' },

  'items/line': {
    on: '2026-05',
    source: 'capture',
    fixture: 'review-sold-by-amazon',
    capture: 'us-spc-promotions-row',
  },
  'items/seller': { on: '2026-05', source: 'capture', fixture: 'review-sold-by-several', capture: 'us-spc-saved-page' },
  'items/ships-and-sold': {
    on: '2026-05',
    source: 'capture',
    fixture: 'review-sold-by-amazon',
    capture: 'us-spc-promotions-row',
  },
  'seller/merchant': {
    on: '2026-04',
    source: 'capture',
    fixture: 'product-sold-by-amazon',
    capture: 'us-product-echo-spot',
  },
  'gift-card/buttons': { on: '2025', source: 'report', fixture: 'product-gift-card' },
  'gift-card/form': { on: '2025', source: 'report', fixture: 'product-gift-card' },

  'order/number': {
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
  'order/number-older': {
    on: '2024',
    source: 'capture',
    fixture: 'order-sent-older',
    capture: 'us-order-details-bought-egift',
  },
  'order/charge-summary': {
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
  'order/subtotals': {
    on: '2025',
    source: 'capture',
    fixture: 'order-gift-full-older',
    capture: 'us-order-details-gift-card-full',
  },
  'order/breakdown': { on: '2021', source: 'report', fixture: 'order-breakdown-ca' },
  'order/lines': { on: '2026', source: 'report', fixture: 'order-lines-gift' },
  'order/store-amounts': { on: '2026', source: 'report', fixture: 'order-store' },
  'order/methods-store': { on: '2026', source: 'report', fixture: 'order-store-gift' },
  'order/invoice': { on: '2021', source: 'report', fixture: 'order-invoice-de' },
  'order/methods': {
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
  'order/methods-next': { on: '2026', source: 'report', fixture: 'order-next-testids' },
  'order/parcel-older': {
    on: '2025',
    source: 'capture',
    fixture: 'order-gift-full-older',
    capture: 'us-order-details-gift-card-full',
  },
  'order/parcel': {
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
  'order/parcel-sent': {
    on: '2024',
    source: 'capture',
    fixture: 'order-sent-older',
    capture: 'us-order-details-bought-egift',
  },
  'order/parcel-part': {
    on: '2026',
    source: 'capture',
    fixture: 'order-gift-part',
    capture: 'us-order-details-gift-card-part',
  },
};
