import type { Credit } from '../credits/credit';
import type { CreditUse } from '../credits/creditProjection';
import type { CalendarDay, EpochMs } from '../days/calendarDay';
import type { AccountLabel } from '../ledger/book';
import type { Drift } from '../ledger/drift';
import type { Intent } from '../ledger/outcome';
import type { Purse } from '../ledger/purse';
import type { ReserveProjection } from '../ledger/reserveProjection';
import type { PageReading } from '../page/pageReading';
import type { Settings } from '../settings/settings';
import type { ThisTime } from './thisTimeWish';

/** Everything that a rule may look at. It is the same for every rule. It contains no clock, so `now` is given. */
export interface Situation {
  readonly now: EpochMs;
  /** The day at `now` in the marketplace's own zone. */
  readonly today: CalendarDay;
  readonly page: PageReading;
  /**
   * The purse of the page's marketplace. If the marketplace was never seen before, the balance of this purse is
   * unknown.
   */
  readonly purse: Purse;
  /** The credits of the page's marketplace. */
  readonly credits: readonly Credit[];
  readonly settings: Settings;
  /** The named reserves of the purse, oldest first. Absent: there are none. */
  readonly reserves?: readonly ReserveProjection[];
  /** What the latest observation of the purse left unexplained; null or absent: nothing. */
  readonly drift?: Drift | null;
  /** The purses of other marketplaces whose balance is known. Absent: none. */
  readonly otherPurses?: readonly Purse[];
  /** What recent review pages showed before an order was placed. It is used on the order's own page. */
  readonly intents?: readonly Intent[];
  /** Credits that were used on known orders. It is used on the return page. */
  readonly creditUses?: readonly CreditUse[];
  /** How many known orders have not shipped. It is used on the redeem page. */
  readonly unshipped?: number;
  /** Whether a balance page of this marketplace waits for the shopper to say whose it is. Absent: none waits. */
  readonly accountQuestion?: 'this-page' | 'earlier-page';
  /** The accounts whose books are kept apart in the page's marketplace. Null stands for the first account. */
  readonly accounts?: readonly (AccountLabel | null)[];
  /** True if the page is in a container whose account is not known. `purse` then belongs to another account. */
  readonly isNewContainer?: true;
  /** What the shopper wants for this order alone, whatever the purse's wish is. Absent: the shopper chose nothing. */
  readonly thisTime?: ThisTime;
}
