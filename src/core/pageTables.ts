import { CURRENCY_TABLE, type Currency } from './currencyTable';
import type { MarketplaceRecord } from './marketplaceRecord';
import { MARKETPLACE_TABLE, type MarketplaceId } from './marketplaceTable';

// What the scripts in pages need of the records, a table for each part. The build evaluates this file and ships its
// values (`wxt.config.ts`), because a page would otherwise carry all the rest of each record. So every export is a value
// that JSON can write. A script carries only the tables that it asks for.

function mapped<K extends string, Row, Part>(
  records: Readonly<Record<K, Row>>,
  part: (row: Row) => Part,
): Readonly<Record<K, Part>> {
  return Object.fromEntries(Object.entries<Row>(records).map(([key, row]) => [key, part(row)])) as Record<K, Part>;
}

/** The host of each marketplace, without `www.`. */
export const HOSTS = mapped(MARKETPLACE_TABLE, ({ host }) => host);

/** The zone in which each marketplace's days begin and end. */
export const ZONES = mapped(MARKETPLACE_TABLE, ({ zone }) => zone);

/** The currency in which each marketplace is paid. */
export const SHOP_CURRENCIES = mapped(MARKETPLACE_TABLE, ({ currency }) => currency);

/** Every language that a marketplace's pages may be in, its own first (BCP 47). */
export const SHOP_LANGUAGES = mapped(MARKETPLACE_TABLE, languagesOf);

/** The marketplaces that add gift cards to the Amazon Pay balance. */
export const ON_AMAZON_PAY: readonly MarketplaceId[] = (Object.keys(HOSTS) as MarketplaceId[]).filter(
  (id) => MARKETPLACE_TABLE[id].balance === 'amazon-pay',
);

/** How many decimal digits each currency has. */
export const EXPONENT = mapped(CURRENCY_TABLE, ({ exponent }) => exponent);

/** How shops write each currency beside its code. */
export const PAGE_SIGNS = mapped(CURRENCY_TABLE, ({ signs }) => signs);

/** The currencies whose digits are grouped by twos before the last three. */
export const GROUPED_BY_TWOS: readonly Currency[] = (Object.keys(EXPONENT) as Currency[]).filter(
  (code) => CURRENCY_TABLE[code].grouping === 'twos',
);

function languagesOf({ languages }: MarketplaceRecord): readonly [own: string, ...others: string[]] {
  return [languages.own, ...languages.others];
}
