import type { PageKind } from '../../core/page/pageReading';

/** What an address alone says of a page; `ask-the-page` where the page's own controls have to tell. */
export type AddressKind = PageKind | 'ask-the-page';

/** A page shown in another language than the shop's own carries it in front: `/-/en/dp/…`. */
export const LANGUAGE_IN_FRONT = /^\/-\/[^/]+(?=\/)/;

/** First match wins. Sources: saved pages of 2025 and 2026, public code from 2013 on. */
export const PATHS: readonly (readonly [RegExp, AddressKind])[] = [
  [/^\/(?:(?:gp\/css\/|hz\/youraccount\/)?gc\/balance|gp\/aw\/ya\/gcb)\b/, 'gift-balance'],
  [/^\/(?:gp\/)?gc\/redeem\b/, 'redeem'],
  [/^\/(?:combinedreload|asv\/reload|gp\/gc\/create)\b/, 'reload'],
  // `/norushcredits` lists credits. `/benefitsbalance`, `/gc/pv/balance` (product vouchers), `/gp/coins/account`,
  // `/hp/shopwithpoints/account` and `/tradein/ya` show other credit: what is on them is not known, and it is no gift
  // balance, so that they are `other`.
  [/^\/norushcredits\b/, 'promo-credits'],
  [/^\/cpe\/(?:yourpayments\/settings\/)?manageoneclick\b/, 'one-click-settings'],
  [/^\/gp\/prime\/pipeline\b/, 'membership-payment'],
  // Its siblings `prep`, `history` and `list` tell of returns that were made, which nobody can be warned of any more.
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
  // After Buy Now the review page has been met at the address of the entry itself.
  [/^\/(?:checkout|gp\/buy)\//, 'ask-the-page'],
  [/^\/(?:gp\/)?(?:cart|aw\/c)\b/, 'cart'],
  [/^(?:\/[^/]+)?\/gp\/video\/detail\b|^\/gp\/dmusic\b/, 'digital-product'],
  [/^(?:\/[^/]+)?\/dp\/\w{10}\b|^\/gp\/(?:product|aw\/d)\/(?:[^/]+\/)?\w{10}\b/, 'product'],
];

/** The account's page for phones, which holds each order as a part of itself. */
export const PHONE_ACCOUNT = /^\/gp\/aw\/ya\/?$/;

/** The page on which goods are sent back. */
export const RETURN_CART = /^\/spr\/returns\/cart\b/;

/** Addresses that may become a step of paying, whatever the page shows so far. The Buy Now pop-up is one of them. */
export const PAYING = /^(?:\/-\/[^/]+)?\/(?:checkout|gp\/buy)\//;

/** An address that Buy Now leads to. */
export const FROM_BUY_NOW = /\/checkout\/entry\/buynow\b|[?&]isBuyNow=1\b/;

/** Where a path holds the number of a purchase that is being paid, and of an order of the shop's own stores. */
export const PURCHASE_IN_PATH = /^(?:\/-\/[^/]+)?\/checkout\/p\/([^/]+)/;
export const ORDER_IN_PATH = /^(?:\/-\/[^/]+)?\/wholefoodsmarket\/receipts\/order\/([^/]+)/;

/** The parameter that names an order: `orderID`, spelt in several ways, or `oid` on phones. */
export const ORDER_PARAMETER = /^o(?:rder)?id$/i;
