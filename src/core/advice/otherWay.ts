import type { Advice } from './advice';
import { ruleOf } from './ruleOf';
import type { Situation } from './situation';
import type { ThisTime } from './thisTimeWish';

/** What the shopper can choose against this advice for this order alone; null if the advice offers no such choice. */
export function otherWay({ rule }: Pick<Advice, 'rule'>): ThisTime | null {
  return ruleOf(rule).otherWay ?? null;
}

/**
 * Whether the shopper's choice for this order already answers an advice. The choice answers the advice that offers it.
 * It also answers all advice about what a press may do, because the shopper chose for exactly this press. If the page
 * is read as doing the opposite of the choice, the advice is still given.
 */
export function isAnswered(advice: Advice, { thisTime }: Pick<Situation, 'thisTime'>): boolean {
  if (!thisTime) return false;
  return otherWay(advice) === thisTime || advice.rule === 'one-click-bypass' || isGuess(advice);
}

function isGuess(advice: Advice): boolean {
  return advice.rule === 'reserve-drain' && advice.how === 'may';
}
