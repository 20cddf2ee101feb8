import { adviseOn } from '../core/adviseOn';
import { attentionCount, lotsNearEnd } from '../core/attention';
import { standing } from '../core/fold';
import type { PageReading } from '../core/pageReading';
import type { PageAnswer } from '../messages/protocol';
import type { Stored } from '../store/failures';
import { observe, type Sighting } from './observe';
import { type Surroundings, todayIn } from './surroundings';

/** A page as a content script tells of it. */
export interface PageSeen {
  readonly visit: string;
  readonly reading: PageReading;
  /** Whether what can't be told may still be on its way. Then nothing is said of it. */
  readonly settling: boolean;
  /** Whether it is the tab's own page; a frame inside it never writes into the ledger. */
  readonly isTop: boolean;
}

export interface PageVerdict {
  readonly answer: PageAnswer;
  /** How many things need attention in this tab: what its badge shows. */
  readonly attention: number;
  /** Whether reading this page has changed the books. */
  readonly booksChanged: boolean;
}

/** Takes in what a page teaches, and says what there is to say about it. */
export async function advise(surroundings: Surroundings, page: PageSeen): Promise<Stored<PageVerdict>> {
  const { store } = surroundings;
  const learned = await learn(surroundings, page);
  if (!learned.ok) return learned;
  const kept = await store.readFor(page.reading.marketplace);
  if (!kept.ok) return kept;

  const now = surroundings.now();
  const { entries, lots, settings } = kept.value;
  const { marketplace } = page.reading;
  const all = adviseOn({
    now,
    today: todayIn(marketplace, now),
    page: page.reading,
    purse: standing(kept.value.purse, entries),
    lots: lots.filter((lot) => lot.marketplace === marketplace),
    settings,
  });
  const advice = all.filter(({ rule }) => !(page.settling && rule === 'page-unreadable'));
  const nearEnd = lotsNearEnd(lots, (id) => todayIn(id, now), settings.ladder);
  return {
    ok: true,
    value: {
      answer: { advice, recorded: learned.value.recorded },
      attention: attentionCount(advice, nearEnd, settings, now),
      booksChanged: learned.value.isNew,
    },
  };
}

const NOTHING_LEARNED = { ok: true, value: { recorded: null, isNew: false } } as const;

/** What a page teaches: the balance page its balance, a review page that it comes between Buy Now and the order. */
async function learn(surroundings: Surroundings, page: PageSeen): ReturnType<typeof observe> {
  const { store } = surroundings;
  const sighting = sightingOf(page);
  if (sighting !== null) {
    const settings = await store.readLots();
    if (!settings.ok) return settings;
    return settings.value.settings.recordBalancePage ? observe(surroundings, sighting) : NOTHING_LEARNED;
  }
  if (page.reading.kind === 'review' && page.reading.facts.cameFromBuyNow) {
    // A habit that could not be kept is no reason to hold back advice: it is learned at the next review page.
    const habit = await store.learnReviewFollows(page.reading.marketplace);
    return { ok: true, value: { recorded: null, isNew: habit.ok && habit.value } };
  }
  return NOTHING_LEARNED;
}

function sightingOf({ reading, visit, isTop }: PageSeen): Sighting | null {
  if (!isTop || reading.kind !== 'gift-balance' || reading.facts.balance.state !== 'read') return null;
  return { marketplace: reading.marketplace, balance: reading.facts.balance.value, visit };
}
