import type { Currency } from './currency';
import { languagesOf } from './shopLanguages';

/** What one Amazon shop is as its pages show it: its address, its money and how it writes. */
export interface Shop {
  readonly id: MarketplaceId;
  /** The host without `www.`. Pages are served from `www.` + host; both are matched exactly. */
  readonly host: string;
  readonly currency: Currency;
  /** How the shop writes money and dates when nothing else is chosen (BCP 47). */
  readonly locale: string;
  /** Every language its pages may be in, as far as it is known: its own first (BCP 47). */
  readonly languages: readonly string[];
}

/** A shop with its clock. */
export interface Marketplace extends Shop {
  /** The zone in which the shop's days begin and end (IANA name). */
  readonly zone: string;
}

export const MARKETPLACE_IDS = [
  'US',
  'UK',
  'DE',
  'FR',
  'IT',
  'ES',
  'NL',
  'BE',
  'SE',
  'PL',
  'IE',
  'TR',
  'CA',
  'MX',
  'BR',
  'AU',
  'JP',
  'IN',
  'SG',
  'AE',
  'SA',
  'EG',
  'ZA',
] as const;

export type MarketplaceId = (typeof MARKETPLACE_IDS)[number];

/**
 * Every marketplace that issues gift cards or was named by a page reader.
 * Hosts: Amazon's Incentives API portal list and public page readers (2022 to 2026).
 * Zones: credits of amazon.com end at 23:59 Pacific Time and those of amazon.co.jp at 23:59 Japan time;
 * for the others it is the zone of the country's capital.
 */
const TABLE = {
  US: { host: 'amazon.com', currency: 'USD', locale: 'en-US' },
  UK: { host: 'amazon.co.uk', currency: 'GBP', locale: 'en-GB' },
  DE: { host: 'amazon.de', currency: 'EUR', locale: 'de-DE' },
  FR: { host: 'amazon.fr', currency: 'EUR', locale: 'fr-FR' },
  IT: { host: 'amazon.it', currency: 'EUR', locale: 'it-IT' },
  ES: { host: 'amazon.es', currency: 'EUR', locale: 'es-ES' },
  NL: { host: 'amazon.nl', currency: 'EUR', locale: 'nl-NL' },
  BE: { host: 'amazon.com.be', currency: 'EUR', locale: 'fr-BE' },
  SE: { host: 'amazon.se', currency: 'SEK', locale: 'sv-SE' },
  PL: { host: 'amazon.pl', currency: 'PLN', locale: 'pl-PL' },
  IE: { host: 'amazon.ie', currency: 'EUR', locale: 'en-IE' },
  TR: { host: 'amazon.com.tr', currency: 'TRY', locale: 'tr-TR' },
  CA: { host: 'amazon.ca', currency: 'CAD', locale: 'en-CA' },
  MX: { host: 'amazon.com.mx', currency: 'MXN', locale: 'es-MX' },
  BR: { host: 'amazon.com.br', currency: 'BRL', locale: 'pt-BR' },
  AU: { host: 'amazon.com.au', currency: 'AUD', locale: 'en-AU' },
  JP: { host: 'amazon.co.jp', currency: 'JPY', locale: 'ja-JP' },
  IN: { host: 'amazon.in', currency: 'INR', locale: 'en-IN' },
  SG: { host: 'amazon.sg', currency: 'SGD', locale: 'en-SG' },
  AE: { host: 'amazon.ae', currency: 'AED', locale: 'en-AE' },
  SA: { host: 'amazon.sa', currency: 'SAR', locale: 'ar-SA' },
  EG: { host: 'amazon.eg', currency: 'EGP', locale: 'ar-EG' },
  ZA: { host: 'amazon.co.za', currency: 'ZAR', locale: 'en-ZA' },
} as const satisfies Record<MarketplaceId, Omit<Shop, 'id' | 'languages'>>;

/** Kept apart, so that the content script, which reads pages and no clocks, does not carry it. */
const ZONES: Readonly<Record<MarketplaceId, string>> = {
  US: 'America/Los_Angeles',
  UK: 'Europe/London',
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  ES: 'Europe/Madrid',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  SE: 'Europe/Stockholm',
  PL: 'Europe/Warsaw',
  IE: 'Europe/Dublin',
  TR: 'Europe/Istanbul',
  CA: 'America/Toronto',
  MX: 'America/Mexico_City',
  BR: 'America/Sao_Paulo',
  AU: 'Australia/Sydney',
  JP: 'Asia/Tokyo',
  IN: 'Asia/Kolkata',
  SG: 'Asia/Singapore',
  AE: 'Asia/Dubai',
  SA: 'Asia/Riyadh',
  EG: 'Africa/Cairo',
  ZA: 'Africa/Johannesburg',
};

/** The row of a marketplace without its clock. */
export function shop(id: MarketplaceId): Shop {
  const row = TABLE[id];
  return { id, ...row, languages: [row.locale, ...languagesOf(id)] };
}

/** The row of a marketplace. */
export function marketplace(id: MarketplaceId): Marketplace {
  return { ...shop(id), zone: ZONES[id] };
}

/**
 * The marketplace that a page belongs to, or null. Only `https:` and the exact host count, bare or with `www.`:
 * mobile pages live there too, under `/gp/aw/`. Nobody's are `amazon.com.evil.example` and `notamazon.com`; hosts that
 * browsers call the same but the shop does not use (a dot at the end, a port, a name and password in front);
 * `smile.`, which has been closed; and `business.`, since Amazon Business has a gift card policy of its own, whose text
 * is not known (its balance would be judged by rules that may not hold).
 */
export function marketplaceOfUrl(url: URL): MarketplaceId | null {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  const host = url.hostname.replace(/^www\./, '');
  return MARKETPLACE_IDS.find((id) => TABLE[id].host === host) ?? null;
}

/** Match patterns of the pages that the extension may read, for the manifest. */
export function matchPatterns(): string[] {
  return MARKETPLACE_IDS.flatMap((id) => [`https://${TABLE[id].host}/*`, `https://www.${TABLE[id].host}/*`]);
}

/** The address of a marketplace's gift balance page. Source: saved page of amazon.com, May 2026. */
export function balancePageUrl(id: MarketplaceId): string {
  return `https://www.${TABLE[id].host}/gc/balance`;
}
