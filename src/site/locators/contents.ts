import { locators, part } from './locator';

/** The items of an order being paid. Saved review pages, 2026. */
export const ITEMS = locators({
  'items/line': {
    css: '.lineitem-container',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-sold-by-amazon',
    capture: 'us-spc-promotions-row',
  },
});
export const ITEM_TITLE = part('items/title', {
  css: '.lineitem-title-text',
  on: '2026-05',
  source: 'capture',
  fixture: 'review-sold-by-amazon',
  capture: 'us-spc-promotions-row',
});
/** How many of an item are ordered, where that can be changed on the page. */
export const ITEM_QUANTITY = part('items/quantity', {
  css: '[data-steppervalue]',
  on: '2026-05',
  source: 'capture',
  capture: 'us-spc-promotions-row',
});

/** Lines of an item that may name its seller. */
export const SELLER_LINES = locators({
  'items/seller': {
    css: '.lineitem-seller-section',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-sold-by-several',
    capture: 'us-spc-saved-page',
  },
  'items/ships-and-sold': {
    css: '.a-section > p > .a-size-small',
    on: '2026-05',
    source: 'capture',
    fixture: 'review-sold-by-amazon',
    capture: 'us-spc-promotions-row',
  },
});

/** The seller of the offer on a product page. Saved product page, 2026. */
export const SELLERS = locators({
  'seller/merchant': {
    css: '[offer-display-feature-name="desktop-merchant-info"] .offer-display-feature-text-message',
    on: '2026-04',
    source: 'capture',
    fixture: 'product-sold-by-amazon',
    capture: 'us-product-echo-spot',
  },
});

/** What only the page of a gift card has. Public scripts for it, 2017 to 2025. */
export const GIFT_CARD_BUY_BOX = locators({
  'gift-card/buttons': {
    css: '#gc-buy-box-bn,#gc-buy-box-atc,#gc-buy-box-bn-button,#gc-buy-box-atc-button,#gc-order-form-bn',
    on: '2025',
    source: 'report',
    fixture: 'product-gift-card',
  },
});
export const GIFT_CARD_FORM = locators({
  'gift-card/form': {
    css: '#gc-order-form-recipients,#gc-order-form-custom-amount,#gc-order-form-senderName,button[id^="gc-mini-picker-amount"]',
    on: '2025',
    source: 'report',
    fixture: 'product-gift-card',
  },
});
