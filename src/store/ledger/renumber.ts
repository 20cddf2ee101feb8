import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Transaction } from '../database/tables';
import { allPlaces, projectAnew } from './keptProjections';
import type { Projections } from './purseProjections';

/** Whether this many entries fit after the highest place. */
export function hasPlaces(topSeq: number, count: number): boolean {
  return Number.isSafeInteger(Math.floor(topSeq) + count);
}

/**
 * Gives the entries of a marketplace the places 1, 2, 3 and so on, in their order. Entries that can't be parsed get
 * places too. This is needed because a file may contain an entry at the highest possible place, and no entry could
 * follow it.
 */
export async function renumber(transaction: Transaction<'readwrite'>, shop: MarketplaceId): Promise<Projections> {
  const entries = transaction.objectStore('entries');
  const rows: unknown[] = await entries.index('by-marketplace').getAll(allPlaces(shop));
  for (const [at, row] of rows.entries()) await entries.put({ ...(row as object), seq: at + 1 });
  return projectAnew(transaction, shop);
}
