import { dayAt } from '../core/calendarDay';
import { type CreditTaken, creditsTaken } from '../core/creditsTaken';
import { bookOfPurse } from '../core/fold';
import { type BookId, type Entry, type EntryId, inBook, sameBook } from '../core/ledger';
import { type MarketplaceId, marketplace as shopOf } from '../core/marketplaces';
import { type Money, sum } from '../core/money';
import { intentOf, outcomeOn } from '../core/outcome';
import type { OrderDetailsReading, PurchaseKey } from '../core/pageReading';
import { pendingOf, settleByOrder } from '../core/pending';
import { takesCredit } from '../core/rules/lotsHere';
import type { Transaction } from './connection';
import { entriesOfPurchase, foldOf, type Stamp, settlementsOf, writeEntries } from './entries';
import {
  type IntentWithCredits,
  isWholeOf,
  keepIntent,
  keepOrderOf,
  noteShipping,
  placedIntents,
  placeIntent,
  type ReviewSeen,
} from './intents';
import { projectionIn } from './keptFold';
import { hasLeft, type LotShelf, useLot } from './lots';
import { readBack } from './readBack';

/** Keeps what a review page shows, for the account that this browser was last seen with. */
export async function learnReview(
  transaction: Transaction<'readwrite'>,
  shelf: LotShelf,
  seen: ReviewSeen,
  now: number,
): Promise<void> {
  const { lastSeen } = await foldOf(transaction, seen.page.marketplace);
  await keepIntent(transaction, lastSeen, seen, await creditsOn(transaction, shelf, lastSeen, seen, now), now);
}

async function creditsOn(
  transaction: Transaction,
  shelf: LotShelf,
  book: BookId,
  { page }: ReviewSeen,
  now: number,
): Promise<readonly CreditTaken[]> {
  if (!takesCredit(page)) return [];
  const lots = (await shelf.read(transaction)).filter((lot) => sameBook(bookOfPurse(lot), book));
  return creditsTaken(page, { lots, today: dayAt(now, shopOf(book.purse).zone) });
}

/** A page that thanks for an order. */
export interface ThanksSeen {
  readonly marketplace: MarketplaceId;
  readonly tab: number;
  /** As the page names the purchase, or null. */
  readonly purchase: PurchaseKey | null;
}

/** What was written about an order that was placed. */
export interface PlacedOrder {
  /** The first entry. Undoing it takes back all. */
  readonly entry: EntryId;
  /** What of the balance is on its way out; null where nothing is. */
  readonly pending: Money | null;
  /** What of credits was used; null where nothing was. */
  readonly credit: Money | null;
}

/**
 * Leaves a pending entry for an order that was placed with balance applied, and the use of the credits that it takes.
 * @returns what was written, or null: the same page read again writes nothing
 */
export async function learnPlaced(
  transaction: Transaction<'readwrite'>,
  { marketplace, tab, purchase }: ThanksSeen,
  stamp: Stamp,
): Promise<PlacedOrder | null> {
  const intent = await placeIntent(transaction, marketplace, tab, purchase, stamp.at);
  if (intent === null) return null;
  const known = await entriesOfPurchase(transaction, marketplace, intent.purchase);
  const draft = pendingOf(intent, known);
  const drafts = draft === null ? [] : [draft];
  const { written } = await writeEntries(transaction, await foldOf(transaction, marketplace), drafts, stamp);
  const used = await useCredits(transaction, intent, known, stamp);
  const [first] = [...written, ...used];
  if (first === undefined) return null;
  const credits = used.flatMap((entry) => (entry.kind === 'promo-used' ? [entry.amount] : []));
  return {
    entry: first.id,
    pending: draft?.amount ?? null,
    credit: credits.length > 0 ? sum(credits, shopOf(marketplace).currency) : null,
  };
}

/** A use that the shopper undid does not come back. */
async function useCredits(
  transaction: Transaction<'readwrite'>,
  { credits = [], purchase }: IntentWithCredits,
  known: readonly Entry[],
  stamp: Stamp,
): Promise<Entry[]> {
  const used: Entry[] = [];
  for (const credit of credits) {
    const before = known.some((entry) => entry.kind === 'promo-used' && entry.lot === credit.lot);
    if (before || !(await hasLeft(transaction, credit.lot))) continue;
    used.push(await useLot(transaction, { ...credit, purchase }, stamp));
  }
  return used;
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
  await keepOrderOf(transaction, intent, outcome);
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
