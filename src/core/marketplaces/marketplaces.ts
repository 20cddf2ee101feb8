import type { Currency } from '../money/currency';
import type { MarketplaceId } from './marketplaceTable';
import { HOSTS, SHOP_CURRENCIES, SHOP_LANGUAGES, ZONES } from './shopPageTables';

export type { MarketplaceId } from './marketplaceTable';

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

export const MARKETPLACE_IDS = Object.keys(HOSTS) as readonly MarketplaceId[];

/** A marketplace without its clock, for scripts in pages, which do not carry the clocks. */
export function shop(id: MarketplaceId): Shop {
  const languages = SHOP_LANGUAGES[id];
  return { id, host: HOSTS[id], currency: SHOP_CURRENCIES[id], locale: languages[0], languages };
}

/** What is known of a marketplace wherever it is shown or reckoned with. */
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
  return MARKETPLACE_IDS.find((id) => HOSTS[id] === host) ?? null;
}

/** Match patterns of the pages that the extension may read, for the manifest. */
export function matchPatterns(): string[] {
  return Object.values(HOSTS).flatMap((host) => [`https://${host}/*`, `https://www.${host}/*`]);
}

/** The address of a marketplace's gift balance page. Source: saved page of amazon.com, May 2026. */
export function balancePageUrl(id: MarketplaceId): string {
  return `https://www.${HOSTS[id]}/gc/balance`;
}
