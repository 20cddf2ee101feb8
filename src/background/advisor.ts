import { adviseOn } from '../core/advice/adviseOn';
import { attentionCount, creditsNearEnd } from '../core/advice/attention';
import { isQuieted } from '../core/advice/quieted';
import type { Situation } from '../core/advice/situation';
import type { Result } from '../core/result/result';
import type { TabPage } from '../store/orders/keptThisTime';
import type { BadgeVerdict } from './badge';
import { type Context, todays } from './context';
import { learn, type PageSeen } from './learn';
import type { ToSay } from './sayInPage';
import { lookAt } from './sightCalls';

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
  const page = { ...seen, reading };
  const learned = await learn(context, page);
  if (!learned.ok) return learned;
  const judged = await judge(context, page, tabPageOf(page), learned.value.asks);
  if (!judged.ok) return judged;
  const { advice, attention, isQuieted } = judged.value;
  return {
    ok: true,
    value: {
      said: { advice, recorded: learned.value.recorded, sight: sight ?? null },
      attention,
      isQuieted,
      booksChanged: learned.value.changed,
    },
  };
}

interface Judged extends BadgeVerdict {
  readonly situation: Situation;
}

function tabPageOf({ tab, loadedAt, isTop }: PageSeen): TabPage {
  return { tab, loadedAt: isTop ? (loadedAt ?? null) : null, isTop };
}

/**
 * What there is to say about a page, in the shopper's own words: for the extension's own pages alone.
 *
 * @param tab the tab that shows it, where what was said for its order counts
 * @param asksNow whether this very page waits for the shopper to say whose it is.
 */
export async function judge(
  { store, now }: Context,
  { reading, settling, container }: Pick<PageSeen, 'reading' | 'settling' | 'container'>,
  tab: TabPage | null,
  asksNow = false,
): Promise<Result<Judged>> {
  const at = now();
  const kept = await store.readSituation(reading, at, { container, tab });
  if (!kept.ok) return kept;
  if (tab && kept.value.thisTimeChanges) await store.followThisTime(reading, at, tab);
  const { asks, ending } = kept.value;
  const accountQuestion = asksNow ? ('this-page' as const) : asks ? ('earlier-page' as const) : null;
  const situation = { ...kept.value.situation, ...(accountQuestion && { accountQuestion }) };
  const advice = adviseOn(situation).filter(({ rule }) => !(settling && rule === 'page-unreadable'));
  const nearEnd = creditsNearEnd(ending, todays(at), situation.settings.ladder);
  const attention = attentionCount(advice, nearEnd, situation.settings, at);
  return { ok: true, value: { advice, situation, attention, isQuieted: isQuieted(situation) } };
}
