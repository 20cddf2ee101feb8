import { dayAt, daysBetween } from './calendarDay';
import type { EntryDraft } from './ledger';
import { marketplace } from './marketplaces';
import { money } from './money';
import type { OpenPending } from './projection';

type Row = EntryDraft<'activity'>;

/** A row of the activity table that takes money for a pending order. */
export interface Charge {
  readonly order: OpenPending;
  readonly row: Row;
  /** Minor units of the order that it settles: all of the row, but for a cent of rounding. */
  readonly covers: number;
}

/** Parcels round their taxes one by one, so the last may come to so many minor units more than is left. */
export const ROUNDING = 3;

/**
 * Which of the rows take money for which orders. An order is charged as a whole, or parcel by parcel: first the rows of
 * one order, or the row, that come to exactly what is open; then rows that are a part of what is open, oldest order
 * first, those of one order together. Digital orders are charged as a whole. A row counts from the day before the
 * order was placed on, because days may be told of another zone.
 *
 * @param orders pending ones, oldest first.
 * @param rows new ones, oldest first.
 */
export function chargesOn(orders: readonly OpenPending[], rows: readonly Row[]): Charge[] {
  const spent = rows.filter(({ row, amount }) => row === 'spent' && amount.minor < 0);
  const groups = [...Map.groupBy(spent, (row) => row.order ?? row).values()];
  const charges = new Charges(orders);
  for (const order of orders) {
    const whole = [...groups, ...spent.map((row) => [row])].find(
      (group) => charges.areFree(group) && sumOf(group) === order.open.minor && group.every((row) => isDue(order, row)),
    );
    if (whole) charges.add(order, whole);
  }
  for (const group of groups) {
    for (const row of group) {
      if (!charges.areFree([row]) || row.digital) continue;
      const order = charges.inNeedOf(row, group);
      if (order) charges.add(order, [row]);
    }
  }
  return charges.all;
}

/** The orders with what is open of them after charges; those of which nothing is open are left out. */
export function leftAfter(orders: readonly OpenPending[], charges: readonly Charge[]): OpenPending[] {
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

function isDue(order: OpenPending, row: Row): boolean {
  return daysBetween(dayAt(order.at, marketplace(row.purse).zone), row.day) >= -1;
}

/** The charges found so far, and what they leave open. */
class Charges {
  readonly all: Charge[] = [];
  readonly #orders: readonly OpenPending[];
  readonly #open: Map<OpenPending, number>;

  constructor(orders: readonly OpenPending[]) {
    this.#orders = orders;
    this.#open = new Map(orders.map((order) => [order, order.open.minor]));
  }

  areFree(rows: readonly Row[]): boolean {
    return rows.every((row) => !this.all.some((charge) => charge.row === row));
  }

  add(order: OpenPending, rows: readonly Row[]): void {
    for (const row of rows) {
      const open = this.#open.get(order) ?? 0;
      const covers = Math.min(open, sumOf([row]));
      this.#open.set(order, open - covers);
      this.all.push({ order, row, covers });
    }
  }

  /** The order that a row is a part of: the one that has rows of the same group, else the oldest with room for it. */
  inNeedOf(row: Row, group: readonly Row[]): OpenPending | undefined {
    const hasRoom = (order: OpenPending) => {
      const open = this.#open.get(order) ?? 0;
      return open > 0 && sumOf([row]) <= open + ROUNDING && isDue(order, row);
    };
    const sameGroup = this.all.find((charge) => group.includes(charge.row) && hasRoom(charge.order));
    return sameGroup?.order ?? this.#orders.find(hasRoom);
  }
}
