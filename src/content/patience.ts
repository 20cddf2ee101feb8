import type { PageReading } from '../core/page/pageReading';
import { whyUnread } from '../core/page/unread';
import type { Clock } from './watch';

/** How long to wait for a fact that is missing, after the page is parsed. Milliseconds. */
const LONGEST_WAIT = 4000;

export interface Patience {
  /**
   * Whether a fact that can't be read may still come. Amounts come late, and they disappear for a moment after each
   * choice of the shopper.
   *
   * @param place identifies this page. At another place the wait begins again.
   */
  isSettling(reading: PageReading, place: string, parsed: boolean): boolean;
  stop(): void;
}

/** Waits for a page with one timer. The timer runs only while something can't be read. */
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
