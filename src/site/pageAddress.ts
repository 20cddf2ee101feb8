import type { PageKind } from '../core/pageReading';

/** What an address alone says of a page; `ask-the-page` where the page's own controls have to tell. */
export type AddressKind = PageKind | 'ask-the-page';

/** First match wins. Sources: saved pages of 2025 and 2026, public code from 2013 on. */
const PATHS: readonly (readonly [RegExp, AddressKind])[] = [
  [/^\/(?:gp\/css\/|hz\/youraccount\/)?gc\/balance\b/, 'gift-balance'],
  [/^\/(?:gp\/)?gc\/redeem\b/, 'redeem'],
  [/^\/combinedreload\b/, 'reload'],
  [/^\/norushcredits\b/, 'promo-credits'],
  [/^\/cpe\/(?:yourpayments\/settings\/)?manageoneclick\b/, 'one-click-settings'],
  [/^\/gp\/prime\/pipeline\b/, 'membership-payment'],
  [/^\/spr\/returns\b/, 'return'],
  [
    /^\/(?:gp\/(?:your-account\/order-details|css\/(?:order-details|summary\/(?:print|edit))|digital\/your-account\/order-summary)|your-orders\/(?:order-details|invoice))\b/,
    'order-details',
  ],
  [/^\/gp\/buy\/thankyou\b/, 'thank-you'],
  [/^\/checkout\/turbo\b/, 'turbo'],
  [/^\/checkout\/p\/[^/]+\/spc\b|^\/gp\/buy\/spc\b/, 'review'],
  [/^\/checkout\/p\/[^/]+\/pay\b|^\/gp\/buy\/payselect\b/, 'payment-selection'],
  // After Buy Now the review page has been met at the address of the entry itself.
  [/^\/(?:checkout|gp\/buy)\//, 'ask-the-page'],
  [/^\/(?:gp\/)?(?:cart|aw\/c)\b/, 'cart'],
  [/^(?:\/[^/]+)?\/gp\/video\/detail\b|^\/gp\/dmusic\b/, 'digital-product'],
  [/^(?:\/[^/]+)?\/dp\/\w{10}\b|^\/gp\/(?:product|aw\/d)\/(?:[^/]+\/)?\w{10}\b/, 'product'],
];

/** The kind of page that a marketplace's address leads to. `other` is no rule's business, and nothing of it is read. */
export function addressKind(url: URL): AddressKind {
  // A page shown in another language than the shop's own carries it in front: `/-/en/dp/…`.
  const path = url.pathname.replace(/^\/-\/[^/]+(?=\/)/, '');
  return PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
