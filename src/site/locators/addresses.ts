import type { PageKind } from '../../core/page/pageReading';

/** What an address alone tells about a page. `ask-the-page` where the page's own controls must tell. */
export type AddressKind = PageKind | 'ask-the-page';

/** A page in a language that is not the shop's own has the language at the start of its path: `/-/en/dp/…`. */
export const LANGUAGE_IN_FRONT = /^\/-\/[^/]+(?=\/)/;

/** The first match wins. Sources: saved pages of 2025 and 2026, public code since 2013. */
export const PATHS: readonly (readonly [RegExp, AddressKind])[] = [
  [/^\/(?:(?:gp\/css\/|hz\/youraccount\/)?gc\/balance|gp\/aw\/ya\/gcb)\b/, 'gift-balance'],
  [/^\/(?:gp\/)?gc\/redeem\b/, 'redeem'],
  [/^\/(?:combinedreload|asv\/reload|gp\/gc\/create)\b/, 'reload'],
  // `/norushcredits` lists credits. `/benefitsbalance`, `/gc/pv/balance` (product vouchers), `/gp/coins/account`,
  // `/hp/shopwithpoints/account` and `/tradein/ya` show other credit. They are `other`, because their content is not
  // known and is no gift balance.
  [/^\/norushcredits\b/, 'promo-credits'],
  [/^\/cpe\/(?:yourpayments\/settings\/)?manageoneclick\b/, 'one-click-settings'],
  [/^\/gp\/prime\/pipeline\b/, 'membership-payment'],
  // The similar addresses `prep`, `history` and `list` are about returns that were already made, when a warning is too
  // late.
  [/^\/spr\/returns\/cart\b/, 'return'],
  [
    /^\/(?:gp\/(?:your-account\/order-details|css\/(?:order-details|summary\/(?:print|edit))|digital\/your-account\/order-summary)|your-orders\/(?:order-details|invoice)|fopo\/order-details|wholefoodsmarket\/receipts\/order)\b/,
    'order-details',
  ],
  [/^\/gp\/buy\/thankyou\b/, 'thank-you'],
  [/^\/checkout\/entry\/cart\/amazon_business\b/, 'business-checkout'],
  [/^\/checkout\/turbo\b/, 'turbo'],
  [/^\/checkout\/p\/[^/]+\/spc\b|^\/gp\/buy\/spc\b/, 'review'],
  [/^\/checkout\/p\/[^/]+\/pay\b|^\/gp\/buy\/payselect\b/, 'payment-selection'],
  // The review page after Buy Now was also seen at the entry's own address.
  [/^\/(?:checkout|gp\/buy)\//, 'ask-the-page'],
  [/^\/(?:gp\/)?(?:cart|aw\/c)\b/, 'cart'],
  [/^(?:\/[^/]+)?\/gp\/video\/detail\b|^\/gp\/dmusic\b/, 'digital-product'],
  [/^(?:\/[^/]+)?\/dp\/\w{10}\b|^\/gp\/(?:product|aw\/d)\/(?:[^/]+\/)?\w{10}\b/, 'product'],
];

/** The account's page for phones. It shows each order as a part of the same page. */
export const PHONE_ACCOUNT = /^\/gp\/aw\/ya\/?$/;

/** The page on which a shopper returns goods. */
export const RETURN_CART = /^\/spr\/returns\/cart\b/;

/** Addresses that may become a payment step, whatever the page shows now. The Buy Now pop-up is one of them. */
export const PAYING = /^(?:\/-\/[^/]+)?\/(?:checkout|gp\/buy)\//;

/** An address that Buy Now leads to. */
export const FROM_BUY_NOW = /\/checkout\/entry\/buynow\b|[?&]isBuyNow=1\b/;

/**
 * Where a path contains the number of a purchase during payment, and the number of an order of the shop's own stores.
 */
export const PURCHASE_IN_PATH = /^(?:\/-\/[^/]+)?\/checkout\/p\/([^/]+)/;
export const ORDER_IN_PATH = /^(?:\/-\/[^/]+)?\/wholefoodsmarket\/receipts\/order\/([^/]+)/;

/** The parameter that names an order: `orderID` in several spellings, or `oid` on phones. */
export const ORDER_PARAMETER = /^o(?:rder)?id$/i;
