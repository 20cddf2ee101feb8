import type { EpochMs } from '../days/calendarDay';

const DAY_MS = 86_400_000;
/** Suggest an export after this many new entries that are in no export file. */
const MANY = 100;
/** Suggest an export after this many days if there is at least one new entry. */
const LONG = 90;

/**
 * Whether to suggest an export, because many entries are in no file yet or some have been in no file for a long time.
 *
 * @param since when the last export was made. If none was made, when the first entry was written. Null if there are no
 * entries.
 * @param fresh how many entries were written since then.
 */
export function backupDue(since: EpochMs | null, fresh: number, now: EpochMs): boolean {
  return since !== null && (fresh >= MANY || (fresh > 0 && now - since >= LONG * DAY_MS));
}
