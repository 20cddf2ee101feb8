import { type CalendarDay, daysBetween } from '../days/calendarDay';
import type { Money } from '../money/money';
import type { Credit } from './credit';
import { hasEnded } from './creditEnd';

/** The amount that is left of a credit before it ends. */
export interface Dying {
  readonly credit: Credit;
  readonly on: CalendarDay;
  /** From today; 0 or more. */
  readonly days: number;
  readonly amount: Money;
}

/**
 * Lists what the shopper will lose if they do nothing: every credit that ends and has something left, soonest first.
 *
 * @param credits credits of one marketplace; ended and empty ones are left out.
 * @param today in the marketplace's zone.
 */
export function lostIfNothingIsDone(credits: readonly Credit[], today: CalendarDay): Dying[] {
  return credits
    .flatMap((credit): Dying[] => {
      if (credit.left.minor <= 0 || typeof credit.ends !== 'object' || hasEnded(credit, today)) return [];
      const { on } = credit.ends;
      return [{ credit, on, days: daysBetween(today, on), amount: credit.left }];
    })
    .sort((a, b) => a.days - b.days || (a.credit.id < b.credit.id ? -1 : 1));
}
