import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Transaction } from '../database/tables';
import { allPlaces, projectAnew } from './keptProjections';
import type { Projections } from './purseProjections';

/** Whether so many entries find a place after the highest that is taken. */
export function hasPlaces(topSeq: number, count: number): boolean {
  return Number.isSafeInteger(Math.floor(topSeq) + count);
}

/**
 * Gives all entries of a marketplace the places 1, 2, 3 and so on, in their order, also those that can't be understood. A
 * file may bring an entry at the highest place that there is, and none could follow it.
 */
export async function renumber(transaction: Transaction<'readwrite'>, shop: MarketplaceId): Promise<Projections> {
  const entries = transaction.objectStore('entries');
  const rows: unknown[] = await entries.index('by-marketplace').getAll(allPlaces(shop));
  for (const [at, row] of rows.entries()) await entries.put({ ...(row as object), seq: at + 1 });
  return projectAnew(transaction, shop);
}
