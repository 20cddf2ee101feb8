import type { EpochMs } from '../../../src/core/days/calendarDay';
import type { ContainerId } from '../../../src/core/ledger/containerBooks';
import type {
  LearnedBalance,
  LearnedCredits,
  LearnedOrder,
  LearnedSettlement,
  PageLearned,
} from '../../../src/core/ledger/learned';
import type { MarketplaceId } from '../../../src/core/marketplaces/marketplaces';
import type { OrderDetailsReading, PageReading } from '../../../src/core/page/pageReading';
import type { Result } from '../../../src/core/result/result';
import type { BalancePage } from '../../../src/store/balancePage/openedPage';
import type { CreditsPage } from '../../../src/store/credits/creditsPage';
import type { Stamp } from '../../../src/store/ledger/entries';
import type { ReviewSeen } from '../../../src/store/orders/intents';
import type { TabPage } from '../../../src/store/orders/keptThisTime';
import type { ThanksSeen } from '../../../src/store/orders/learnOrders';
import type { Store } from '../../../src/store/store';
import type { Lesson, TakenIn } from '../../../src/store/takeIn';
import type { SeenIn } from '../../../src/store/views/readSituation';

export type BalancePageLearned = PageLearned<LearnedBalance>;
export type CreditsLearned = Omit<PageLearned<LearnedCredits>, 'asks'>;

/** The store with one function for each lesson, for tests about a single lesson. */
export interface LessonBooks extends Store {
  learnBalancePage(page: BalancePage, stamp: Stamp): Promise<Result<BalancePageLearned>>;
  learnReview(seen: ReviewSeen, now: EpochMs): Promise<Result<null>>;
  /** What was written about the order; null where nothing was. */
  learnPlaced(seen: ThanksSeen, stamp: Stamp): Promise<Result<LearnedOrder | null>>;
  /**
   * What was settled. `habit` where nothing was settled but it is new what Buy Now takes. Null where nothing is new.
   */
  learnOrder(
    page: OrderDetailsReading,
    stamp: Stamp,
    loadedAt?: EpochMs,
  ): Promise<Result<LearnedSettlement | 'habit' | null>>;
  learnCreditsPage(page: CreditsPage, stamp: Stamp): Promise<Result<CreditsLearned>>;
  /** True where it is new. */
  learnReviewFollows(marketplace: MarketplaceId, container?: ContainerId): Promise<Result<boolean>>;
  readSituation(page: PageReading, now: EpochMs, seen?: SeenIn): Promise<Result<TakenIn>>;
  followThisTime(page: PageReading, now: EpochMs, tab: TabPage): Promise<Result<null>>;
}

/** The books of a store. Each lesson is all that a page teaches. */
export function withLessons(store: Store): LessonBooks {
  const learn = async <T>(
    lesson: Lesson,
    marketplace: MarketplaceId,
    stamp: Stamp,
    of: (learned: PageLearned) => T,
  ): Promise<Result<T>> => {
    const taken = await store.takeIn({ page: { kind: 'other', marketplace, facts: {} } }, [lesson], stamp);
    return taken.ok ? { ok: true, value: of(taken.value.learned) } : taken;
  };
  return {
    ...store,
    learnBalancePage: (page, stamp) =>
      learn({ of: 'balance-page', page }, page.marketplace, stamp, (learned) => learned as BalancePageLearned),
    learnReview: (seen, now) => learn({ of: 'review', seen }, seen.page.marketplace, stampAt(now), () => null),
    learnPlaced: (seen, stamp) =>
      learn({ of: 'thanks', seen }, seen.marketplace, stamp, ({ recorded }) => recorded as LearnedOrder | null),
    learnOrder: (page, stamp, loadedAt) =>
      learn({ of: 'order', page, loadedAt }, page.marketplace, stamp, ({ recorded, changed }) =>
        recorded === null ? (changed ? 'habit' : null) : (recorded as LearnedSettlement),
      ),
    learnCreditsPage: (page, stamp) =>
      learn({ of: 'credits-page', page }, page.marketplace, stamp, ({ recorded, changed }) => ({
        recorded: recorded as CreditsLearned['recorded'],
        changed,
      })),
    learnReviewFollows: (marketplace, container) =>
      learn({ of: 'review-follows', marketplace, container }, marketplace, stampAt(NEVER), ({ changed }) => changed),
    readSituation: (page, now, seen = {}) => store.takeIn({ ...seen, page }, null, stampAt(now)),
    async followThisTime(page, now, tab) {
      const taken = await store.takeIn({ page, tab }, [], stampAt(now));
      return taken.ok ? { ok: true, value: null } : taken;
    },
  };
}

/** A time for lessons that do not keep one. */
const NEVER: EpochMs = 0;

/** A stamp for lessons that write no entry. */
function stampAt(at: EpochMs): Stamp {
  return {
    at,
    newId() {
      throw new Error('This was expected to write no entry.');
    },
  };
}
