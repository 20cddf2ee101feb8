import type { Advice } from './advice';
import { ruleOf } from './ruleOf';
import type { Situation } from './situation';
import type { ThisTime } from './thisTimeWish';

/** What a piece of advice offers to do the other way, this time only; null where it is about nothing of the kind. */
export function otherWay({ rule }: Pick<Advice, 'rule'>): ThisTime | null {
  return ruleOf(rule).otherWay ?? null;
}

/**
 * Whether what was said for this order answers a piece of advice. That is so for what it was said against, and for all
 * that a press only may do: what was said is the shopper's answer to just that. What the page is read as doing against
 * what was said is told all the same.
 */
export function isAnswered(advice: Advice, { thisTime }: Pick<Situation, 'thisTime'>): boolean {
  if (!thisTime) return false;
  return otherWay(advice) === thisTime || advice.rule === 'one-click-bypass' || isGuess(advice);
}

function isGuess(advice: Advice): boolean {
  return advice.rule === 'reserve-drain' && advice.how === 'may';
}
