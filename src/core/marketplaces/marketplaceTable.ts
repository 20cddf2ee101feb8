import type { GiftCardEnd, MarketplaceRecord } from './marketplaceRecord';

const UNKNOWN_END: GiftCardEnd = { after: 'unknown', source: null, certainty: 'U' };

/**
 * Every marketplace that issues gift cards or that other page readers name. These are the sources, unless a record
 * names another one:
 * - Hosts: Amazon's Incentives API portal list and public page readers (2022 to 2026).
 * - Zones: the country's capital.
 * - Lists of languages, in copies read in November 2026: webservices.amazon.com/paapi5/documentation/locale-reference
 *   (US, AE, EG), serpapi.com/amazon-languages and developers.oxylabs.io (the others).
 * - Ends of gift cards: read in November 2026.
 */
const RECORDS = {
  US: {
    host: 'amazon.com',
    // Credits end at 23:59 Pacific Time.
    zone: 'America/Los_Angeles',
    currency: 'USD',
    languages: {
      own: 'en-US',
      others: ['es-US', 'ar-AE', 'de-DE', 'he-IL', 'ko-KR', 'pt-BR', 'zh-CN', 'zh-TW'],
      known: 'listed',
    },
    giftCards: { after: 'never', source: 'Copy of the help page of amazon.com on gift cards', certainty: 'B' },
    balance: 'gift-cards',
    datesInMails: 'month-or-day-first',
  },
  UK: {
    host: 'amazon.co.uk',
    zone: 'Europe/London',
    currency: 'GBP',
    languages: { own: 'en-GB', others: [], known: 'listed' },
    giftCards: { after: 'some-day', source: 'An end date in a reply of the Incentives API for pounds', certainty: 'C' },
    balance: 'gift-cards',
    datesInMails: 'day-first',
  },
  DE: {
    host: 'amazon.de',
    zone: 'Europe/Berlin',
    currency: 'EUR',
    languages: { own: 'de-DE', others: ['en-GB', 'cs-CZ', 'nl-NL', 'pl-PL', 'tr-TR', 'da-DK'], known: 'listed' },
    giftCards: { after: { years: 10 }, source: 'A sellers’ wiki', certainty: 'D' },
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  FR: {
    host: 'amazon.fr',
    zone: 'Europe/Paris',
    currency: 'EUR',
    languages: { own: 'fr-FR', others: ['en-GB'], known: 'listed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  IT: {
    host: 'amazon.it',
    zone: 'Europe/Rome',
    currency: 'EUR',
    languages: { own: 'it-IT', others: ['en-GB'], known: 'listed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  ES: {
    host: 'amazon.es',
    zone: 'Europe/Madrid',
    currency: 'EUR',
    languages: { own: 'es-ES', others: ['pt-PT', 'en-GB'], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  NL: {
    host: 'amazon.nl',
    zone: 'Europe/Amsterdam',
    currency: 'EUR',
    languages: { own: 'nl-NL', others: ['en-GB'], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  BE: {
    host: 'amazon.com.be',
    zone: 'Europe/Brussels',
    currency: 'EUR',
    languages: { own: 'fr-BE', others: ['nl-BE', 'en-GB'], known: 'listed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  SE: {
    host: 'amazon.se',
    zone: 'Europe/Stockholm',
    currency: 'SEK',
    languages: { own: 'sv-SE', others: ['en-GB'], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  PL: {
    host: 'amazon.pl',
    zone: 'Europe/Warsaw',
    currency: 'PLN',
    languages: { own: 'pl-PL', others: ['en-GB'], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  IE: {
    host: 'amazon.ie',
    zone: 'Europe/Dublin',
    currency: 'EUR',
    languages: { own: 'en-IE', others: [], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first',
  },
  TR: {
    host: 'amazon.com.tr',
    zone: 'Europe/Istanbul',
    currency: 'TRY',
    languages: { own: 'tr-TR', others: ['en-GB'], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  CA: {
    host: 'amazon.ca',
    zone: 'America/Toronto',
    currency: 'CAD',
    languages: { own: 'en-CA', others: ['fr-CA'], known: 'listed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'month-or-day-first',
  },
  MX: {
    host: 'amazon.com.mx',
    zone: 'America/Mexico_City',
    currency: 'MXN',
    languages: { own: 'es-MX', others: ['en-US'], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  BR: {
    host: 'amazon.com.br',
    zone: 'America/Sao_Paulo',
    currency: 'BRL',
    languages: { own: 'pt-BR', others: [], known: 'listed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  AU: {
    host: 'amazon.com.au',
    zone: 'Australia/Sydney',
    currency: 'AUD',
    languages: { own: 'en-AU', others: [], known: 'listed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first',
  },
  JP: {
    host: 'amazon.co.jp',
    // Credits end at 23:59 Japan time.
    zone: 'Asia/Tokyo',
    currency: 'JPY',
    languages: { own: 'ja-JP', others: ['en-US', 'zh-CN'], known: 'listed' },
    giftCards: {
      // Cards issued before 24 April 2017 ended after one year, so all of those have ended.
      after: { years: 10 },
      source: 'https://taken.jp/amaozn-giftcard-charge-type.html',
      certainty: 'C',
    },
    balance: 'gift-cards',
    datesInMails: 'any-order',
  },
  IN: {
    host: 'amazon.in',
    zone: 'Asia/Kolkata',
    currency: 'INR',
    languages: {
      own: 'en-IN',
      others: ['hi-IN', 'ta-IN', 'te-IN', 'kn-IN', 'ml-IN', 'bn-IN', 'mr-IN'],
      known: 'listed',
    },
    giftCards: {
      after: { years: 1 },
      source: 'https://arcus-www.amazon.in/gp/help/customer/display.html?nodeId=201936950',
      certainty: 'A',
    },
    // Amazon's own top-up page (node 6052635031).
    balance: 'amazon-pay',
    datesInMails: 'day-first',
  },
  SG: {
    host: 'amazon.sg',
    zone: 'Asia/Singapore',
    currency: 'SGD',
    languages: { own: 'en-SG', others: [], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first',
  },
  AE: {
    host: 'amazon.ae',
    zone: 'Asia/Dubai',
    currency: 'AED',
    languages: { own: 'en-AE', others: ['ar-AE'], known: 'listed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  SA: {
    host: 'amazon.sa',
    zone: 'Asia/Riyadh',
    currency: 'SAR',
    languages: { own: 'ar-SA', others: ['ar-AE', 'en-AE'], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  EG: {
    host: 'amazon.eg',
    zone: 'Africa/Cairo',
    currency: 'EGP',
    languages: { own: 'ar-EG', others: ['ar-AE', 'en-AE'], known: 'listed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first-but-in-english',
  },
  ZA: {
    host: 'amazon.co.za',
    zone: 'Africa/Johannesburg',
    currency: 'ZAR',
    languages: { own: 'en-ZA', others: [], known: 'assumed' },
    giftCards: UNKNOWN_END,
    balance: 'gift-cards',
    datesInMails: 'day-first',
  },
} as const satisfies Record<string, MarketplaceRecord>;

export type MarketplaceId = keyof typeof RECORDS;

/** The record of each marketplace. Scripts in pages use `shopPageTables.ts` instead. */
export const MARKETPLACE_TABLE: Readonly<Record<MarketplaceId, MarketplaceRecord>> = RECORDS;
