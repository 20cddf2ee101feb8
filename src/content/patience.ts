import type { PageReading } from '../core/page/pageReading';
import { whyUnread } from '../core/page/unread';
import type { Clock } from './watch';

/** How long what can't be told may take to come, once the page is parsed. Milliseconds. */
const LONGEST_WAIT = 4000;

export interface Patience {
  /**
   * Whether what can't be told about a page may still be on its way: amounts come late, and are gone for a moment
   * after each choice.
   *
   * @param place what stands for this page and no other: the wait begins anew at another place
   */
  isSettling(reading: PageReading, place: string, parsed: boolean): boolean;
  stop(): void;
}

/** Waits for a page with one timer, which runs only while something can't be told. */
export function keepPatience(clock: Clock, overdue: () => void): Patience {
  let timer: number | null = null;
  let isOver = false;
  let at: string | null = null;

  function stop(): void {
    if (timer !== null) clock.cancel(timer);
    timer = null;
    isOver = false;
  }

  return {
    stop,
    isSettling(reading, place, parsed) {
      if (place !== at || whyUnread(reading) === null) stop();
      at = place;
      if (whyUnread(reading) === null || isOver) return false;
      if (parsed) {
        timer ??= clock.after(LONGEST_WAIT, () => {
          timer = null;
          isOver = true;
          overdue();
        });
      }
      return true;
    },
  };
}
