import { dayAt, daysBetween } from '../days/calendarDay';
import { marketplace } from '../marketplaces/marketplaces';
import { money } from '../money/money';
import type { PurchaseKey } from '../page/pageReading';
import type { EntryDraft } from './ledger';
import type { OpenPending } from './projection';

type Row = EntryDraft<'activity'>;

/** A row of the activity table that takes money for a pending order. */
export interface Charge {
  readonly order: OpenPending;
  readonly row: Row;
  /** Minor units of the order that it settles: all of the row, but for a cent of rounding. */
  readonly covers: number;
}

/** Orders that are known to be all of a purchase: the order's hash, and the purchase's. */
export type OrdersKnown = ReadonlyMap<PurchaseKey, PurchaseKey>;

/** Parcels round their taxes one by one, so together they may come to so many minor units more or less. */
export const ROUNDING = 3;

/**
 * Which of the rows take money for which orders. An order is charged as a whole, or parcel by parcel: first the rows of
 * one order, or the row, that come to what is open, to the cent before a rounded one; then rows that are a part of what
 * is open, the first order first, those of one order together. Digital orders are charged as a whole. A row counts from
 * the day before the order was placed on, because days may be told of another zone.
 *
 * @param orders pending ones, the likelier first.
 * @param rows new ones, oldest first.
 */
export function chargesOn(orders: readonly OpenPending[], rows: readonly Row[], known: OrdersKnown): Charge[] {
  const spent = rows.filter(({ row, amount }) => row === 'spent' && amount.minor < 0);
  const groups = [...Map.groupBy(spent, (row) => row.order ?? row).values()];
  const wholes = [...groups, ...spent.map((row) => [row])];
  const charges: Charge[] = [];
  const openOf = (order: OpenPending) => leftAfter([order], charges)[0]?.open.minor ?? 0;
  const isFree = (row: Row) => !charges.some((charge) => charge.row === row);
  const add = (order: OpenPending, row: Row) =>
    charges.push({ order, row, covers: Math.min(openOf(order), sumOf([row])) });

  for (let off = 0; off <= ROUNDING; off += 1) {
    for (const order of orders.filter((each) => !charges.some((charge) => charge.order === each))) {
      const isIt = (group: readonly Row[]) =>
        Math.abs(sumOf(group) - order.open.minor) === off &&
        group.every((row) => isFree(row) && mayCharge(row, order, known));
      for (const row of wholes.find(isIt) ?? []) add(order, row);
    }
  }
  for (const group of groups) {
    for (const row of group.filter((each) => !each.digital && isFree(each))) {
      const hasRoom = (order: OpenPending) =>
        openOf(order) > 0 && sumOf([row]) <= openOf(order) + ROUNDING && mayCharge(row, order, known);
      const together = charges.find((charge) => group.includes(charge.row) && hasRoom(charge.order))?.order;
      const order = together ?? orders.find(hasRoom);
      if (order) add(order, row);
    }
  }
  return charges;
}

/** The orders with what is open of them after charges; those of which nothing is open are left out. */
export function leftAfter(
  orders: readonly OpenPending[],
  charges: readonly Pick<Charge, 'order' | 'covers'>[],
): OpenPending[] {
  return orders.flatMap((order) => {
    const open = charges.reduce(
      (left, charge) => (charge.order.id === order.id ? left - charge.covers : left),
      order.open.minor,
    );
    return open > 0 ? [{ ...order, open: money(open, order.open.currency) }] : [];
  });
}

function sumOf(rows: readonly Row[]): number {
  return -rows.reduce((total, { amount }) => total + amount.minor, 0);
}

/** Whether a row may be of an order: it is not older, and nothing tells that the one or the other is of something else. */
function mayCharge(row: Row, { at, purchase }: OpenPending, known: OrdersKnown): boolean {
  if (daysBetween(dayAt(at, marketplace(row.book.marketplace).zone), row.day) < -1) return false;
  if (row.order === undefined) return true;
  const owner = known.get(row.order);
  return owner === undefined ? ![...known.values()].includes(purchase) : owner === purchase;
}
