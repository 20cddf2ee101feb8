import { attentionCount, lotsNearEnd } from '../core/attention';
import type { Extension } from '../platform/extension';
import { countFace } from './badge';
import { type Surroundings, todayIn } from './surroundings';

/** The alarm that looks at the ends of credits. */
export const ENDS_ALARM = 'ends';
const MINUTES_OF_A_DAY = 24 * 60;

/** Makes sure that the ends of credits are looked at once a day, pages or not. Firefox forgets alarms when it closes. */
export function ensureReminders(extension: Pick<Extension, 'ensureAlarm'>): Promise<void> {
  return extension.ensureAlarm(ENDS_ALARM, MINUTES_OF_A_DAY);
}

/** Shows the number of credits near their end in the badge of all tabs that have none of their own. */
export async function showEnds(
  { store, now }: Pick<Surroundings, 'store' | 'now'>,
  extension: Pick<Extension, 'setBadge'>,
): Promise<void> {
  const kept = await store.readLots();
  // A number that cannot be counted now is not replaced by a guess.
  if (!kept.ok) return;
  const { lots, settings } = kept.value;
  const at = now();
  const nearEnd = lotsNearEnd(lots, (id) => todayIn(id, at), settings.ladder);
  await extension.setBadge({ tab: null, ...countFace(attentionCount([], nearEnd, settings, at)) });
}
