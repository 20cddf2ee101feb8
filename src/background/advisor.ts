import type { Advice } from '../core/advice';
import { adviseOn } from '../core/adviseOn';
import { attentionCount, lotsNearEnd } from '../core/attention';
import { withoutOwnWords } from '../core/withoutOwnWords';
import type { PageAnswer } from '../messages/protocol';
import type { Stored } from '../store/failures';
import { learn, type PageSeen } from './learn';
import { type Surroundings, todays } from './surroundings';

export interface PageVerdict {
  readonly answer: PageAnswer;
  /** How many things need attention in this tab: what its badge shows. */
  readonly attention: number;
  /** Whether reading this page has changed the books. */
  readonly booksChanged: boolean;
}

/** Takes in what a page teaches, and says what there is to say about it. */
export async function advise(surroundings: Surroundings, page: PageSeen): Promise<Stored<PageVerdict>> {
  const learned = await learn(surroundings, page);
  if (!learned.ok) return learned;
  const judged = await judge(surroundings, page);
  if (!judged.ok) return judged;
  const { advice, attention } = judged.value;
  return {
    ok: true,
    value: {
      answer: { advice: advice.map(withoutOwnWords), recorded: learned.value.recorded },
      attention,
      booksChanged: learned.value.changed,
    },
  };
}

/** What there is to say about a page, in the shopper's own words: for the extension's own pages alone. */
export async function judge(
  { store, now }: Surroundings,
  { reading, settling }: Pick<PageSeen, 'reading' | 'settling'>,
): Promise<Stored<{ readonly advice: readonly Advice[]; readonly attention: number }>> {
  const at = now();
  const kept = await store.readSituation(reading, at);
  if (!kept.ok) return kept;
  const { situation, ending } = kept.value;
  const advice = adviseOn(situation).filter(({ rule }) => !(settling && rule === 'page-unreadable'));
  const nearEnd = lotsNearEnd(ending, todays(at), situation.settings.ladder);
  return { ok: true, value: { advice, attention: attentionCount(advice, nearEnd, situation.settings, at) } };
}
