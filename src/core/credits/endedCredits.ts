import type { CalendarDay } from '../days/calendarDay';
import type { CreditId } from '../ledger/book';
import type { Money } from '../money/money';
import type { Credit } from './credit';
import { daysToEnd } from './creditEnd';

/** For this many days after its end, a credit is still listed among the others. */
const LISTED_AFTER_END = 30;

/**
 * Whether a credit ended so long ago that it is no longer listed.
 *
 * @param today in the marketplace's zone.
 */
export function endedLongAgo(credit: Pick<Credit, 'ends'>, today: CalendarDay): boolean {
  const days = daysToEnd(credit, today);
  return days !== null && days < -LISTED_AFTER_END;
}

/** The credits that ended unused. */
export interface EndedCredits {
  /** The lost amount of each credit that ended recently or this year. */
  readonly credits: readonly { readonly credit: CreditId; readonly lost: Money }[];
  /** The sum of this year, one for each currency; empty where nothing ended unused. */
  readonly thisYear: readonly Money[];
}
