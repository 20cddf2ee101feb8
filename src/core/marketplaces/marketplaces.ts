import type { Currency } from '../money/currency';
import type { MarketplaceId } from './marketplaceTable';
import { HOSTS, SHOP_CURRENCIES, SHOP_LANGUAGES, ZONES } from './shopPageTables';

export type { MarketplaceId } from './marketplaceTable';

/** What the scripts in pages need to know about an Amazon shop: its host, its currency and its languages. */
export interface Shop {
  readonly id: MarketplaceId;
  /** The host without `www.`. Pages are served from `www.` + host. Both are matched exactly. */
  readonly host: string;
  readonly currency: Currency;
  /** The locale in which the shop writes money and dates by default (BCP 47). */
  readonly locale: string;
  /** Every known language of its pages (BCP 47), its own language first. */
  readonly languages: readonly string[];
}

/** A shop with its time zone. */
export interface Marketplace extends Shop {
  /** The zone in which the shop's days begin and end (IANA name). */
  readonly zone: string;
}

export const MARKETPLACE_IDS = Object.keys(HOSTS) as readonly MarketplaceId[];

/** A marketplace without its time zone, for scripts in pages, because they do not load the zones. */
export function shop(id: MarketplaceId): Shop {
  const languages = SHOP_LANGUAGES[id];
  return { id, host: HOSTS[id], currency: SHOP_CURRENCIES[id], locale: languages[0], languages };
}

/** A marketplace with its time zone. */
export function marketplace(id: MarketplaceId): Marketplace {
  return { ...shop(id), zone: ZONES[id] };
}

/**
 * Finds the marketplace that a page belongs to, or null. The address must have `https:` and the exact host, with or
 * without `www.`. Mobile pages have the same host, under `/gp/aw/`.
 *
 * These belong to no marketplace: `amazon.com.evil.example` and `notamazon.com`; hosts with a dot at the end, a port,
 * or a name and password, because the shop does not use them; `smile.`, because it was closed; and `business.`, because
 * Amazon Business has a gift card policy of its own. We do not know its text, so our rules may be wrong there.
 */
export function marketplaceOfUrl(url: URL): MarketplaceId | null {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null;
  const host = url.hostname.replace(/^www\./, '');
  return MARKETPLACE_IDS.find((id) => HOSTS[id] === host) ?? null;
}

/** The match patterns of the pages that the extension may read, for the manifest. */
export function matchPatterns(): string[] {
  return Object.values(HOSTS).flatMap((host) => [`https://${host}/*`, `https://www.${host}/*`]);
}

/** The address of a marketplace's gift balance page. Source: saved page of amazon.com, May 2026. */
export function balancePageUrl(id: MarketplaceId): string {
  return `https://www.${HOSTS[id]}/gc/balance`;
}
