import { type CreditUse, creditUses, lossesOf } from '../../core/credits/creditProjection';
import { counted } from '../../core/ledger/counted';
import type { Entry } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { PurchaseKey } from '../../core/page/pageReading';
import { Refusal } from '../database/failures';
import type { Transaction } from '../database/tables';
import { entriesOfPurchase, projectionsOf, type Stamp, writeEntries } from '../ledger/entries';
import { purchaseBehind } from './intents';

/** The credits that were used on an order and would be lost by a return of it. */
export async function usesOn(transaction: Transaction, shop: MarketplaceId, order: PurchaseKey): Promise<CreditUse[]> {
  return creditUses(await creditEntriesOn(transaction, shop, order));
}

/** Writes that the credits used on an order are lost, because the shopper returns it. */
export async function loseCredits(
  transaction: Transaction<'readwrite'>,
  shop: MarketplaceId,
  order: PurchaseKey,
  stamp: Stamp,
): Promise<void> {
  const losses = lossesOf(await creditEntriesOn(transaction, shop, order));
  if (losses.length === 0) throw new Refusal({ code: 'no-credit-on-order' });
  await writeEntries(transaction, await projectionsOf(transaction, shop), losses, stamp);
}

/**
 * The entries about credits and this order. If a credit was used on the purchase that became the order, it counts as
 * used on the order.
 */
async function creditEntriesOn(transaction: Transaction, shop: MarketplaceId, order: PurchaseKey): Promise<Entry[]> {
  const [named, purchase] = await Promise.all([
    entriesOn(transaction, shop, order),
    purchaseBehind(transaction, shop, order),
  ]);
  if (purchase === null || purchase === order) return named;
  const ofPurchase = await entriesOn(transaction, shop, purchase);
  const used = ofPurchase.flatMap((entry) => (entry.kind === 'credit-used' ? [{ ...entry, purchase: order }] : []));
  return [...used, ...named];
}

async function entriesOn(transaction: Transaction, shop: MarketplaceId, purchase: PurchaseKey): Promise<Entry[]> {
  return counted(await entriesOfPurchase(transaction, shop, purchase));
}
