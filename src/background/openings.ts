import type { EpochMs } from '../core/days/calendarDay';

const MINUTE: EpochMs = 60_000;
/** More than a person opens in one tab when going through the pages of a long history. */
const MOST_A_MINUTE = 30;

/** Which openings of pages may write into the books. */
export interface Openings {
  /** Whether a person can have made an opening in a tab. An opening that was admitted once stays admitted. */
  admits(tab: number, visit: string, now: EpochMs): boolean;
}

/**
 * Limits how much a tab may write. A page that opens itself again and again teaches nothing after the first thirty
 * openings of a minute. The count is kept in memory. That is enough, because a tab that keeps asking keeps the worker
 * running.
 *
 * @param most how many different openings of a tab are admitted in a minute
 */
export function countOpenings(most = MOST_A_MINUTE): Openings {
  const tabs = new Map<number, Map<string, EpochMs>>();

  return {
    admits(tab, visit, now) {
      for (const [other, opened] of tabs) {
        for (const [known, at] of opened) if (Math.abs(now - at) >= MINUTE) opened.delete(known);
        if (opened.size === 0) tabs.delete(other);
      }
      const opened = tabs.get(tab) ?? new Map<string, EpochMs>();
      if (opened.has(visit)) return true;
      if (opened.size >= most) return false;
      tabs.set(tab, opened.set(visit, now));
      return true;
    },
  };
}
