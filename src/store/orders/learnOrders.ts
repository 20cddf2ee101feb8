import { type CreditTaken, creditsTaken } from '../../core/advice/creditsTaken';
import { takesCredit } from '../../core/advice/here/creditsHere';
import { dayAt, type EpochMs } from '../../core/days/calendarDay';
import { type Book, sameBook } from '../../core/ledger/book';
import { afterOrder, showsBuyNow, takenBy } from '../../core/ledger/buyNowPayment';
import {
  LEARNED_NOTHING,
  type LearnedOrder,
  type LearnedSettlement,
  type PageLearned,
} from '../../core/ledger/learned';
import type { Entry } from '../../core/ledger/ledger';
import { type Outcome, outcomeOn } from '../../core/ledger/outcome';
import { liveOrder, outdatedByOrder, pendingOf, settleByOrder } from '../../core/ledger/pending';
import { type MarketplaceId, marketplace as shopOf } from '../../core/marketplaces/marketplaces';
import { type Money, sum } from '../../core/money/money';
import type { OrderDetailsReading, PurchaseKey } from '../../core/page/pageReading';
import { type CreditShelf, hasLeft, useCredit } from '../credits/keptCredits';
import { changeRow, purseRowOf } from '../database/rowChanges';
import type { Transaction } from '../database/tables';
import { bookInContainer } from '../ledger/containers';
import { entriesOfPurchase, projectionsOf, type Stamp, writeEntries } from '../ledger/entries';
import { projectionIn } from '../ledger/purseProjections';
import {
  type IntentWithCredits,
  keepIntent,
  keepOrderOf,
  placedIntents,
  placeIntent,
  type ReviewSeen,
} from './intents';
import { settleLate } from './lateThanks';
import { aboutPending, linkOf, type OrderLink } from './orderLinks';
import { keepOrderSeen } from './ordersSeen';

/**
 * Keeps what a review page shows. It goes to the account that this browser was last seen with, in the tab's container
 * if there are containers. If only the shopper can say which account that is, nothing is kept.
 */
export async function learnReview(
  transaction: Transaction<'readwrite'>,
  shelf: CreditShelf,
  seen: ReviewSeen,
  now: number,
): Promise<void> {
  const projections = await projectionsOf(transaction, seen.page.marketplace);
  const book = await bookInContainer(transaction, projections, seen.container);
  if (book === null) return;
  const credits = await creditsOn(transaction, shelf, book, seen, now);
  const hasBalance = (projectionIn(projections, book).balance?.amount.minor ?? 0) > 0;
  await keepIntent(transaction, book, seen, { credits, buyNow: showsBuyNow(seen.page, hasBalance) }, now);
}

async function creditsOn(
  transaction: Transaction,
  shelf: CreditShelf,
  book: Book,
  { page }: ReviewSeen,
  now: number,
): Promise<readonly CreditTaken[]> {
  if (!takesCredit(page)) return [];
  const credits = (await shelf.read(transaction)).filter((credit) => sameBook(credit.book, book));
  return creditsTaken(page, { credits, today: dayAt(now, shopOf(book.marketplace).zone) });
}

/** A page that thanks for an order. */
export interface ThanksSeen {
  readonly marketplace: MarketplaceId;
  readonly tab: number;
  /** The key of the purchase as the page names it, or null. */
  readonly purchase: PurchaseKey | null;
}

/**
 * Writes a pending entry for an order that was placed with balance applied, and the use of its credits. The same page
 * read again writes nothing.
 */
export async function learnPlaced(
  transaction: Transaction<'readwrite'>,
  { marketplace, tab, purchase }: ThanksSeen,
  stamp: Stamp,
): Promise<PageLearned<LearnedOrder>> {
  const intent = await placeIntent(transaction, marketplace, tab, purchase, stamp.at);
  if (intent === null) return LEARNED_NOTHING;
  const known = await entriesOfPurchase(transaction, marketplace, intent.purchase);
  const draft = pendingOf(intent, known);
  const drafts = draft === null ? [] : [draft];
  const { written, projections } = await writeEntries(
    transaction,
    await projectionsOf(transaction, marketplace),
    drafts,
    stamp,
  );
  if (written[0]) await settleLate(transaction, projections, written[0].id, intent, stamp);
  const used = await useCredits(transaction, intent, known, stamp);
  const [first] = [...written, ...used];
  if (first === undefined) return LEARNED_NOTHING;
  const credits = used.flatMap((entry) => (entry.kind === 'credit-used' ? [entry.amount] : []));
  const credit = credits.length > 0 ? sum(credits, shopOf(marketplace).currency) : null;
  return { recorded: { entry: first.id, pending: draft?.amount ?? null, credit }, changed: true, asks: false };
}

/** Writes the use of credits. It does not write a use again that the shopper has undone. */
async function useCredits(
  transaction: Transaction<'readwrite'>,
  { credits = [], purchase }: IntentWithCredits,
  known: readonly Entry[],
  stamp: Stamp,
): Promise<Entry[]> {
  const used: Entry[] = [];
  for (const credit of credits) {
    const before = known.some((entry) => entry.kind === 'credit-used' && entry.credit === credit.credit);
    if (before || !(await hasLeft(transaction, credit.credit))) continue;
    used.push(await useCredit(transaction, { ...credit, purchase }, stamp));
  }
  return used;
}

/**
 * Settles the pending entry of an order from the order's own page, and keeps what the page shows. If the order has
 * shrunk since its page was last opened, it is settled again. A page that was left open in another tab is read again
 * after each change. It changes nothing, because what it shows is older than what a later opening showed.
 *
 * @param loadedAt when the page was loaded
 * @returns what was settled. It is a change, too, if nothing was settled but it is new what Buy Now takes. The same
 * page read again settles nothing.
 */
export async function learnOrder(
  transaction: Transaction<'readwrite'>,
  page: OrderDetailsReading,
  loadedAt: EpochMs,
  stamp: Stamp,
): Promise<PageLearned<LearnedSettlement>> {
  const outcome = outcomeOn(page);
  if (!outcome || !(await keepOrderSeen(transaction, page.marketplace, outcome, loadedAt))) return LEARNED_NOTHING;
  let projections = await projectionsOf(transaction, page.marketplace);
  const intents = await placedIntents(transaction, page.marketplace, stamp.at);
  const link = await linkOf(transaction, outcome, intents, (intent) => projectionIn(projections, intent.book));
  if (!link) return LEARNED_NOTHING;
  const { intent, whole } = link;
  if (whole) await keepOrderOf(transaction, intent, outcome);
  const rest = { ...LEARNED_NOTHING, changed: await learnBuyNowTakes(transaction, link, outcome) };
  const live = liveOrder(projectionIn(projections, intent.book), intent.purchase);
  if (!live) return rest;
  const entries = await aboutPending(transaction, intent.book, live);
  const outdated = outdatedByOrder(outcome, projectionIn(projections, intent.book), entries);
  if (outdated !== null) {
    const undone = { book: intent.book, kind: 'undone', target: outdated } as const;
    const after = await writeEntries(transaction, projections, [undone], stamp);
    projections = after.projections;
    entries.push(...after.written);
  }
  const settled = settleByOrder(
    intent,
    outcome,
    whole,
    projectionIn(projections, intent.book),
    entries,
    outdated !== null,
  );
  if (!settled) return rest;
  const { written } = await writeEntries(transaction, projections, settled.drafts, stamp);
  const [first] = written;
  if (!first) return rest;
  const recorded = { entry: first.id, paid: above(outcome.gift), released: above(settled.released) };
  return { recorded, changed: true, asks: false };
}

/** Keeps what Buy Now took if the order was placed by Buy Now. Returns true if that is new. */
async function learnBuyNowTakes(
  transaction: Transaction<'readwrite'>,
  { intent, whole }: OrderLink,
  outcome: Outcome,
): Promise<boolean> {
  const takes = intent.buyNow ? takenBy(outcome, whole) : null;
  if (takes === null) return false;
  const learned = { takes, by: 'order', at: intent.at } as const;
  let isNew = false;
  await changeRow(transaction, purseRowOf(intent.book), (before) => {
    const buyNowPayment = afterOrder(before.buyNowPayment, learned);
    isNew = buyNowPayment.takes !== before.buyNowPayment?.takes;
    return { ...before, buyNowPayment };
  });
  return isNew;
}

function above(amount: Money): Money | null {
  return amount.minor > 0 ? amount : null;
}
