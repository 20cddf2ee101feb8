import * as z from 'zod/mini';
import { booksOf } from '../core/accounts';
import { type Book, sameBook } from '../core/book';
import type { EpochMs } from '../core/calendarDay';
import { counted, entriesOf } from '../core/counted';
import { type Entry, inOrder } from '../core/ledger';
import { MARKETPLACE_IDS, type MarketplaceId } from '../core/marketplaces';
import { emptyProjection, type Projection, projectBook, stepProjection, withCounted } from '../core/projection';
import { amount, book as bookRow, epochMs, id, marketplaceId, purchaseKey } from '../messages/values';
import type { Transaction } from './connection';
import { entryRow } from './entryRow';
import { parseRow, parseRows } from './rows';

/** What all entries of a marketplace come to, kept beside them: reading it takes as long after ten entries as after many. */
export interface Projections {
  readonly marketplace: MarketplaceId;
  /** How many entries it includes: all that can be understood. */
  readonly rows: number;
  /** The highest place taken, by an unreadable row too; 0 in an empty marketplace. */
  readonly topSeq: number;
  /** When the first entry was written; null in an empty marketplace. */
  readonly since: EpochMs | null;
  /** The book of the balance page that was seen last; the first account's where none was. */
  readonly lastSeen: Book;
  readonly books: readonly Projection[];
}

/** Raised when the same entries come to something else than before: then what was kept is made anew. */
const PROJECTIONS_VERSION = 3;
/** Tells that every marketplace with entries has its row, and how many entries could not be understood. */
const ALL_KEPT = 'all';

const place = z.int().check(z.nonnegative());

/** What several amounts come to may be more than one of them may be. */
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

/** What an empty marketplace comes to. */
export function emptyProjections(shop: MarketplaceId): Projections {
  return { marketplace: shop, rows: 0, topSeq: 0, since: null, lastSeen: { marketplace: shop }, books: [] };
}

/** What one book of a marketplace comes to. */
export function projectionIn(projections: Projections, book: Book): Projection {
  return projections.books.find((projection) => sameBook(projection.book, book)) ?? emptyProjection(book);
}

/** Projects all entries of a marketplace, given in any order. */
export function projectMarketplace(shop: MarketplaceId, entries: readonly Entry[], topSeq: number): Projections {
  const count = counted(entries);
  const seen = count.findLast(({ kind }) => kind === 'observed');
  return {
    marketplace: shop,
    rows: entries.length,
    topSeq,
    since: inOrder(entries)[0]?.at ?? null,
    lastSeen: seen ? seen.book : { marketplace: shop },
    books: booksOf(shop, entries).map((book) => projectBook(book, entriesOf(book, count))),
  };
}

/** Entries that change nothing of what is kept: taking them back changes nothing either. */
const SILENT: ReadonlySet<Entry['kind']> = new Set([
  'activity',
  'noted',
  'amended',
  'credit-granted',
  'credit-used',
  'credit-expired',
  'credit-corrected',
  'credit-lost',
]);

/**
 * The projections after one more entry; null where all entries must be gone through again.
 * @param target what an `undone` takes back, where it is known
 */
export function stepProjections(projections: Projections, entry: Entry, target: Entry | null): Projections | null {
  const before = projectionIn(projections, entry.book);
  const silent = entry.kind === 'undone' && target !== null && SILENT.has(target.kind);
  const after = silent ? withCounted(before, entry) : stepProjection(before, entry);
  if (after === null) return null;
  return {
    ...projections,
    rows: projections.rows + 1,
    topSeq: Math.max(projections.topSeq, entry.seq),
    since: projections.since ?? entry.at,
    lastSeen: entry.kind === 'observed' ? entry.book : projections.lastSeen,
    books: projections.books.includes(before)
      ? projections.books.map((projection) => (projection === before ? after : projection))
      : [...projections.books, after],
  };
}

/** All places that a purse has. */
export function allPlaces(shop: MarketplaceId): IDBKeyRange {
  return IDBKeyRange.bound([shop, 0], [shop, Number.MAX_SAFE_INTEGER]);
}

/** The kept projections of a marketplace, or null where they are missing or do not include all that lies there. */
export async function readProjections(transaction: Transaction, shop: MarketplaceId): Promise<Projections | null> {
  const [kept, all, top] = await Promise.all([
    transaction.objectStore('projections').get(shop),
    transaction.objectStore('projections').get(ALL_KEPT),
    topSeqOf(transaction, shop),
  ]);
  const projections = parseProjections(kept) ?? (kept === undefined && isAllKept(all) ? emptyProjections(shop) : null);
  return projections?.topSeq === top ? projections : null;
}

/** The highest place that is taken in a marketplace; 0 where none is. */
async function topSeqOf(transaction: Transaction, shop: MarketplaceId): Promise<number> {
  const last = await transaction.objectStore('entries').index('by-marketplace').openKeyCursor(allPlaces(shop), 'prev');
  return last?.key[1] ?? 0;
}

/** The kept projections of all marketplaces that have entries, or null where some may be missing. */
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

/** Projects all entries of a marketplace as they lie there. */
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
 * Makes the projections that are missing, and keeps that none is. What lies under another key than a marketplace's is
 * removed, because it would be in the way and only repeats what the entries say.
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

/** Has all projections looked at again when they are next read, because entries were found that are in none of them. */
export async function distrustProjections(transaction: Transaction<'readwrite'>): Promise<void> {
  await transaction.objectStore('projections').delete(ALL_KEPT);
}

/** How many entries could not be understood. Counting them takes as long as the history is, so it is done once. */
export async function unreadableEntries(transaction: Transaction): Promise<number> {
  return parseRow(allKeptRow, await transaction.objectStore('projections').get(ALL_KEPT))?.unreadable ?? 0;
}
