import type { Locators } from './locator';

/** The items of an order being paid. Saved review pages, 2026. */
export const ITEMS: Locators = { 'items/line': '.lineitem-container' };
export const ITEM_TITLE = '.lineitem-title-text';
/** How many of an item are ordered, where that can be changed on the page. */
export const ITEM_QUANTITY = '[data-steppervalue]';

/** Lines of an item that may name its seller. */
export const SELLER_LINES: Locators = {
  'items/seller': '.lineitem-seller-section',
  'items/ships-and-sold': '.a-section > p > .a-size-small',
};

/** The seller of the offer on a product page. Saved product page, 2026. */
export const SELLERS: Locators = {
  'seller/merchant': '[offer-display-feature-name="desktop-merchant-info"] .offer-display-feature-text-message',
};

/** What only the page of a gift card has. Public scripts for it, 2017 to 2025. */
export const GIFT_CARD_BUY_BOX: Locators = {
  'gift-card/buttons': '#gc-buy-box-bn,#gc-buy-box-atc,#gc-buy-box-bn-button,#gc-buy-box-atc-button,#gc-order-form-bn',
};
export const GIFT_CARD_FORM: Locators = {
  'gift-card/form':
    '#gc-order-form-recipients,#gc-order-form-custom-amount,#gc-order-form-senderName,button[id^="gc-mini-picker-amount"]',
};
