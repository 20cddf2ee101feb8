import { adviseOn } from '../core/advice/adviseOn';
import { attentionCount, creditsNearEnd } from '../core/advice/attention';
import { isQuieted } from '../core/advice/quieted';
import type { Situation } from '../core/advice/situation';
import type { Result } from '../core/result/result';
import type { PageShown, TakenIn } from '../store/takeIn';
import type { BadgeVerdict } from './badge';
import { type Context, stampOf, todays } from './context';
import { lessonsOf, type PageOpened } from './lessonsOf';
import type { ToSay } from './sayInPage';
import { lookAt } from './sights';

/** A page as a content script describes it. */
export interface PageSeen extends PageOpened {
  /** Whether this opening may write anything. A tab that opens pages faster than a person teaches nothing. */
  mayTeach(): boolean;
  /** Whether facts that can't be read yet may still arrive. Until then, no advice says that the page is unreadable. */
  readonly settling: boolean;
  /** Whether the page is in a private window. Such a page gets advice but teaches nothing. */
  readonly isPrivate: boolean;
}

export interface PageVerdict {
  readonly said: ToSay;
  /** How many things need attention in this tab. The tab's badge shows this number. */
  readonly attention: number;
  /** Whether a snooze silences something that a notice would say in this tab. */
  readonly isQuieted: boolean;
  /** Whether reading this page has changed the books. */
  readonly booksChanged: boolean;
}

/** Takes in what a page teaches, and returns what there is to say about it. */
export async function advise(context: Context, seen: PageSeen): Promise<Result<PageVerdict>> {
  const { reading, sight } = await lookAt(context, seen);
  const taken = await takeInPage(context, { ...seen, reading });
  if (!taken.ok) return taken;
  const { recorded, changed } = taken.value.learned;
  const { advice, attention, isQuieted } = judge(taken.value, seen.settling);
  return {
    ok: true,
    value: { said: { advice, recorded, sight }, attention, isQuieted, booksChanged: changed },
  };
}

/**
 * Takes in a page. If a balance page can't be kept, that is an error, because the page tells the shopper that its
 * balance was recorded. If anything else can't be kept, the advice is still given, because the page teaches it again
 * next time.
 */
async function takeInPage(context: Context, seen: PageSeen): Promise<Result<TakenIn>> {
  const { store } = context;
  const { reading, tab, loadedAt, isTop, container } = seen;
  const stamp = stampOf(context);
  const shown = { page: reading, tab: { tab, loadedAt: isTop ? (loadedAt ?? null) : null, isTop }, container };
  const found = seen.isPrivate ? [] : lessonsOf(seen, stamp.at);
  const lessons = found.length > 0 && seen.mayTeach() ? found : [];
  const taken = await store.takeIn(shown, lessons, stamp);
  if (taken.ok || lessons.some(({ of }) => of === 'balance-page')) return taken;
  return store.takeIn(shown, null, stamp);
}

interface Judged extends BadgeVerdict {
  readonly situation: Situation;
}

/** What there is to say about a page that is only looked at. Only the extension's own pages use this. */
export async function judgePage(context: Context, shown: PageShown, settling: boolean): Promise<Result<Judged>> {
  const looked = await context.store.takeIn(shown, null, stampOf(context));
  return looked.ok ? { ok: true, value: judge(looked.value, settling) } : looked;
}

/** What there is to say. It includes the shopper's own words. */
function judge({ situation: found, asks, ending, learned }: TakenIn, settling: boolean): Judged {
  const accountQuestion = learned.asks ? ('this-page' as const) : asks ? ('earlier-page' as const) : null;
  const situation = { ...found, ...(accountQuestion && { accountQuestion }) };
  const { now, settings } = situation;
  const advice = adviseOn(situation).filter(({ rule }) => !(settling && rule === 'page-unreadable'));
  const nearEnd = creditsNearEnd(ending, todays(now), settings.ladder);
  const attention = attentionCount(advice, nearEnd, settings, now);
  return { advice, situation, attention, isQuieted: isQuieted(situation) };
}
