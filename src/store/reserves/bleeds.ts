import { dayAt, type EpochMs, laterDay, startOfDay } from '../../core/days/calendarDay';
import { type Bleed, bleedSince } from '../../core/ledger/bleed';
import type { ReserveId } from '../../core/ledger/book';
import { entriesOf } from '../../core/ledger/counted';
import { defaultSmallest } from '../../core/ledger/purse';
import type { Reserve } from '../../core/ledger/reserves';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { money } from '../../core/money/money';
import { entryRow } from '../../schemas/entryRow';
import { parseRows } from '../../schemas/rows';
import type { Transaction } from '../database/tables';
import { withUndos } from '../ledger/withUndos';

/** A purchase is small up to this many times the smallest amount worth mentioning: about ten dollars. */
const SMALL = 10;
/** How many of the latest purchases are read. More would delay the popup. */
const MOST_COUNTED = 500;

/** The small purchases since each reserve began. A reserve without such purchases is left out. */
export async function readBleeds(
  transaction: Transaction,
  reserves: readonly Reserve[],
): Promise<{ readonly reserve: ReserveId; readonly bleed: Bleed }[]> {
  const found = await Promise.all(
    reserves.map(async (reserve) => ({ reserve: reserve.id, bleed: await bleedOf(transaction, reserve) })),
  );
  return found.flatMap(({ reserve, bleed }) =>
    bleed && bleed.digital.count + bleed.maybe.count > 0 ? [{ reserve, bleed }] : [],
  );
}

async function bleedOf(transaction: Transaction, reserve: Reserve): Promise<Bleed | null> {
  const { book } = reserve;
  const from = await countedFrom(transaction, reserve);
  const { zone, currency } = marketplace(book.marketplace);
  const entries = transaction.objectStore('entries');
  const rows = await Promise.all([
    entries.index('by-day').getAll(IDBKeyRange.bound([book.marketplace, dayAt(from, zone)], [book.marketplace, []])),
    entries
      .index('by-cause')
      .getAll(IDBKeyRange.bound([book.marketplace, 'spent', from], [book.marketplace, 'spent', []])),
  ]);
  const own = entriesOf(reserve.book, parseRows(entryRow, rows.flat()).read);
  const small = money(SMALL * defaultSmallest(currency).minor, currency);
  return bleedSince(await withUndos(transaction, own), from, small);
}

/**
 * When the reserve began. If there were too many purchases since then, the first whole day among the latest of them.
 */
async function countedFrom(transaction: Transaction, { book, began }: Reserve): Promise<EpochMs> {
  const { zone } = marketplace(book.marketplace);
  const entries = transaction.objectStore('entries');
  const days = IDBKeyRange.bound([book.marketplace, dayAt(began, zone)], [book.marketplace, []]);
  const noted = IDBKeyRange.bound([book.marketplace, 'spent', began], [book.marketplace, 'spent', []]);
  const [row, note] = await Promise.all([
    entries.index('by-day').openKeyCursor(days, 'prev'),
    entries.index('by-cause').openKeyCursor(noted, 'prev'),
  ]);
  const [rowPast, notePast] = await Promise.all([row?.advance(MOST_COUNTED), note?.advance(MOST_COUNTED)]);
  const past = [...(rowPast ? [rowPast.key[1]] : []), ...(notePast ? [dayAt(notePast.key[2], zone)] : [])];
  return Math.max(began, ...past.map((day) => startOfDay(laterDay(day, 1), zone)));
}
