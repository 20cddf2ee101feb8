import type { Clock } from './watch';

/** How long the first pause lasts, in milliseconds. A worker that was stopped has started again by then. */
const SHORTEST = 50;
const LONGEST = 10_000;

/** Tries something at once, and again after growing pauses until an attempt says that it is done. */
export async function untilDone(attempt: () => Promise<boolean>, clock: Clock): Promise<void> {
  for (let pause = SHORTEST; !(await attempt()); pause = Math.min(2 * pause, LONGEST)) {
    await new Promise<void>((resolve) => clock.after(pause, resolve));
  }
}
