import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../core/marketplaces/marketplaces';

/** The name of a marketplace for people: its address, and its country in the reader's language. */
function marketplaceName(id: MarketplaceId, locale: string): string {
  const { host, locale: own } = marketplace(id);
  const region = own.slice(own.indexOf('-') + 1);
  return `${host} (${new Intl.DisplayNames(locale, { type: 'region' }).of(region) ?? id})`;
}

/** All marketplaces, for a list to choose from. */
export function marketplaceOptions(locale: string): readonly { value: MarketplaceId; label: string }[] {
  return MARKETPLACE_IDS.map((id) => ({ value: id, label: marketplaceName(id, locale) }));
}
