import { type Money, money, subtract } from '../../money/money';
import type { Situation } from '../situation';
import { wholeBalanceHere } from './balanceHere';

/** A named reserve that would lose something. */
export interface ReserveCut {
  /** The shopper's own word for it; null in what is told to a page. */
  readonly name: string | null;
  /** What it holds now. */
  readonly holds: Money;
  /** What would be taken from it; null where that can't be told. */
  readonly cut: Money | null;
}

/** What taking an amount out of the balance here would cost the reserves. */
export interface Cut {
  /** What reserves lose in all; more than zero. */
  readonly cut: Money;
  /** What the balance covers of the reserves now. */
  readonly saved: Money;
  /** The reserve that loses first; null where its name is not known. */
  readonly reserve: ReserveCut | null;
}

/**
 * What is cut out of reserves when so much is taken from the whole balance; null where they stay whole, there are
 * none, or the balance is not known.
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

/** The youngest reserve that the balance covers something of: the older ones are covered first. */
export function cutFirst({ reserves = [] }: Situation, cut: Money | null): ReserveCut | null {
  const covered = reserves.findLast((projection) => (projection.covered?.minor ?? 0) > 0);
  if (!covered?.covered) return null;
  const part = cut && money(Math.min(cut.minor, covered.covered.minor), cut.currency);
  return { name: covered.reserve.name, holds: covered.covered, cut: part };
}
