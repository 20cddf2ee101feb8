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
  /** How much of the order the row settles, in minor units: the row's whole amount, apart from rounded cents. */
  readonly covers: number;
}

/** Orders whose purchase is known: the order's hash, and the hash of its purchase. */
export type OrdersKnown = ReadonlyMap<PurchaseKey, PurchaseKey>;

/** The shop rounds the tax of each parcel, so the sum of the parcels may be off by this many minor units. */
export const ROUNDING = 3;

/**
 * Finds which rows take money for which orders. The shop charges an order as a whole or parcel by parcel.
 *
 * First, it looks for a row, or the rows of one order, whose sum is an order's open amount. A sum that fits to the cent
 * goes before a sum that fits after rounding. Then it looks for rows that are a part of an order's open amount. It
 * starts with the first order, and it keeps the rows of one order together. Digital orders are only charged as a whole.
 * A row may be one day older than the order, because the page may tell days in another zone.
 *
 * @param orders pending orders, the likeliest first.
 * @param rows new rows, oldest first.
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
      const fits = (group: readonly Row[]) =>
        Math.abs(sumOf(group) - order.open.minor) === off &&
        group.every((row) => isFree(row) && mayCharge(row, order, known));
      for (const row of wholes.find(fits) ?? []) add(order, row);
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

/** Subtracts charges from the open amounts of orders. Orders with no open amount are left out. */
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

/**
 * Whether a row may charge an order. The row must not be older than the order, and no known hash may show that one of
 * them belongs to another purchase.
 */
function mayCharge(row: Row, { at, purchase }: OpenPending, known: OrdersKnown): boolean {
  if (daysBetween(dayAt(at, marketplace(row.book.marketplace).zone), row.day) < -1) return false;
  if (row.order === undefined) return true;
  const owner = known.get(row.order);
  return owner === undefined ? ![...known.values()].includes(purchase) : owner === purchase;
}
