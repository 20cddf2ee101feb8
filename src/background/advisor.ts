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

/** A page as a content script tells of it. */
export interface PageSeen extends PageOpened {
  /** Whether this opening may write anything: a tab that opens pages faster than a person teaches nothing. */
  mayTeach(): boolean;
  /** Whether what can't be told may still be on its way. Then nothing is said of it. */
  readonly settling: boolean;
  /** Whether it is in a private window. What is read there is judged, and it teaches nothing. */
  readonly isPrivate: boolean;
}

export interface PageVerdict {
  readonly said: ToSay;
  /** How many things need attention in this tab: what its badge shows. */
  readonly attention: number;
  /** Whether a snooze keeps something quiet that a notice would say in this tab. */
  readonly isQuieted: boolean;
  /** Whether reading this page has changed the books. */
  readonly booksChanged: boolean;
}

/** Takes in what a page teaches, and says what there is to say about it. */
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
 * Takes in a page. What moves the balance is told in the page, so a balance page that can't be kept is an error. What
 * else can't be kept is no reason to hold back advice: it is learned the next time.
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

/** What there is to say about a page that is only looked at: for the extension's own pages alone. */
export async function judgePage(context: Context, shown: PageShown, settling: boolean): Promise<Result<Judged>> {
  const looked = await context.store.takeIn(shown, null, stampOf(context));
  return looked.ok ? { ok: true, value: judge(looked.value, settling) } : looked;
}

/** What there is to say, in the shopper's own words. */
function judge({ situation: found, asks, ending, learned }: TakenIn, settling: boolean): Judged {
  const accountQuestion = learned.asks ? ('this-page' as const) : asks ? ('earlier-page' as const) : null;
  const situation = { ...found, ...(accountQuestion && { accountQuestion }) };
  const { now, settings } = situation;
  const advice = adviseOn(situation).filter(({ rule }) => !(settling && rule === 'page-unreadable'));
  const nearEnd = creditsNearEnd(ending, todays(now), settings.ladder);
  const attention = attentionCount(advice, nearEnd, settings, now);
  return { advice, situation, attention, isQuieted: isQuieted(situation) };
}
