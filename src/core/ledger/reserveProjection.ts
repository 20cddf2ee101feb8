import { type CalendarDay, daysBetween } from '../days/calendarDay';
import { type Money, money, zero } from '../money/money';
import type { ReserveId } from './book';
import type { HeldBack } from './purse';
import { holdsBack, type Reserve } from './reserves';

/** A reserve with what it holds. */
export interface ReserveProjection {
  readonly reserve: Reserve;
  /** Deposits less releases. */
  readonly deposited: Money;
  /** What it keeps from being free: the deposits, and at least the floor. */
  readonly holds: Money;
  /** What the balance really covers of it: the oldest reserve is covered first. Null while the balance is unknown. */
  readonly covered: Money | null;
  /** What is still to be set aside; null without a target. */
  readonly toTarget: Money | null;
  /** Days to its date; negative when that is over, null without one. */
  readonly days: number | null;
}

/** What is free to spend: the balance less what is held back, never below zero. Null while the balance is unknown. */
export function freeOf(balance: Money | null, held: HeldBack): Money | null {
  if (!balance) return null;
  const free = balance.minor - held.pending.minor - held.reserves.minor;
  return free > 0 ? money(free, balance.currency) : zero(balance.currency);
}

/**
 * All reserves of one book with what they hold, oldest first.
 *
 * @param deposited minor units set aside per reserve, as the projection keeps them.
 * @param balance the book's balance less pending orders, or null where it is unknown.
 * @param today in the marketplace's zone.
 */
export function projectReserves(
  reserves: readonly Reserve[],
  deposited: ReadonlyMap<ReserveId, number>,
  balance: Money | null,
  today: CalendarDay,
): ReserveProjection[] {
  let uncovered = Math.max(0, balance?.minor ?? 0);
  return [...reserves]
    .sort((a, b) => a.began - b.began || (a.id < b.id ? -1 : 1))
    .map((reserve) => {
      const { currency } = reserve.floor;
      const own = deposited.get(reserve.id) ?? 0;
      const holds = holdsBack(reserve, own);
      const covers = Math.min(holds.minor, uncovered);
      uncovered -= covers;
      return {
        reserve,
        deposited: money(own, currency),
        holds,
        covered: balance && money(covers, currency),
        toTarget: reserve.target && money(Math.max(0, reserve.target.minor - own), currency),
        days: reserve.by && daysBetween(today, reserve.by),
      };
    });
}
