import type { EpochMs } from '../core/days/calendarDay';
import type { ContainerId } from '../core/ledger/containerBooks';
import type { GiftBalanceReading, PageReading } from '../core/page/pageReading';
import { valueOrNull } from '../core/page/reading';
import type { BalancePage } from '../store/balancePage/openedPage';
import type { Lesson } from '../store/takeIn';
import { todayIn } from './context';

/** An opening of a page, as a content script describes it. */
export interface PageOpened {
  readonly visit: string;
  /** When the page was loaded, as the page says. Absent if an older content script asks. */
  readonly loadedAt?: EpochMs | undefined;
  readonly reading: PageReading;
  /** Whether it is the tab's own page. A frame inside the page never writes into the ledger. */
  readonly isTop: boolean;
  readonly tab: number;
  /** Where the tab keeps its cookies. Absent if the browser does not say. */
  readonly container?: ContainerId | undefined;
}

/**
 * Finds what a page teaches.
 *
 * - The balance page teaches its balance and rows.
 * - A review page teaches what is about to be paid, and that it comes between Buy Now and the order.
 * - The page after it teaches that the order was placed.
 * - An order's own page teaches how the order was paid.
 * - The page of promotional credits teaches which credits exist.
 *
 * An order may be paid in a frame of another page. All the others must be the tab's own page.
 */
export function lessonsOf(opened: PageOpened, now: EpochMs): readonly Lesson[] {
  const { reading, visit, tab, isTop, loadedAt, container } = opened;
  const { marketplace } = reading;
  if (reading.kind === 'review' || reading.kind === 'turbo') {
    const review: Lesson = { of: 'review', seen: { page: reading, tab, visit, container } };
    const isAfterBuyNow = reading.kind === 'review' && reading.facts.cameFromBuyNow;
    return isAfterBuyNow ? [review, { of: 'review-follows', marketplace, container }] : [review];
  }
  if (!isTop) return [];
  switch (reading.kind) {
    case 'gift-balance': {
      const page = balancePageOf(opened, reading);
      return page ? [{ of: 'balance-page', page }] : [];
    }
    case 'thank-you': {
      const { placed, purchase } = reading.facts;
      const named = purchase ? valueOrNull(purchase) : null;
      return placed.state === 'read' ? [{ of: 'thanks', seen: { marketplace, tab, purchase: named } }] : [];
    }
    case 'order-details':
      return [{ of: 'order', page: reading, loadedAt }];
    case 'promo-credits': {
      const { credits } = reading.facts;
      if (credits.state === 'unreadable') return [];
      const rows = valueOrNull(credits) ?? [];
      const page = { marketplace, visit, rows, today: todayIn(marketplace, now), container, ...whenLoaded(opened) };
      return [{ of: 'credits-page', page }];
    }
    default:
      return [];
  }
}

/** The balance page in the form that the books take in. Null if nothing of it could be read. */
function balancePageOf(opened: PageOpened, { marketplace, facts }: GiftBalanceReading): BalancePage | null {
  const { balance, activity, window } = facts;
  if (balance.state !== 'read' && activity.state !== 'read') return null;
  return {
    marketplace,
    visit: opened.visit,
    balance: valueOrNull(balance),
    rows: activity.state === 'absent' ? [] : valueOrNull(activity),
    window: window ? valueOrNull(window) : null,
    container: opened.container,
    ...whenLoaded(opened),
  };
}

function whenLoaded({ loadedAt }: PageOpened): { readonly loadedAt?: EpochMs } {
  return loadedAt === undefined ? {} : { loadedAt };
}
