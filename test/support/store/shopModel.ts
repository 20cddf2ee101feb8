import { dayAt } from '../../../src/core/days/calendarDay';
import { marketplace } from '../../../src/core/marketplaces/marketplaces';
import type { ActivityRow, OrderDetailsReading, ReviewReading } from '../../../src/core/page/pageReading';
import { ABSENT, read } from '../../../src/core/page/reading';
import type { BalancePage } from '../../../src/store/balancePage/openedPage';
import { APPLIED, DAY, NOW, review, usd } from '../core/situations';

// A shop that holds and charges money in all known ways, and what its pages show. It does not know the extension's
// books: what is free to spend is the balance minus what orders will still take. Amounts are US cents.

/**
 * When the shop takes the money of an order: all at once, held at once and written parcel by parcel, or parcel by
 * parcel.
 */
export type Way = 'at once' | 'held' | 'by parcel';

interface Parcel {
  readonly amount: number;
  state: 'waiting' | 'charged' | 'canceled' | 'refunded';
  /** The rounding of this parcel's tax when the parcel is charged. */
  readonly rounding: number;
}

export interface ShopOrder {
  readonly key: string;
  readonly way: Way;
  readonly parcels: readonly Parcel[];
  /**
   * Whether a page has told that this order belongs to its purchase. From then on, pages can tell about canceled
   * parcels.
   */
  known: boolean;
}

export class ModelShop {
  now = NOW;
  readonly orders: ShopOrder[] = [];
  readonly #rows: { row: ActivityRow; of: ShopOrder | null }[] = [];
  #closing = 0;
  #openings = 0;

  constructor(balance: number) {
    this.#write('added', balance, null);
    this.now += 10 * DAY;
  }

  #write(kind: ActivityRow['kind'], minor: number, of: ShopOrder | null, digital?: boolean): void {
    this.#closing += minor;
    const row: ActivityRow = {
      day: dayAt(this.now, marketplace('US').zone),
      kind,
      amount: usd(minor),
      closing: usd(this.#closing),
      ...(of && { order: of.key }),
      ...((of || digital) && { digital: digital === true }),
    };
    this.#rows.push({ row, of });
  }

  /** The amount that is held without a row. */
  get #held(): number {
    return this.#waiting(({ way }) => way === 'held');
  }

  #waiting(which: (order: ShopOrder) => boolean): number {
    return this.orders
      .filter(which)
      .flatMap(({ parcels }) => parcels)
      .reduce((sum, { state, amount }) => (state === 'waiting' ? sum + amount : sum), 0);
  }

  /** How many orders wait for a charge. */
  get waiting(): number {
    return this.orders.filter(({ parcels }) => parcels.some(({ state }) => state === 'waiting')).length;
  }

  get balance(): number {
    return this.#closing - this.#held;
  }

  /** The balance minus what orders will still take from it. */
  get free(): number {
    return this.balance - this.#waiting(({ way }) => way !== 'held');
  }

  place(key: string, way: Way, amounts: readonly number[], rounding: readonly number[]): ShopOrder {
    const parcels = amounts.map((amount, at): Parcel => ({ amount, state: 'waiting', rounding: rounding[at] ?? 0 }));
    const order: ShopOrder = { key, way, parcels, known: false };
    this.orders.push(order);
    if (way === 'at once') {
      this.#write('spent', -totalOf(parcels), order);
      for (const parcel of parcels) parcel.state = 'charged';
    }
    return order;
  }

  /** Charges the next waiting parcel; false where there is none. */
  ship(order: ShopOrder): boolean {
    const parcel = order.parcels.find(({ state }) => state === 'waiting');
    if (!parcel) return false;
    parcel.state = 'charged';
    this.#write('spent', -(parcel.amount + parcel.rounding), order);
    return true;
  }

  cancel(order: ShopOrder): boolean {
    const parcel = order.parcels.findLast(({ state }) => state === 'waiting');
    if (!parcel) return false;
    parcel.state = 'canceled';
    return true;
  }

  refund(order: ShopOrder, namesOrder: boolean): boolean {
    const parcel = order.parcels.find(({ state }) => state === 'charged');
    if (!parcel) return false;
    parcel.state = 'refunded';
    this.#write('refunded', parcel.amount, namesOrder ? order : null);
    return true;
  }

  addCard(amount: number): void {
    this.#write('added', amount, null);
  }

  /** Makes a purchase that no page of this browser showed. */
  buyElsewhere(amount: number): void {
    this.#write('spent', -amount, null, true);
  }

  reviewPage(order: ShopOrder): ReviewReading {
    return review({ giftBalance: APPLIED(totalOf(order.parcels)), toCharge: 0 });
  }

  balancePage(): BalancePage {
    this.#openings += 1;
    return {
      marketplace: 'US',
      visit: `opening ${this.#openings}`,
      balance: usd(this.balance),
      rows: this.#rows.map(({ row }) => row).reverse(),
      window: { newest: true, oldest: true },
    };
  }

  orderPage(order: ShopOrder): OrderDetailsReading {
    const left = order.parcels.filter(({ state }) => state !== 'canceled');
    const total = totalOf(left);
    const charged = left.some(({ state }) => state !== 'waiting');
    return {
      kind: 'order-details',
      marketplace: 'US',
      facts: {
        order: read(order.key, 'test'),
        giftTaken: total > 0 ? read(usd(total), 'test') : ABSENT,
        charged: read(usd(0), 'test'),
        promotion: ABSENT,
        shipped: read(left.every(({ state }) => state !== 'waiting') ? 'all' : charged ? 'some' : 'none', 'test'),
      },
    };
  }
}

function totalOf(parcels: readonly Pick<Parcel, 'amount'>[]): number {
  return parcels.reduce((sum, { amount }) => sum + amount, 0);
}
