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
 * All that there is to say about a page, most severe first, at most one piece per rule. What says the same thing
 * twice is said once, and what is about less than the purse's smallest amount goes to the badge and holds nothing. Of
 * snoozed rules only the hold is left, since a snooze disarms nothing. What the shopper said for this order alone
 * takes the place of the wish, and what it answers is neither said nor held.
 */
export function adviseOn(situation: Situation): Advice[] {
  const said = runRules(asSaid(situation));
  const snoozed = ({ rule }: Advice) => isSnoozed(rule, situation.page.marketplace, situation.settings, situation.now);
  // Repetitions go before snoozes: a snoozed piece must not come back as the weaker one that it had silenced.
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
 * Whether another piece says it better: the read state over the guess, saved money over the card, the end of a credit
 * over its being unused.
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

/** Snoozed words stay away, and what they hold is held all the same. */
function holdAlone(advice: Advice): Advice[] {
  return advice.holds.length > 0 ? [{ ...advice, place: 'hold' }] : [];
}

/** Only what is shown in the page may hold a press. */
function inBadge(advice: Advice): Advice {
  return { ...advice, place: 'badge', holds: [], severity: advice.severity === 'stop' ? 'warn' : advice.severity };
}
