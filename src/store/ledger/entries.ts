import type { CalendarDay, EpochMs } from '../../core/days/calendarDay';
import type { CreditId } from '../../core/ledger/book';
import type { Entry, EntryDraft, EntryId } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { PurchaseKey } from '../../core/page/pageReading';
import { entryRow } from '../../schemas/entryRow';
import { parseRow, parseRows } from '../../schemas/rows';
import { addChecked } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { distrustProjections, keepProjections, projectAnew, readProjections } from './keptProjections';
import { type Projections, stepProjections } from './purseProjections';
import { hasPlaces, renumber } from './renumber';
import { withUndos } from './withUndos';

/** The time of a write, and the ids for new rows. */
export interface Stamp {
  readonly at: EpochMs;
  newId(): EntryId;
}

/** Reads the projections of a marketplace in a transaction that may also write. */
export async function projectionsOf(transaction: Transaction<'readwrite'>, shop: MarketplaceId): Promise<Projections> {
  const kept = await readProjections(transaction, shop);
  if (kept !== null) return kept;
  await distrustProjections(transaction);
  return projectAnew(transaction, shop);
}

/**
 * Writes the next entries of a marketplace in their order, and updates its projections.
 *
 * @param known the projections of the marketplace, as they are in this transaction
 */
export async function writeEntries(
  transaction: Transaction<'readwrite'>,
  known: Projections,
  drafts: readonly EntryDraft[],
  stamp: Stamp,
): Promise<{ readonly written: readonly Entry[]; readonly projections: Projections }> {
  if (drafts.length === 0) return { written: [], projections: known };
  const projections = hasPlaces(known.topSeq, drafts.length) ? known : await renumber(transaction, known.marketplace);
  const first = Math.floor(projections.topSeq) + 1;
  // The draft is an entry without these three fields.
  const written = drafts.map((draft, at) => ({ ...draft, id: stamp.newId(), at: stamp.at, seq: first + at }) as Entry);
  await addChecked(transaction, 'entries', entryRow, ...written);
  const targets = await Promise.all(
    written.map((entry) => (entry.kind === 'undone' ? entryOfId(transaction, entry.target) : null)),
  );
  const after = written.reduce<Projections | null>(
    (before, entry, at) => before && stepProjections(before, entry, targets[at] ?? null),
    projections,
  );
  const kept = after ?? (await projectAnew(transaction, projections.marketplace));
  await keepProjections(transaction, kept);
  return { written, projections: kept };
}

export async function entryOfId(transaction: Transaction, id: EntryId): Promise<Entry | null> {
  return parseRow(entryRow, await transaction.objectStore('entries').get(id));
}

/** The entries of one opening of the balance page in the books of a marketplace, with their undos. */
export async function entriesOfVisit(transaction: Transaction, shop: MarketplaceId, visit: string): Promise<Entry[]> {
  const rows = await transaction.objectStore('entries').index('by-visit').getAll(visit);
  const brought = parseRows(entryRow, rows).read.filter((entry) => entry.book.marketplace === shop);
  return withUndos(transaction, brought);
}

/** The entries about one purchase of a marketplace, with their undos. */
export async function entriesOfPurchase(
  transaction: Transaction,
  shop: MarketplaceId,
  purchase: PurchaseKey,
): Promise<Entry[]> {
  const rows = await transaction.objectStore('entries').index('by-purchase').getAll(purchase);
  const own = parseRows(entryRow, rows).read.filter((entry) => entry.book.marketplace === shop);
  return withUndos(transaction, own);
}

/** The entries about one credit, with their undos. */
export async function entriesOfCredit(transaction: Transaction, credit: CreditId): Promise<Entry[]> {
  const rows = await transaction.objectStore('entries').index('by-credit').getAll(credit);
  return withUndos(transaction, parseRows(entryRow, rows).read);
}

/** The entries that settle, explain or amend one entry, with their undos. */
export async function entriesAbout(transaction: Transaction, target: EntryId): Promise<Entry[]> {
  const rows = await transaction.objectStore('entries').index('by-target').getAll(target);
  return withUndos(transaction, parseRows(entryRow, rows).read);
}

/**
 * The activity rows of a range of days (first and last included) and of the nearest days with rows before and after it.
 * They come from all books of a marketplace, with their undos.
 */
export async function rowsNear(
  transaction: Transaction,
  shop: MarketplaceId,
  from: CalendarDay,
  to: CalendarDay,
): Promise<Entry[]> {
  const index = transaction.objectStore('entries').index('by-day');
  const [earlier, later] = await Promise.all([
    index.openKeyCursor(IDBKeyRange.bound([shop], [shop, from], false, true), 'prev'),
    index.openKeyCursor(IDBKeyRange.bound([shop, to], [shop, []], true, false), 'next'),
  ]);
  const range = IDBKeyRange.bound([shop, earlier?.key[1] ?? from], [shop, later?.key[1] ?? to]);
  return withUndos(transaction, parseRows(entryRow, await index.getAll(range)).read);
}
