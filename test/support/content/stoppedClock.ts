import type { Clock } from '../../../src/content/watch';

/** A clock that stands still until a test moves it. Then it runs everything that is due, in order. */
export function stoppedClock() {
  let time = 0;
  let last = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  const clock: Clock = {
    now: () => time,
    after(delay, run) {
      last += 1;
      timers.set(last, { at: time + delay, run });
      return last;
    },
    cancel: (timer) => void timers.delete(timer),
  };
  return {
    clock,
    pending: () => timers.size,
    /** Simulates work that takes this long. */
    spend(milliseconds: number): void {
      time += milliseconds;
    },
    advance(milliseconds: number): void {
      const end = time + milliseconds;
      for (;;) {
        const [next] = [...timers].sort(([, one], [, other]) => one.at - other.at);
        if (next === undefined || next[1].at > end) break;
        timers.delete(next[0]);
        time = Math.max(time, next[1].at);
        next[1].run();
      }
      time = Math.max(time, end);
    },
  };
}
