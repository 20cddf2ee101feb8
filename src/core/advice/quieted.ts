import { isSnoozed } from '../settings/settings';
import { adviseOn } from './adviseOn';
import type { Situation } from './situation';

/** Whether a snooze hides advice that a notice would show on this page. */
export function isQuieted(situation: Situation): boolean {
  const { settings, now } = situation;
  const { marketplace } = situation.page;
  if (!settings.snoozes.some(({ rule }) => isSnoozed(rule, marketplace, settings, now))) return false;
  const all = adviseOn({ ...situation, settings: { ...settings, snoozes: [] } });
  return all.some(({ place, rule }) => place === 'notice' && isSnoozed(rule, marketplace, settings, now));
}
