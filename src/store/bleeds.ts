import { type Bleed, bleedSince } from '../core/bleed';
import { dayAt } from '../core/calendarDay';
import { entriesOf } from '../core/fold';
import { marketplace } from '../core/marketplaces';
import { money } from '../core/money';
import { defaultSmallest } from '../core/purse';
import { bookOfReserve, type Reserve, type ReserveId } from '../core/reserves';
import type { Transaction } from './connection';
import { entryRow } from './entryRow';
import { parseRows } from './rows';
import { withUndos } from './withUndos';

/** Up to so many times the smallest amount worth a word, a purchase is a small one: about ten dollars. */
const SMALL = 10;
/** With more purchases than this since a reserve began, counting them would hold up the pop-up, and says little. */
const MOST_COUNTED = 500;

/** The small purchases since each reserve began; a reserve without any is left out. */
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
  const { marketplace: purse, began } = reserve;
  const { zone, currency } = marketplace(purse);
  const entries = transaction.objectStore('entries');
  const days = IDBKeyRange.bound([purse, dayAt(began, zone)], [purse, []]);
  const noted = IDBKeyRange.bound([purse, 'spent', began], [purse, 'spent', []]);
  const rows = await Promise.all([
    entries.index('by-day').getAll(days, MOST_COUNTED + 1),
    entries.index('by-cause').getAll(noted, MOST_COUNTED + 1),
  ]);
  if (rows.flat().length > MOST_COUNTED) return null;
  const own = entriesOf(bookOfReserve(reserve), parseRows(entryRow, rows.flat()).read);
  const small = money(SMALL * defaultSmallest(currency).minor, currency);
  return bleedSince(await withUndos(transaction, own), began, small);
}
