import { inBook } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import { intentOf, outcomeOn } from '../core/outcome';
import type { OrderDetailsReading, PurchaseKey } from '../core/pageReading';
import { pendingOf, settleByOrder } from '../core/pending';
import type { Transaction } from './connection';
import { foldOf, type Stamp, settlementsOf, writeEntries } from './entries';
import { entryRow } from './entryRow';
import { isWholeOf, keepIntent, noteShipping, placedIntents, placeIntent, type ReviewSeen } from './intents';
import { projectionIn } from './keptFold';
import { readBack } from './readBack';
import { parseRows } from './rows';

/** Keeps what a review page shows, for the account that this browser was last seen with. */
export async function learnReview(transaction: Transaction<'readwrite'>, seen: ReviewSeen, now: number): Promise<void> {
  const fold = await foldOf(transaction, seen.page.marketplace);
  await keepIntent(transaction, fold.lastSeen, seen, now);
}

/** A page that thanks for an order. */
export interface ThanksSeen {
  readonly marketplace: MarketplaceId;
  readonly tab: number;
  /** As the page names the purchase, or null. */
  readonly purchase: PurchaseKey | null;
}

/**
 * Leaves a pending entry for an order that was placed with balance applied.
 * @returns whether one was written: the same page read again writes nothing
 */
export async function learnPlaced(
  transaction: Transaction<'readwrite'>,
  { marketplace, tab, purchase }: ThanksSeen,
  stamp: Stamp,
): Promise<boolean> {
  const intent = await placeIntent(transaction, marketplace, tab, purchase, stamp.at);
  if (intent === null) return false;
  const rows = await transaction.objectStore('entries').index('by-purchase').getAll(intent.purchase);
  const draft = pendingOf(intent, parseRows(entryRow, rows).read);
  if (draft === null) return false;
  await writeEntries(transaction, await foldOf(transaction, marketplace), [draft], stamp);
  return true;
}

/**
 * Settles the pending entry that an order's own page is about, and notes whether the order has shipped.
 * @returns whether anything was settled
 */
export async function learnOrder(
  transaction: Transaction<'readwrite'>,
  page: OrderDetailsReading,
  stamp: Stamp,
): Promise<boolean> {
  await noteShipping(transaction, page, stamp.at);
  const outcome = outcomeOn(page);
  const intent = outcome && intentOf(outcome, await placedIntents(transaction, page.marketplace, stamp.at));
  if (!outcome || !intent) return false;
  const fold = await foldOf(transaction, page.marketplace);
  const projection = projectionIn(fold, intent);
  const open = projection.pending.find(({ purchase }) => purchase === intent.purchase);
  if (open === undefined) return false;
  const entries = [
    ...(await readBack(transaction, inBook(intent), fold.topSeq + 1)),
    ...(await settlementsOf(transaction, open.id)),
  ];
  const draft = settleByOrder(intent, outcome, isWholeOf(intent, outcome), projection, entries);
  if (draft === null) return false;
  await writeEntries(transaction, fold, [draft], stamp);
  return true;
}
