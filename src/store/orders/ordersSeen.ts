import * as z from 'zod/mini';
import type { EpochMs } from '../../core/days/calendarDay';
import type { Outcome } from '../../core/ledger/outcome';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import type { PurchaseKey, Share } from '../../core/page/pageReading';
import { parseRow, parseRows } from '../../schemas/rows';
import { balance, epochMs, inCurrencyOf, marketplaceId } from '../../schemas/values';
import type { Transaction } from '../database/tables';

/**
 * How long an order's own page is compared with others after it was seen. For the same time, the order may be on its
 * way.
 */
export const REMEMBERED: EpochMs = 60 * 86_400_000;

/** What an order's own page showed last. A row of an earlier version says only that the order had not shipped. */
interface OrderSeen {
  readonly marketplace: MarketplaceId;
  readonly at: EpochMs;
  readonly shipped?: Share;
  /** How much of the order the gift balance pays. */
  readonly gift?: Money;
}

const orderRow: z.ZodMiniType<OrderSeen> = inCurrencyOf(
  z.strictObject({
    marketplace: marketplaceId,
    at: epochMs,
    shipped: z.exactOptional(z.enum(['all', 'some', 'none'])),
    gift: z.exactOptional(balance),
  }),
  ({ marketplace }) => marketplace,
);

const keyOf = (shop: MarketplaceId, order: PurchaseKey) => `${shop} ${order}`;
const ofShop = (shop: MarketplaceId) => IDBKeyRange.bound(`${shop} `, `${shop} \uffff`);

/**
 * Keeps what an order's own page shows: what the balance pays, and whether the order has shipped.
 *
 * @param loadedAt when the page was loaded
 * @returns whether this page is the latest one known for the order
 */
export async function keepOrderSeen(
  transaction: Transaction<'readwrite'>,
  shop: MarketplaceId,
  outcome: Outcome,
  loadedAt: EpochMs,
): Promise<boolean> {
  await forgetOld(transaction, shop, loadedAt);
  const before = parseRow(orderRow, await transaction.objectStore('orders').get(keyOf(shop, outcome.order)));
  if (before !== null && loadedAt < before.at) return false;
  const shipped = outcome.shipped ?? (before && shippedOf(before));
  const row: OrderSeen = { marketplace: shop, at: loadedAt, gift: outcome.gift, ...(shipped && { shipped }) };
  await transaction.objectStore('orders').put(row, keyOf(shop, outcome.order));
  return true;
}

/** A row of an earlier version means that the order had not shipped. */
function shippedOf({ shipped, gift }: OrderSeen): Share | undefined {
  return shipped ?? (gift === undefined ? 'none' : undefined);
}

async function forgetOld(transaction: Transaction<'readwrite'>, shop: MarketplaceId, now: EpochMs): Promise<void> {
  let cursor = await transaction.objectStore('orders').openCursor(ofShop(shop));
  for (; cursor !== null; cursor = await cursor.continue()) {
    const order = parseRow(orderRow, cursor.value);
    if (order !== null && now - order.at > REMEMBERED) await cursor.delete();
  }
}

/**
 * How much of an order the gift balance pays, as the order's own page showed it last. Null if that page was not seen
 * lately.
 */
export async function giftOfOrder(
  transaction: Transaction,
  shop: MarketplaceId,
  order: PurchaseKey,
): Promise<Money | null> {
  return parseRow(orderRow, await transaction.objectStore('orders').get(keyOf(shop, order)))?.gift ?? null;
}

/** How many orders of a marketplace were lately seen on their own pages and had not shipped. */
export async function unshippedOrders(transaction: Transaction, shop: MarketplaceId, now: EpochMs): Promise<number> {
  const rows = await transaction.objectStore('orders').getAll(ofShop(shop));
  const isOnItsWay = (order: OrderSeen) => {
    const shipped = shippedOf(order);
    return now - order.at <= REMEMBERED && shipped !== undefined && shipped !== 'all';
  };
  return parseRows(orderRow, rows).read.filter(isOnItsWay).length;
}
