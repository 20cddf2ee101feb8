import type { Currency } from './currency';

/** What one Amazon shop is: its address, its money, its clock and how it writes. */
export interface Marketplace {
  readonly id: MarketplaceId;
  /** The host without `www.`. Pages are served from `www.` + host; both are matched exactly. */
  readonly host: string;
  readonly currency: Currency;
  /** The zone in which the shop's days begin and end (IANA name). */
  readonly zone: string;
  /** How the shop writes money and dates when nothing else is chosen (BCP 47). */
  readonly locale: string;
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
  US: { host: 'amazon.com', currency: 'USD', zone: 'America/Los_Angeles', locale: 'en-US' },
  UK: { host: 'amazon.co.uk', currency: 'GBP', zone: 'Europe/London', locale: 'en-GB' },
  DE: { host: 'amazon.de', currency: 'EUR', zone: 'Europe/Berlin', locale: 'de-DE' },
  FR: { host: 'amazon.fr', currency: 'EUR', zone: 'Europe/Paris', locale: 'fr-FR' },
  IT: { host: 'amazon.it', currency: 'EUR', zone: 'Europe/Rome', locale: 'it-IT' },
  ES: { host: 'amazon.es', currency: 'EUR', zone: 'Europe/Madrid', locale: 'es-ES' },
  NL: { host: 'amazon.nl', currency: 'EUR', zone: 'Europe/Amsterdam', locale: 'nl-NL' },
  BE: { host: 'amazon.com.be', currency: 'EUR', zone: 'Europe/Brussels', locale: 'fr-BE' },
  SE: { host: 'amazon.se', currency: 'SEK', zone: 'Europe/Stockholm', locale: 'sv-SE' },
  PL: { host: 'amazon.pl', currency: 'PLN', zone: 'Europe/Warsaw', locale: 'pl-PL' },
  IE: { host: 'amazon.ie', currency: 'EUR', zone: 'Europe/Dublin', locale: 'en-IE' },
  TR: { host: 'amazon.com.tr', currency: 'TRY', zone: 'Europe/Istanbul', locale: 'tr-TR' },
  CA: { host: 'amazon.ca', currency: 'CAD', zone: 'America/Toronto', locale: 'en-CA' },
  MX: { host: 'amazon.com.mx', currency: 'MXN', zone: 'America/Mexico_City', locale: 'es-MX' },
  BR: { host: 'amazon.com.br', currency: 'BRL', zone: 'America/Sao_Paulo', locale: 'pt-BR' },
  AU: { host: 'amazon.com.au', currency: 'AUD', zone: 'Australia/Sydney', locale: 'en-AU' },
  JP: { host: 'amazon.co.jp', currency: 'JPY', zone: 'Asia/Tokyo', locale: 'ja-JP' },
  IN: { host: 'amazon.in', currency: 'INR', zone: 'Asia/Kolkata', locale: 'en-IN' },
  SG: { host: 'amazon.sg', currency: 'SGD', zone: 'Asia/Singapore', locale: 'en-SG' },
  AE: { host: 'amazon.ae', currency: 'AED', zone: 'Asia/Dubai', locale: 'en-AE' },
  SA: { host: 'amazon.sa', currency: 'SAR', zone: 'Asia/Riyadh', locale: 'ar-SA' },
  EG: { host: 'amazon.eg', currency: 'EGP', zone: 'Africa/Cairo', locale: 'ar-EG' },
  ZA: { host: 'amazon.co.za', currency: 'ZAR', zone: 'Africa/Johannesburg', locale: 'en-ZA' },
} as const satisfies Record<MarketplaceId, Omit<Marketplace, 'id'>>;

const BY_HOST = new Map<string, MarketplaceId>(
  MARKETPLACE_IDS.flatMap((id) => [
    [TABLE[id].host, id],
    [`www.${TABLE[id].host}`, id],
  ]),
);

/** The row of a marketplace. */
export function marketplace(id: MarketplaceId): Marketplace {
  return { id, ...TABLE[id] };
}

/**
 * The marketplace that a page belongs to, or null. Only `https:` and the exact host count:
 * `amazon.com.evil.example`, `notamazon.com` and other sub-domains are nobody's.
 */
export function marketplaceOfUrl(url: URL): MarketplaceId | null {
  if (url.protocol !== 'https:' || url.port !== '') return null;
  return BY_HOST.get(url.hostname) ?? null;
}

/** Match patterns of the pages that the extension may read, for the manifest. */
export function matchPatterns(): string[] {
  return MARKETPLACE_IDS.flatMap((id) => [`https://${TABLE[id].host}/*`, `https://www.${TABLE[id].host}/*`]);
}

/** The address of a marketplace's gift balance page. Source: saved page of amazon.com, May 2026. */
export function balancePageUrl(id: MarketplaceId): string {
  return `https://www.${TABLE[id].host}/gc/balance`;
}
