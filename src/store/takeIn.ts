import type { EpochMs } from '../core/days/calendarDay';
import type { ContainerId } from '../core/ledger/containerBooks';
import { LEARNED_NOTHING, type PageLearned } from '../core/ledger/learned';
import type { MarketplaceId } from '../core/marketplaces/marketplaces';
import type { OrderDetailsReading, PageReading } from '../core/page/pageReading';
import { learnBalancePage } from './balancePage/balancePage';
import type { BalancePage } from './balancePage/openedPage';
import { type CreditsPage, learnCreditsPage } from './credits/creditsPage';
import type { CreditShelf } from './credits/keptCredits';
import { Refusal } from './database/failures';
import { keyedHash, keyedPage, keyedRow } from './database/keyedHash';
import { readSecret, secretOf } from './database/profileSecret';
import { readRow, SETTINGS_ROW } from './database/rowChanges';
import type { Transaction } from './database/tables';
import type { Stamp } from './ledger/entries';
import { keepAllProjections } from './ledger/keptProjections';
import type { ReviewSeen } from './orders/intents';
import { followThisTime } from './orders/keptThisTime';
import { learnOrder, learnPlaced, learnReview, type ThanksSeen } from './orders/learnOrders';
import { learnReviewFollows } from './orders/reviewFollows';
import { type PageSituation, readSituation, type SeenIn } from './views/readSituation';

/** One fact that a page teaches the books. */
export type Lesson =
  /** The balance, and the rows of its activity. */
  | { readonly of: 'balance-page'; readonly page: BalancePage }
  /** What is about to be paid. */
  | { readonly of: 'review'; readonly seen: ReviewSeen }
  /** A review page comes after Buy Now and before the order. */
  | { readonly of: 'review-follows'; readonly marketplace: MarketplaceId; readonly container: ContainerId | undefined }
  /** An order was placed. */
  | { readonly of: 'thanks'; readonly seen: ThanksSeen }
  /** How an order was paid. `loadedAt` undefined: the page was loaded just now. */
  | { readonly of: 'order'; readonly page: OrderDetailsReading; readonly loadedAt: EpochMs | undefined }
  /** The promotional credits that exist. */
  | { readonly of: 'credits-page'; readonly page: CreditsPage };

/** A page, and where it was seen. */
export interface PageShown extends SeenIn {
  readonly page: PageReading;
}

/** What the rules need about a page after it was taken in, and what it has taught. */
export interface TakenIn extends Omit<PageSituation, 'thisTimeChanges'> {
  readonly learned: PageLearned;
}

/**
 * Learns what a page teaches, as far as the settings allow. It keeps what the page changes about what the shopper said
 * for the order of its tab. Then it reads the situation after that.
 */
export async function takeIn(
  transaction: Transaction<'readwrite'>,
  shelf: CreditShelf,
  seen: PageShown,
  lessons: readonly Lesson[],
  stamp: Stamp,
): Promise<TakenIn> {
  const settings = (await readRow(transaction, SETTINGS_ROW)) ?? SETTINGS_ROW.fresh;
  let learned: PageLearned = LEARNED_NOTHING;
  for (const lesson of lessons) {
    // How the shop sells is learned even if the shopper wants no pages recorded.
    if (!settings.recordBalancePage && lesson.of !== 'review-follows') continue;
    learned = both(learned, await learn(transaction, shelf, lesson, stamp));
  }
  const shown = await keyedIn(transaction, seen);
  await follow(transaction, shown, stamp.at);
  const read = () => readSituation(transaction, shelf, shown.page, stamp.at, shown);
  let found = await read();
  if (found === null) {
    await keepAllProjections(transaction);
    found = await read();
  }
  if (found === null) throw new Refusal({ code: 'books-changing' });
  return { situation: found.situation, asks: found.asks, ending: found.ending, learned };
}

function both(one: PageLearned, other: PageLearned): PageLearned {
  return {
    recorded: one.recorded ?? other.recorded,
    changed: one.changed || other.changed,
    asks: one.asks || other.asks,
  };
}

async function learn(
  transaction: Transaction<'readwrite'>,
  shelf: CreditShelf,
  lesson: Lesson,
  stamp: Stamp,
): Promise<PageLearned> {
  switch (lesson.of) {
    case 'balance-page': {
      const secret = await secretOf(transaction);
      const rows = lesson.page.rows?.map((row) => keyedRow(row, secret)) ?? null;
      return learnBalancePage(transaction, { ...lesson.page, rows }, stamp);
    }
    case 'review': {
      const page = keyedPage(lesson.seen.page, await secretOf(transaction));
      await learnReview(transaction, shelf, { ...lesson.seen, page }, stamp.at);
      return LEARNED_NOTHING;
    }
    case 'review-follows': {
      const changed = await learnReviewFollows(transaction, lesson.marketplace, lesson.container);
      return { ...LEARNED_NOTHING, changed };
    }
    case 'thanks': {
      const { purchase } = lesson.seen;
      const keyed = purchase && keyedHash(await secretOf(transaction), purchase);
      return learnPlaced(transaction, { ...lesson.seen, purchase: keyed }, stamp);
    }
    case 'order': {
      const loadedAt = Math.min(lesson.loadedAt ?? stamp.at, stamp.at);
      return learnOrder(transaction, keyedPage(lesson.page, await secretOf(transaction)), loadedAt, stamp);
    }
    case 'credits-page':
      return learnCreditsPage(transaction, lesson.page, stamp);
  }
}

/** The same page with keyed hashes. If the profile has no secret yet, the page names no purchase. */
export async function keyedIn(transaction: Transaction, seen: PageShown): Promise<PageShown> {
  return { ...seen, page: keyedPage(seen.page, await readSecret(transaction)) };
}

/** Keeps what a page changes about the shopper's choice for the order of its tab. */
export async function follow(
  transaction: Transaction<'readwrite'>,
  { page, tab }: PageShown,
  now: EpochMs,
): Promise<void> {
  if (tab) await followThisTime(transaction, page, tab, now);
}
