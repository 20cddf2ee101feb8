import type { EpochMs } from '../../core/days/calendarDay';
import { SITTING } from '../../core/ledger/activity/activityMemory';
import { type Book, sameBook } from '../../core/ledger/book';
import { counted } from '../../core/ledger/counted';
import type { Entry } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { ActivityRow } from '../../core/page/pageReading';
import { entryRow } from '../../schemas/entryRow';
import { parseRows } from '../../schemas/rows';
import type { Transaction } from '../database/tables';
import { entriesOfVisit, rowsNear } from '../ledger/entries';
import { withUndos } from '../ledger/withUndos';

/** A page of the activity table, with what tells which entries are near it in time. */
interface PageInTime {
  readonly marketplace: MarketplaceId;
  readonly rows: readonly ActivityRow[] | null;
  readonly loadedAt: EpochMs;
}

/**
 * Reads what the books know around a page: the rows on the days that it shows, each book's nearest rows before and
 * after, and the openings that brought some of these rows lately or were undone.
 */
export async function entriesAround(
  transaction: Transaction,
  { marketplace, rows, loadedAt }: PageInTime,
  books: readonly Book[],
): Promise<Entry[]> {
  const [newest, oldest] = [rows?.[0], rows?.at(-1)];
  if (!newest || !oldest) return [];
  const near = await rowsNear(transaction, marketplace, oldest.day, newest.day);
  const beyond = books.length > 1 ? await rowsBeyond(transaction, marketplace, books, [oldest.day, newest.day]) : [];
  const rowsThere = [...near, ...beyond];
  const counting = new Set(counted(rowsThere).map(({ id }) => id));
  const openings = new Set(
    rowsThere.flatMap((entry) =>
      entry.kind === 'activity' && (!counting.has(entry.id) || Math.abs(entry.at - loadedAt) < SITTING)
        ? [entry.visit]
        : [],
    ),
  );
  const brought = await Promise.all([...openings].map((visit) => entriesOfVisit(transaction, marketplace, visit)));
  return [...new Map([...rowsThere, ...brought.flat()].map((entry) => [entry.id, entry])).values()];
}

/** How many rows are read first. Each time that a book has none among them, four times as many are read. */
const FIRST_STRETCH = 64;
/** A book that has no row among this many rows has no row nearby. */
const LONGEST_STRETCH = 4096;

/** The rows before and after a range of days, for each book that has some. */
async function rowsBeyond(
  transaction: Transaction,
  shop: MarketplaceId,
  books: readonly Book[],
  [from, to]: readonly [from: string, to: string],
): Promise<Entry[]> {
  const index = transaction.objectStore('entries').index('by-day');
  const sides = [
    { way: 'prev', all: IDBKeyRange.bound([shop], [shop, from], false, true) },
    { way: 'next', all: IDBKeyRange.bound([shop, to], [shop, []], true, false) },
  ] as const;
  const found = await Promise.all(
    sides.map(async ({ way, all }) => {
      for (let stretch = FIRST_STRETCH; ; stretch *= 4) {
        const first = await index.openKeyCursor(all, way);
        const last = first && (await first.advance(stretch - 1));
        const part = !last
          ? all
          : way === 'prev'
            ? IDBKeyRange.bound(last.key, all.upper, false, true)
            : IDBKeyRange.bound(all.lower, last.key, true, false);
        const rows = await withUndos(transaction, parseRows(entryRow, await index.getAll(part)).read);
        const there = counted(rows);
        const isEnough = books.every((book) => there.some((row) => sameBook(row.book, book)));
        if (isEnough || !last || stretch >= LONGEST_STRETCH) return rows;
      }
    }),
  );
  return found.flat();
}

/** The books of a marketplace that have activity rows. It looks only at the rows that were written last. */
export async function booksWithRows(
  transaction: Transaction,
  shop: MarketplaceId,
  books: readonly Book[],
): Promise<Book[]> {
  const index = transaction.objectStore('entries').index('by-kind');
  const all = IDBKeyRange.bound([shop, 'activity', 0], [shop, 'activity', Number.MAX_SAFE_INTEGER]);
  for (let stretch = FIRST_STRETCH; ; stretch *= 4) {
    const last = await index.openKeyCursor(all, 'prev');
    const first = last && (await last.advance(stretch - 1));
    const part = first ? IDBKeyRange.bound(first.key, all.upper) : all;
    const rows = counted(await withUndos(transaction, parseRows(entryRow, await index.getAll(part)).read));
    const found = books.filter((book) => rows.some((row) => sameBook(row.book, book)));
    if (found.length === books.length || !first || stretch >= LONGEST_STRETCH) return found;
  }
}
