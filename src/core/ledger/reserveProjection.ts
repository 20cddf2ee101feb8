import { type CalendarDay, daysBetween } from '../days/calendarDay';
import { type Money, money, zero } from '../money/money';
import type { ReserveId } from './book';
import type { HeldBack } from './purse';
import { holdsBack, type Reserve } from './reserves';

/** A reserve, and how much money it holds. */
export interface ReserveProjection {
  readonly reserve: Reserve;
  /** Deposits minus releases. */
  readonly deposited: Money;
  /** The money that it keeps from being free: its deposits, and at least its floor. */
  readonly holds: Money;
  /**
   * The part of it that the balance really covers. The oldest reserve is covered first. Null while the balance is
   * unknown.
   */
  readonly covered: Money | null;
  /** The amount that is missing to the target; null without a target. */
  readonly toTarget: Money | null;
  /** Days until its date. Negative after that date, null without a date. */
  readonly days: number | null;
}

/**
 * The money that is free to spend: the balance minus what is held back, never below zero. Null while the balance is
 * unknown.
 */
export function freeOf(balance: Money | null, held: HeldBack): Money | null {
  if (!balance) return null;
  const free = balance.minor - held.pending.minor - held.reserves.minor;
  return free > 0 ? money(free, balance.currency) : zero(balance.currency);
}

/**
 * Tells for all reserves of one book how much they hold, oldest reserve first.
 *
 * @param deposited minor units set aside for each reserve, from the projection.
 * @param balance the book's balance minus pending orders, or null where it is unknown.
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
