import { type Money, money, subtract } from '../../money/money';
import type { Situation } from '../situation';
import { wholeBalanceHere } from './balanceHere';

/** A named reserve that would lose money. */
export interface ReserveCut {
  /** The shopper's own name for it; null in advice that a page may see. */
  readonly name: string | null;
  /** What it holds now. */
  readonly holds: Money;
  /** What would be taken from it; null if that can't be told. */
  readonly cut: Money | null;
}

/** What the reserves lose if an amount is taken out of the balance here. */
export interface Cut {
  /** What all reserves lose together; more than zero. */
  readonly cut: Money;
  /** The part of the reserves that the balance covers now. */
  readonly saved: Money;
  /** The reserve that loses first; null if its name is not known. */
  readonly reserve: ReserveCut | null;
}

/**
 * What is cut out of the reserves if this amount is taken from the whole balance. Null if no reserve is cut, if there
 * are no reserves, or if the balance is not known.
 */
export function cutBy(taken: Money, situation: Situation): Cut | null {
  const whole = wholeBalanceHere(situation);
  const held = situation.purse.held?.reserves;
  if (!whole || !held || held.minor <= 0 || situation.purse.book.marketplace !== situation.page.marketplace)
    return null;
  if (held.currency !== whole.free.currency) return null;
  const saved = money(Math.min(held.minor, whole.free.minor), held.currency);
  const free = subtract(whole.free, saved);
  const cut = money(Math.min(taken.minor, whole.free.minor) - free.minor, free.currency);
  return cut.minor > 0 ? { cut, saved, reserve: cutFirst(situation, cut) } : null;
}

/**
 * The reserve that is cut first: the youngest one that the balance covers at least in part, because older reserves are
 * covered first.
 */
export function cutFirst({ reserves = [] }: Situation, cut: Money | null): ReserveCut | null {
  const covered = reserves.findLast((projection) => (projection.covered?.minor ?? 0) > 0);
  if (!covered?.covered) return null;
  const part = cut && money(Math.min(cut.minor, covered.covered.minor), cut.currency);
  return { name: covered.reserve.name, holds: covered.covered, cut: part };
}
