import { locators, part, report, saved } from './locator';

/** The items of an order that is about to be paid. Saved review pages, 2026. */
export const ITEMS = locators({
  'items/line': {
    css: '.lineitem-container',
    seen: saved('2026-05', 'review-sold-by-amazon', 'us-spc-promotions-row'),
  },
});
export const ITEM_TITLE = part('items/title', {
  css: '.lineitem-title-text',
  seen: saved('2026-05', 'review-sold-by-amazon', 'us-spc-promotions-row'),
});
/** How many of an item are ordered, where the page lets the shopper change it. */
export const ITEM_QUANTITY = part('items/quantity', {
  css: '[data-steppervalue]',
  seen: saved('2026-05', null, 'us-spc-promotions-row'),
});

/** Lines of an item that may name its seller. */
export const SELLER_LINES = locators({
  'items/seller': {
    css: '.lineitem-seller-section',
    seen: saved('2026-05', 'review-sold-by-several', 'us-spc-saved-page'),
  },
  'items/ships-and-sold': {
    css: '.a-section > p > .a-size-small',
    seen: saved('2026-05', 'review-sold-by-amazon', 'us-spc-promotions-row'),
  },
});

/** The seller of the offer on a product page. Saved product page, 2026. */
export const SELLERS = locators({
  'seller/merchant': {
    css: '[offer-display-feature-name="desktop-merchant-info"] .offer-display-feature-text-message',
    seen: saved('2026-04', 'product-sold-by-amazon', 'us-product-echo-spot'),
  },
});

/** What only a gift card's product page has. Public scripts for it, 2017 to 2025. */
export const GIFT_CARD_BUY_BOX = locators({
  'gift-card/buttons': {
    css: '#gc-buy-box-bn,#gc-buy-box-atc,#gc-buy-box-bn-button,#gc-buy-box-atc-button,#gc-order-form-bn',
    seen: report('2025', 'product-gift-card'),
  },
});
export const GIFT_CARD_FORM = locators({
  'gift-card/form': {
    css: '#gc-order-form-recipients,#gc-order-form-custom-amount,#gc-order-form-senderName,button[id^="gc-mini-picker-amount"]',
    seen: report('2025', 'product-gift-card'),
  },
});
