import * as z from 'zod/mini';
import type { Projection } from '../../core/ledger/projection';
import { MARKETPLACE_IDS, type MarketplaceId } from '../../core/marketplaces/marketplaces';
import { entryRow } from '../../schemas/entryRow';
import { parseRow, parseRows } from '../../schemas/rows';
import { amount, book as bookRow, epochMs, id, marketplaceId, purchaseKey } from '../../schemas/values';
import type { Transaction } from '../database/tables';
import { emptyProjections, type Projections, projectMarketplace } from './purseProjections';

// The projections are stored beside the entries, so that reading them takes the same time after ten entries as after
// many.

/**
 * Increased when the same entries add up to something else than before. Then the stored projections are computed again.
 */
const PROJECTIONS_VERSION = 3;
/**
 * The key of the row that says that every marketplace with entries has its projections, and how many entries can't be
 * parsed.
 */
const ALL_KEPT = 'all';

const place = z.int().check(z.nonnegative());

/** A sum of several amounts may be larger than the limit for one amount. */
const total = z.strictObject({ ...amount.shape, minor: z.int() });

const orderRow = z.strictObject({ id, at: epochMs, purchase: purchaseKey, open: total });

const projectionRow: z.ZodMiniType<Projection> = z.strictObject({
  book: bookRow,
  balance: z.nullable(z.strictObject({ amount: total, asOf: epochMs, how: z.enum(['page', 'shopper']) })),
  pending: z.array(orderRow),
  ahead: z.array(orderRow),
  deposited: z.map(id, z.int()),
  observed: z.nullable(
    z.strictObject({ id, at: epochMs, step: z.nullable(total), explained: total, held: z.nullable(amount) }),
  ),
  topSeq: place,
});

const projectionsRow: z.ZodMiniType<Projections & { readonly version: number }> = z.strictObject({
  version: z.literal(PROJECTIONS_VERSION),
  marketplace: marketplaceId,
  rows: place,
  topSeq: z.number(),
  since: z.nullable(epochMs),
  lastSeen: bookRow,
  books: z.array(projectionRow),
});

const allKeptRow = z.strictObject({ version: z.literal(PROJECTIONS_VERSION), unreadable: place });

/** All places (`seq`) in the ledger of a marketplace. */
export function allPlaces(shop: MarketplaceId): IDBKeyRange {
  return IDBKeyRange.bound([shop, 0], [shop, Number.MAX_SAFE_INTEGER]);
}

/** Reads the stored projections of a marketplace. Null if they are missing or do not include all stored entries. */
export async function readProjections(transaction: Transaction, shop: MarketplaceId): Promise<Projections | null> {
  const [kept, all, top] = await Promise.all([
    transaction.objectStore('projections').get(shop),
    transaction.objectStore('projections').get(ALL_KEPT),
    topSeqOf(transaction, shop),
  ]);
  const projections = parseProjections(kept) ?? (kept === undefined && isAllKept(all) ? emptyProjections(shop) : null);
  return projections?.topSeq === top ? projections : null;
}

/** The highest place that an entry has in a marketplace. 0 if there are no entries. */
async function topSeqOf(transaction: Transaction, shop: MarketplaceId): Promise<number> {
  const last = await transaction.objectStore('entries').index('by-marketplace').openKeyCursor(allPlaces(shop), 'prev');
  return last?.key[1] ?? 0;
}

/** Reads the stored projections of all marketplaces that have entries. Null if some may be missing. */
export async function readAllProjections(transaction: Transaction): Promise<Projections[] | null> {
  const table = transaction.objectStore('projections');
  const [rows, all] = await Promise.all([table.getAll(), table.get(ALL_KEPT)]);
  if (!isAllKept(all)) return null;
  const read = rows.flatMap((row) => parseProjections(row) ?? []);
  const tops = await Promise.all(read.map(({ marketplace: shop }) => topSeqOf(transaction, shop)));
  const isWhole = read.length === rows.length - 1 && read.every(({ topSeq }, at) => topSeq === tops[at]);
  return isWhole ? read : null;
}

function parseProjections(row: unknown): Projections | null {
  const parsed = parseRow(projectionsRow, row);
  if (parsed === null) return null;
  const { version: _, ...projections } = parsed;
  return projections;
}

function isAllKept(row: unknown): boolean {
  return parseRow(allKeptRow, row) !== null;
}

/** Computes the projections of a marketplace from all its stored entries. */
export async function projectAnew(transaction: Transaction, shop: MarketplaceId): Promise<Projections> {
  const index = transaction.objectStore('entries').index('by-marketplace');
  const [rows, top] = await Promise.all([index.getAll(allPlaces(shop)), topSeqOf(transaction, shop)]);
  return projectMarketplace(shop, parseRows(entryRow, rows).read, top);
}

export async function keepProjections(transaction: Transaction<'readwrite'>, projections: Projections): Promise<void> {
  const row = { version: PROJECTIONS_VERSION, ...projections };
  await transaction.objectStore('projections').put(row, projections.marketplace);
}

/**
 * Computes the projections that are missing, and keeps that none is missing. It deletes rows whose key is not a
 * marketplace, because they would stop this and only repeat what the entries say.
 */
export async function keepAllProjections(transaction: Transaction<'readwrite'>): Promise<void> {
  const keys = await transaction.objectStore('projections').getAllKeys();
  const strange = keys.filter((key) => key !== ALL_KEPT && !MARKETPLACE_IDS.some((id) => id === key));
  for (const key of strange) await transaction.objectStore('projections').delete(key);
  let rows = 0;
  for (const shop of MARKETPLACE_IDS) {
    const kept = await readProjections(transaction, shop);
    const projections = kept ?? (await projectAnew(transaction, shop));
    rows += projections.rows;
    if (kept !== null) continue;
    if (projections.topSeq === 0) await transaction.objectStore('projections').delete(shop);
    else await keepProjections(transaction, projections);
  }
  const unreadable = (await transaction.objectStore('entries').count()) - rows;
  await transaction.objectStore('projections').put({ version: PROJECTIONS_VERSION, unreadable }, ALL_KEPT);
}

/** Makes the next read check all projections again, because entries were found that no projection includes. */
export async function distrustProjections(transaction: Transaction<'readwrite'>): Promise<void> {
  await transaction.objectStore('projections').delete(ALL_KEPT);
}

/** How many entries can't be parsed. Counting them reads the whole history, so it is done only once. */
export async function unreadableEntries(transaction: Transaction): Promise<number> {
  return parseRow(allKeptRow, await transaction.objectStore('projections').get(ALL_KEPT))?.unreadable ?? 0;
}
