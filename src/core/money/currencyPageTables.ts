import { CURRENCY_TABLE, type Currency } from './currencyTable';
import { drawTable } from './drawTable';

// The parts of the records that the scripts in pages need, one table for each part. The build evaluates this file and
// ships its values (`drawTables.ts`), because a page would otherwise load the whole of each record. So every export
// must be a value that JSON can write. A script only loads the tables that it imports.

/** How many decimal digits each currency has. */
export const EXPONENT = drawTable(CURRENCY_TABLE, ({ exponent }) => exponent);

/** How shops write each currency beside its code. */
export const PAGE_SIGNS = drawTable(CURRENCY_TABLE, ({ signs }) => signs);

/** The currencies whose digits are grouped in twos before the last three. */
export const GROUPED_BY_TWOS: readonly Currency[] = (Object.keys(EXPONENT) as Currency[]).filter(
  (code) => CURRENCY_TABLE[code].grouping === 'twos',
);
