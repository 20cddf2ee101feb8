import { dayAt, type EpochMs } from '../../core/days/calendarDay';
import { type ReserveId, sameBook } from '../../core/ledger/book';
import type { Projection } from '../../core/ledger/projection';
import { purseOf } from '../../core/ledger/purseProjection';
import { projectReserves, type ReserveProjection } from '../../core/ledger/reserveProjection';
import { deposit, type Reserve, release, type WhyNotReserved } from '../../core/ledger/reserves';
import { marketplace } from '../../core/marketplaces/marketplaces';
import { type Money, money } from '../../core/money/money';
import type { Reason } from '../../core/result/reason';
import { MOST_RESERVES } from '../../core/settings/limits';
import { freshPurse, parseRow, parseRows, reserveRow } from '../../schemas/rows';
import { Refusal } from '../database/failures';
import { addChecked, makeSureOfRoom } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { projectionsOf, type Stamp, writeEntries } from '../ledger/entries';
import { projectionIn } from '../ledger/purseProjections';

const OTHER_CURRENCY: Reason = { code: 'other-currency', than: 'reserve' };
const REFUSED: Readonly<Record<WhyNotReserved, Reason>> = {
  'not-positive': { code: 'amount-not-above-zero' },
  'other-currency': OTHER_CURRENCY,
  'not-free': { code: 'not-free' },
  'not-held': { code: 'not-held' },
};

/** All reserves that can be parsed. */
export async function readReserves(transaction: Transaction): Promise<Reserve[]> {
  return parseRows(reserveRow, await transaction.objectStore('reserves').getAll()).read;
}

export async function addReserve(transaction: Transaction<'readwrite'>, reserve: Reserve): Promise<void> {
  await makeSureOfRoom(transaction, 'reserves', MOST_RESERVES, { code: 'too-many-reserves', most: MOST_RESERVES });
  await addChecked(transaction, 'reserves', reserveRow, reserve);
}

/** What the shopper says about a reserve. The money that it holds is not part of this. */
export type ReserveTerms = Pick<Reserve, 'name' | 'target' | 'floor' | 'by'>;

/** Changes the name, the target, the day and the floor of a reserve. The money that it holds stays the same. */
export async function changeReserve(
  transaction: Transaction<'readwrite'>,
  id: ReserveId,
  terms: ReserveTerms,
): Promise<void> {
  const reserves = transaction.objectStore('reserves');
  const reserve = parseRow(reserveRow, await reserves.get(id));
  if (reserve === null) throw new Refusal({ code: 'no-such-reserve' });
  const changed = { ...reserve, ...terms };
  if (parseRow(reserveRow, changed) === null) throw new Refusal(OTHER_CURRENCY);
  await reserves.put(changed);
}

/** Sets money aside (`in`), or releases it. */
export async function moveReserve(
  transaction: Transaction<'readwrite'>,
  id: ReserveId,
  way: 'in' | 'out',
  amount: Money,
  stamp: Stamp,
): Promise<void> {
  const reserve = parseRow(reserveRow, await transaction.objectStore('reserves').get(id));
  if (reserve === null) throw new Refusal({ code: 'no-such-reserve' });
  const projections = await projectionsOf(transaction, reserve.book.marketplace);
  const book = reserve.book;
  const projection = projectionIn(projections, book);
  const { free } = purseOf(freshPurse(book), projection, await readReserves(transaction));
  const held = money(projection.deposited.get(id) ?? 0, reserve.floor.currency);
  const move = way === 'in' ? deposit(reserve, amount, free) : release(reserve, amount, held);
  if (!move.ok) throw new Refusal(REFUSED[move.why]);
  await writeEntries(transaction, projections, [move.value], stamp);
}

/**
 * Removes a reserve. First it releases the money, so that the books say until when it was set aside. Never remove a row
 * that we can't parse.
 */
export async function removeReserve(transaction: Transaction<'readwrite'>, id: ReserveId, stamp: Stamp): Promise<void> {
  const reserves = transaction.objectStore('reserves');
  const reserve = parseRow(reserveRow, await reserves.get(id));
  if (reserve === null) return;
  await reserves.delete(id);
  const projections = await projectionsOf(transaction, reserve.book.marketplace);
  const held = money(projectionIn(projections, reserve.book).deposited.get(id) ?? 0, reserve.floor.currency);
  const move = release(reserve, held, held);
  if (move.ok) await writeEntries(transaction, projections, [move.value], stamp);
}

/** The reserves of one book with the money that they hold, oldest first. */
export function reservesIn(projection: Projection, reserves: readonly Reserve[], now: EpochMs): ReserveProjection[] {
  const { zone, currency } = marketplace(projection.book.marketplace);
  const own = reserves.filter((reserve) => sameBook(reserve.book, projection.book));
  const pending = projection.pending.reduce((total, { open }) => total + open.minor, 0);
  const balance = projection.balance && money(projection.balance.amount.minor - pending, currency);
  return projectReserves(own, projection.deposited, balance, dayAt(now, zone));
}
