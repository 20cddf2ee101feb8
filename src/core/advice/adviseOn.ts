import { looksAlike } from '../credits/credit';
import { isSmall } from '../ledger/purse';
import { isSnoozed } from '../settings/settings';
import type { Advice } from './advice';
import { usesBalance } from './here/usesBalance';
import { isAnswered } from './otherWay';
import type { Severity } from './rule';
import { runRules } from './runRules';
import type { Situation } from './situation';
import { asSaid } from './thisTime';

/**
 * Returns all advice about a page, most severe first, with at most one advice per rule.
 *
 * - Advice that repeats other advice is left out.
 * - Advice about less than the purse's smallest amount is shown only in the badge and holds nothing.
 * - A snoozed rule still holds the press, because a snooze must not switch off a hold. Its words stay away until then.
 * - What the shopper chose for this order alone replaces the wish. Advice that this choice answers is neither said nor
 * held.
 */
export function adviseOn(situation: Situation): Advice[] {
  const said = runRules(asSaid(situation));
  const snoozed = ({ rule }: Advice) => isSnoozed(rule, situation.page.marketplace, situation.settings, situation.now);
  // Remove repetitions before snoozes. Otherwise a snoozed advice would let through the weaker advice that repeats it.
  const once = said.filter((advice) => !isRepetition(advice, said) && !isAnswered(advice, situation));
  const balanceIsTold = once.some((advice) => usesBalance(advice) && !snoozed(advice));
  return once
    .filter((advice) => advice.rule !== 'balance-stale' || balanceIsTold)
    .map((advice) => (advice.stake && isSmall(advice.stake, situation.purse) ? inBadge(advice) : advice))
    .flatMap((advice) => (snoozed(advice) ? holdAlone(advice) : [advice]))
    .sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
}

const WEIGHT: Record<Severity, number> = { stop: 2, warn: 1, note: 0 };

/**
 * Whether other advice says the same thing better. A state that was read is better than a guess, a drain of saved money
 * goes before a charge to the card, and the end of a credit goes before its being unused.
 */
function isRepetition(advice: Advice, said: readonly Advice[]): boolean {
  if (advice.rule === 'one-click-bypass') {
    return said.some((other) => other.rule === 'balance-unused' || other.rule === 'reserve-drain');
  }
  if (advice.rule === 'credit-unused') {
    return said.some((other) => other.rule === 'credit-expiring' && looksAlike(other.credit, advice.credit));
  }
  return false;
}

/** Hides the words of a snoozed rule, but keeps its hold. */
function holdAlone(advice: Advice): Advice[] {
  return advice.holds.length > 0 ? [{ ...advice, place: 'hold' }] : [];
}

/** Moves advice to the badge. It then holds nothing, because only advice that is shown in the page may hold a press. */
function inBadge(advice: Advice): Advice {
  return { ...advice, place: 'badge', holds: [], severity: advice.severity === 'stop' ? 'warn' : advice.severity };
}
