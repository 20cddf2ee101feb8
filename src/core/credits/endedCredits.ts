import type { CalendarDay } from '../days/calendarDay';
import type { CreditId } from '../ledger/book';
import type { Money } from '../money/money';
import type { Credit } from './credit';
import { daysToEnd } from './creditEnd';

/** So many days after its end a credit is still listed among the others. */
const LISTED_AFTER_END = 30;

/**
 * Whether a credit ended longer ago than it is listed for.
 *
 * @param today in the marketplace's zone.
 */
export function endedLongAgo(credit: Pick<Credit, 'ends'>, today: CalendarDay): boolean {
  const days = daysToEnd(credit, today);
  return days !== null && days < -LISTED_AFTER_END;
}

/** What ended unused. */
export interface EndedCredits {
  /** How much of which credit, among those that ended lately or this year. */
  readonly credits: readonly { readonly credit: CreditId; readonly lost: Money }[];
  /** In all this year, one sum a currency; none where nothing ended unused. */
  readonly thisYear: readonly Money[];
}
