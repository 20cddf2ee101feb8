import { type CalendarDay, daysBetween } from './calendarDay';
import type { Credit } from './credit';
import { hasEnded } from './creditEnd';
import type { Money } from './money';

/** What is left of a credit when its day comes. */
export interface Dying {
  readonly lot: Credit;
  readonly on: CalendarDay;
  /** From today; 0 or more. */
  readonly days: number;
  readonly amount: Money;
}

/**
 * What is lost if nothing is done: every credit that ends and has something left, soonest first.
 *
 * @param lots those of one marketplace; ended and empty ones are left out.
 * @param today in the marketplace's zone.
 */
export function lostIfNothingIsDone(lots: readonly Credit[], today: CalendarDay): Dying[] {
  return lots
    .flatMap((lot): Dying[] => {
      if (lot.left.minor <= 0 || typeof lot.ends !== 'object' || hasEnded(lot, today)) return [];
      const { on } = lot.ends;
      return [{ lot, on, days: daysBetween(today, on), amount: lot.left }];
    })
    .sort((a, b) => a.days - b.days || (a.lot.id < b.lot.id ? -1 : 1));
}
