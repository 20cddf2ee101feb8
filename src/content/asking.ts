import type { Result } from '../core/result/result';
import type { ContentCalls } from '../messages/protocol';
import type { Clock } from './watch';

/** Asks the background. Null where nobody answers. */
export type Ask = <Name extends keyof ContentCalls>(
  call: Name,
  input: ContentCalls[Name]['input'],
) => Promise<Result<ContentCalls[Name]['output']> | null>;

/** How long the first pause lasts, in milliseconds. A worker that was stopped has started again after this time. */
const SHORTEST = 50;
const LONGEST = 10_000;

/** Tries something at once. It tries again after longer and longer pauses, until an attempt says that it is done. */
export async function untilDone(attempt: () => Promise<boolean>, clock: Clock): Promise<void> {
  for (let pause = SHORTEST; !(await attempt()); pause = Math.min(2 * pause, LONGEST)) {
    await new Promise<void>((resolve) => clock.after(pause, resolve));
  }
}

/** Asks again and again until somebody answers, or until `isOver` says that nobody will. */
export function insistOn(ask: Ask, clock: Clock, isOver: () => boolean): Ask {
  return async (call, input) => {
    let answer: Awaited<ReturnType<typeof ask<typeof call>>> = null;
    await untilDone(async () => {
      answer = await ask(call, input);
      return answer !== null || isOver();
    }, clock);
    return answer;
  };
}
