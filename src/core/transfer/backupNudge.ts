import type { EpochMs } from '../days/calendarDay';

const DAY_MS = 86_400_000;
/** As many new entries without a copy of them are worth a word, */
const MANY = 100;
/** and so is any at all after so many days. */
const LONG = 90;

/**
 * Whether to suggest an export: many entries are in no file yet, or some have been for long.
 *
 * @param since when the last export was made, or the first entry written where none was; null without entries.
 * @param fresh how many entries were written since then.
 */
export function backupDue(since: EpochMs | null, fresh: number, now: EpochMs): boolean {
  return since !== null && (fresh >= MANY || (fresh > 0 && now - since >= LONG * DAY_MS));
}
