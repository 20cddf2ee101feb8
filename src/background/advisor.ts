import { adviseOn } from '../core/adviseOn';
import { attentionCount, lotsNearEnd } from '../core/attention';
import type { PageAnswer } from '../messages/protocol';
import type { Stored } from '../store/failures';
import { lookAt } from './firstSight';
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
export async function advise(surroundings: Surroundings, seen: PageSeen): Promise<Stored<PageVerdict>> {
  const { reading, sight } = await lookAt(surroundings, seen);
  const page = { ...seen, reading };
  const learned = await learn(surroundings, page);
  if (!learned.ok) return learned;
  const now = surroundings.now();
  const kept = await surroundings.store.readSituation(page.reading, now);
  if (!kept.ok) return kept;

  const { asks, ending } = kept.value;
  const accountQuestion = learned.value.asks ? ('this-page' as const) : asks ? ('earlier-page' as const) : null;
  const situation = { ...kept.value.situation, ...(accountQuestion && { accountQuestion }) };
  const advice = adviseOn(situation).filter(({ rule }) => !(page.settling && rule === 'page-unreadable'));
  const nearEnd = lotsNearEnd(ending, todays(now), situation.settings.ladder);
  return {
    ok: true,
    value: {
      answer: { advice, recorded: learned.value.recorded, ...(sight && { sight }) },
      attention: attentionCount(advice, nearEnd, situation.settings, now),
      booksChanged: learned.value.changed,
    },
  };
}
