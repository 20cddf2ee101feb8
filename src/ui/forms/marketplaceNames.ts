import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../core/marketplaces';

/** A marketplace as people know it: its address and, in the reader's language, its country. */
function marketplaceName(id: MarketplaceId, locale: string): string {
  // The ids are ISO 3166 codes but for the United Kingdom, whose code is GB.
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(id === 'UK' ? 'GB' : id);
  return `${marketplace(id).host} (${country ?? id})`;
}

/** All marketplaces for a list to choose from. */
export function marketplaceOptions(locale: string): readonly { value: MarketplaceId; label: string }[] {
  return MARKETPLACE_IDS.map((id) => ({ value: id, label: marketplaceName(id, locale) }));
}
