import * as z from 'zod/mini';
import { MARKETPLACE_IDS, type MarketplaceId } from '../core/marketplaces';
import type { Projection } from '../core/projection';
import { accountLabel, amount, epochMs, id, marketplaceId, purchaseKey } from '../messages/values';
import type { Transaction } from './connection';
import { entryRow } from './entryRow';
import { emptyFold, foldPurse, type PurseFold } from './purseFold';
import { parseRow, parseRows } from './rows';

// What all entries of a purse come to is kept beside them, so that reading it takes as long after ten entries as after many.

/** Raised when the same entries come to something else than before: then what was kept is made anew. */
const FOLD_VERSION = 2;
/** Tells that every purse with entries has its row, and how many entries could not be understood. */
const ALL_KEPT = 'all';

const place = z.int().check(z.nonnegative());
const bookFields = { purse: marketplaceId, account: z.exactOptional(accountLabel) };

/** What several amounts come to may be more than one of them may be. */
const total = z.strictObject({ ...amount.shape, minor: z.int() });

const orderRow = z.strictObject({ id, at: epochMs, purchase: purchaseKey, open: total });

const projectionRow: z.ZodMiniType<Projection> = z.strictObject({
  book: z.strictObject(bookFields),
  balance: z.nullable(z.strictObject({ amount: total, asOf: epochMs, how: z.enum(['page', 'shopper']) })),
  pending: z.array(orderRow),
  ahead: z.array(orderRow),
  deposited: z.map(id, z.int()),
  observed: z.nullable(
    z.strictObject({ id, at: epochMs, step: z.nullable(total), explained: total, held: z.nullable(amount) }),
  ),
  topSeq: place,
});

const foldRow: z.ZodMiniType<PurseFold & { readonly version: number }> = z.strictObject({
  version: z.literal(FOLD_VERSION),
  purse: marketplaceId,
  rows: place,
  topSeq: z.number(),
  since: z.nullable(epochMs),
  lastSeen: z.strictObject(bookFields),
  books: z.array(projectionRow),
});

const allKeptRow = z.strictObject({ version: z.literal(FOLD_VERSION), unreadable: place });

/** All places that a purse has. */
export function wholePurse(purse: MarketplaceId): IDBKeyRange {
  return IDBKeyRange.bound([purse, 0], [purse, Number.MAX_SAFE_INTEGER]);
}

/** The kept fold of a purse, or null where it is missing or does not include all that lies there. */
export async function keptFold(transaction: Transaction, purse: MarketplaceId): Promise<PurseFold | null> {
  const [kept, all, top] = await Promise.all([
    transaction.objectStore('folds').get(purse),
    transaction.objectStore('folds').get(ALL_KEPT),
    topSeqOf(transaction, purse),
  ]);
  const fold = readFold(kept) ?? (kept === undefined && isAllKept(all) ? emptyFold(purse) : null);
  return fold?.topSeq === top ? fold : null;
}

/** The highest place that is taken in a purse; 0 where none is. */
async function topSeqOf(transaction: Transaction, purse: MarketplaceId): Promise<number> {
  const last = await transaction.objectStore('entries').index('by-purse').openKeyCursor(wholePurse(purse), 'prev');
  return last?.key[1] ?? 0;
}

/** The kept folds of all purses that have entries, or null where some may be missing. */
export async function keptFolds(transaction: Transaction): Promise<PurseFold[] | null> {
  const folds = transaction.objectStore('folds');
  const [rows, all] = await Promise.all([folds.getAll(), folds.get(ALL_KEPT)]);
  if (!isAllKept(all)) return null;
  const read = rows.flatMap((row) => readFold(row) ?? []);
  const tops = await Promise.all(read.map(({ purse }) => topSeqOf(transaction, purse)));
  const isWhole = read.length === rows.length - 1 && read.every(({ topSeq }, at) => topSeq === tops[at]);
  return isWhole ? read : null;
}

function readFold(row: unknown): PurseFold | null {
  const parsed = parseRow(foldRow, row);
  if (parsed === null) return null;
  const { version: _, ...fold } = parsed;
  return fold;
}

function isAllKept(row: unknown): boolean {
  return parseRow(allKeptRow, row) !== null;
}

/** Folds all entries of a purse as they lie there. */
export async function foldAnew(transaction: Transaction, purse: MarketplaceId): Promise<PurseFold> {
  const index = transaction.objectStore('entries').index('by-purse');
  const [rows, top] = await Promise.all([index.getAll(wholePurse(purse)), topSeqOf(transaction, purse)]);
  return foldPurse(purse, parseRows(entryRow, rows).read, top);
}

export async function keepFold(transaction: Transaction<'readwrite'>, fold: PurseFold): Promise<void> {
  const row = { version: FOLD_VERSION, ...fold };
  await transaction.objectStore('folds').put(row, fold.purse);
}

/**
 * Makes every fold anew that is missing, and notes that none is. What lies under another key than a marketplace's is
 * removed: a fold only repeats what the entries say, and one of a marketplace that is not known would be in the way.
 */
export async function keepAllFolds(transaction: Transaction<'readwrite'>): Promise<void> {
  const keys = await transaction.objectStore('folds').getAllKeys();
  const strange = keys.filter((key) => key !== ALL_KEPT && !MARKETPLACE_IDS.some((id) => id === key));
  for (const key of strange) await transaction.objectStore('folds').delete(key);
  let rows = 0;
  for (const purse of MARKETPLACE_IDS) {
    const kept = await keptFold(transaction, purse);
    const fold = kept ?? (await foldAnew(transaction, purse));
    rows += fold.rows;
    if (kept !== null) continue;
    if (fold.topSeq === 0) await transaction.objectStore('folds').delete(purse);
    else await keepFold(transaction, fold);
  }
  const unreadable = (await transaction.objectStore('entries').count()) - rows;
  await transaction.objectStore('folds').put({ version: FOLD_VERSION, unreadable }, ALL_KEPT);
}

/** Has all folds looked at again when they are next read: entries were found that are in none of them. */
export async function distrustFolds(transaction: Transaction<'readwrite'>): Promise<void> {
  await transaction.objectStore('folds').delete(ALL_KEPT);
}

/** How many entries could not be understood. Counting them takes as long as the history is, so it is done once. */
export async function unreadableEntries(transaction: Transaction): Promise<number> {
  return parseRow(allKeptRow, await transaction.objectStore('folds').get(ALL_KEPT))?.unreadable ?? 0;
}
