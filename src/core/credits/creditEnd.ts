import { type CalendarDay, daysBetween } from '../days/calendarDay';
import type { Credit } from './credit';

/**
 * The number of whole days from today to the day on which a credit ends, both in the marketplace's zone. Negative when
 * that day is over. Null where the credit has no end or its end is not known.
 *
 * An end that is given as a day counts as the start of that day. So at 0 days the credit may already be gone.
 */
export function daysToEnd(credit: Pick<Credit, 'ends'>, today: CalendarDay): number | null {
  return typeof credit.ends === 'object' ? daysBetween(today, credit.ends.on) : null;
}

/** Whether a credit's end day is over. */
export function hasEnded({ ends }: Pick<Credit, 'ends'>, today: CalendarDay): boolean {
  return typeof ends === 'object' && ends.on < today;
}

/**
 * Whether an end is near enough to mention it. It must not be over, and not further away than the ladder's highest
 * step.
 */
export function isNearEnd(days: number, ladder: readonly number[]): boolean {
  return days >= 0 && ladder.some((rung) => days <= rung);
}

/** A credit that is close to its end. */
export interface EndingCredit {
  readonly credit: Credit;
  readonly ends: CalendarDay;
  /** As in {@link daysToEnd}: 0 or more. */
  readonly days: number;
}

/**
 * Finds the credits with something left whose end is within the ladder: soonest first, and on the same day the largest
 * first.
 */
export function endingCredits(
  credits: readonly Credit[],
  todayOf: (credit: Credit) => CalendarDay,
  ladder: readonly number[],
): EndingCredit[] {
  return credits
    .flatMap((credit) => {
      if (typeof credit.ends !== 'object' || credit.left.minor <= 0) return [];
      const days = daysBetween(todayOf(credit), credit.ends.on);
      return isNearEnd(days, ladder) ? [{ credit, ends: credit.ends.on, days }] : [];
    })
    .sort(
      (a, b) => a.days - b.days || b.credit.left.minor - a.credit.left.minor || (a.credit.id < b.credit.id ? -1 : 1),
    );
}
