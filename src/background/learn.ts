import type { EpochMs } from '../core/days/calendarDay';
import type { ContainerId } from '../core/ledger/containerBooks';
import type { PageReading, ThankYouReading } from '../core/page/pageReading';
import { valueOrNull } from '../core/page/reading';
import type { Result } from '../core/result/result';
import type { Recorded } from '../messages/protocol';
import type { BalancePage } from '../store/balancePage/openedPage';
import { type Context, stampOf, todayIn } from './context';

/** A page as a content script tells of it. */
export interface PageSeen {
  readonly visit: string;
  /** When the page was loaded, as it says; absent where an older content script asks. */
  readonly loadedAt?: EpochMs | undefined;
  /** Whether this opening may write anything: a tab that opens pages faster than a person teaches nothing. */
  mayTeach(): boolean;
  readonly reading: PageReading;
  /** Whether what can't be told may still be on its way. Then nothing is said of it. */
  readonly settling: boolean;
  /** Whether it is the tab's own page; a frame inside it never writes into the ledger. */
  readonly isTop: boolean;
  readonly tab: number;
  /** Whether it is in a private window. What is read there is judged, and nothing of it is written. */
  readonly isPrivate: boolean;
  /** Where its tab keeps its cookies; absent where the browser does not say. */
  readonly container?: ContainerId | undefined;
}

export interface Learned {
  /** What the opening of the balance page, or the page that thanks for an order, has written. */
  readonly recorded: Recorded | null;
  /** Whether the page waits for the shopper to say whose it is. */
  readonly asks: boolean;
  /** Whether reading this page has changed the books. */
  readonly changed: boolean;
}

/** What else teaches, where it is the tab's own page. */
const OWN_PAGES: ReadonlySet<PageReading['kind']> = new Set(['thank-you', 'order-details', 'promo-credits']);
const NOTHING: Learned = { recorded: null, changed: false, asks: false };

/**
 * Takes in what a page teaches: the balance page its balance and rows, a review page what is about to be paid and
 * that it comes between Buy Now and the order, the page after it that it was paid, an order's own page how, the page
 * of promotional credits what they are.
 *
 * What moves the balance, or what is free of it, is told in the page. What else could not be kept is no reason to hold
 * back advice: it is learned the next time.
 */
export async function learn(context: Context, seen: PageSeen): Promise<Result<Learned>> {
  const { store } = context;
  const { reading, isTop, isPrivate } = seen;
  if (isPrivate) return { ok: true, value: NOTHING };
  const balancePage = isTop ? balancePageOf(seen) : null;
  if ((balancePage === null && !teaches(seen)) || !seen.mayTeach()) return { ok: true, value: NOTHING };

  const kept = await store.readSettings();
  if (!kept.ok) return kept;
  const records = kept.value.settings.recordBalancePage;
  if (balancePage !== null) {
    return records ? store.learnBalancePage(balancePage, stampOf(context)) : { ok: true, value: NOTHING };
  }
  if (records && reading.kind === 'thank-you') {
    return { ok: true, value: await learnThanks(context, seen, reading) };
  }
  if (reading.kind === 'review' && reading.facts.cameFromBuyNow) return learnBuyNowReview(context, seen, records);
  return { ok: true, value: records ? await learnBooked(context, seen) : NOTHING };
}

/** A review page after Buy Now teaches that it comes between, whether or not pages are recorded. */
async function learnBuyNowReview(context: Context, seen: PageSeen, records: boolean): Promise<Result<Learned>> {
  const [booked, follows] = await Promise.all([
    records ? learnBooked(context, seen) : NOTHING,
    context.store.learnReviewFollows(seen.reading.marketplace, seen.container),
  ]);
  return { ok: true, value: { ...booked, changed: booked.changed || (follows.ok && follows.value) } };
}

async function learnThanks(
  context: Context,
  { tab }: PageSeen,
  { marketplace, facts }: ThankYouReading,
): Promise<Learned> {
  if (facts.placed.state !== 'read') return NOTHING;
  const purchase = facts.purchase ? valueOrNull(facts.purchase) : null;
  const placed = await context.store.learnPlaced({ marketplace, tab, purchase }, stampOf(context));
  return placed.ok && placed.value ? { ...NOTHING, recorded: placed.value, changed: true } : NOTHING;
}

function teaches({ reading: { kind }, isTop }: PageSeen): boolean {
  return kind === 'review' || kind === 'turbo' || (isTop && OWN_PAGES.has(kind));
}

async function learnBooked(context: Context, seen: PageSeen): Promise<Learned> {
  const { reading, tab, visit, loadedAt, container } = seen;
  const { store } = context;
  const stamp = stampOf(context);
  switch (reading.kind) {
    case 'review':
    case 'turbo':
      await store.learnReview({ page: reading, tab, visit, container }, stamp.at);
      return NOTHING;
    case 'order-details': {
      const settled = await store.learnOrder(reading, stamp, loadedAt);
      if (!settled.ok || settled.value === null) return NOTHING;
      return { ...NOTHING, recorded: settled.value === 'habit' ? null : settled.value, changed: true };
    }
    case 'promo-credits': {
      const { marketplace, facts } = reading;
      if (facts.credits.state === 'unreadable') return NOTHING;
      const rows = valueOrNull(facts.credits) ?? [];
      const today = todayIn(marketplace, stamp.at);
      const learned = await store.learnCreditsPage(
        { marketplace, visit, rows, today, container, ...(loadedAt !== undefined && { loadedAt }) },
        stamp,
      );
      return learned.ok ? { ...NOTHING, ...learned.value } : NOTHING;
    }
    default:
      return NOTHING;
  }
}

/** The balance page as the books take it in; null where nothing of it could be read. */
function balancePageOf({ reading, visit, loadedAt, container }: PageSeen): BalancePage | null {
  if (reading.kind !== 'gift-balance') return null;
  const { balance, activity, window } = reading.facts;
  if (balance.state !== 'read' && activity.state !== 'read') return null;
  return {
    marketplace: reading.marketplace,
    visit,
    balance: valueOrNull(balance),
    rows: activity.state === 'absent' ? [] : valueOrNull(activity),
    window: window ? valueOrNull(window) : null,
    container,
    ...(loadedAt !== undefined && { loadedAt }),
  };
}
