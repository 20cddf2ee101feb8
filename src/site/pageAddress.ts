import type { PageKind } from '../core/page/pageReading';

/** What an address alone says of a page; `ask-the-page` where the page's own controls have to tell. */
export type AddressKind = PageKind | 'ask-the-page';

/** First match wins. Sources: saved pages of 2025 and 2026, public code from 2013 on. */
const PATHS: readonly (readonly [RegExp, AddressKind])[] = [
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

/** The pages for which more than the path has to be looked at. */
function kindByQuery(path: string, query: URLSearchParams): AddressKind | null {
  // The account's page for phones holds each order as a part of itself.
  if (/^\/gp\/aw\/ya\/?$/.test(path)) return query.get('ac') === 'od' && query.has('oid') ? 'order-details' : 'other';
  // Once a return was made, its number is in the address of the page that made it.
  if (/^\/spr\/returns\/cart\b/.test(path) && query.has('returnSessionId')) return 'other';
  return null;
}

/** The kind of page that a marketplace's address leads to. `other` is no rule's business, and nothing of it is read. */
export function addressKind(url: URL): AddressKind {
  // A page shown in another language than the shop's own carries it in front: `/-/en/dp/…`.
  const path = url.pathname.replace(/^\/-\/[^/]+(?=\/)/, '');
  return kindByQuery(path, url.searchParams) ?? PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}
