import { drawTable } from '../money/drawTable';
import type { MarketplaceRecord } from './marketplaceRecord';
import { MARKETPLACE_TABLE, type MarketplaceId } from './marketplaceTable';

// The parts of the records that the scripts in pages need, one table for each part. The build evaluates this file and
// ships its values (`drawTables.ts`), because a page would otherwise load the whole of each record. So every export
// must be a value that JSON can write. A script only loads the tables that it imports.

/** The host of each marketplace, without `www.`. */
export const HOSTS = drawTable(MARKETPLACE_TABLE, ({ host }) => host);

/** The zone in which each marketplace's days begin and end. */
export const ZONES = drawTable(MARKETPLACE_TABLE, ({ zone }) => zone);

/** The currency of each marketplace. */
export const SHOP_CURRENCIES = drawTable(MARKETPLACE_TABLE, ({ currency }) => currency);

/** Every language of a marketplace's pages (BCP 47), its own language first. */
export const SHOP_LANGUAGES = drawTable(MARKETPLACE_TABLE, languagesOf);

/** The marketplaces that add gift cards to the Amazon Pay balance. */
export const ON_AMAZON_PAY: readonly MarketplaceId[] = (Object.keys(HOSTS) as MarketplaceId[]).filter(
  (id) => MARKETPLACE_TABLE[id].balance === 'amazon-pay',
);

function languagesOf({ languages }: MarketplaceRecord): readonly [own: string, ...others: string[]] {
  return [languages.own, ...languages.others];
}
