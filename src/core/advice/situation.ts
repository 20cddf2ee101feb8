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

/** All that a rule may look at. It is the same for every rule, and holds no clock: `now` is given. */
export interface Situation {
  readonly now: EpochMs;
  /** The day it is at `now` in the marketplace's own zone. */
  readonly today: CalendarDay;
  readonly page: PageReading;
  /** The purse of the page's marketplace. A marketplace never seen before has one with an unknown balance. */
  readonly purse: Purse;
  /** The credits of the page's marketplace. */
  readonly credits: readonly Credit[];
  readonly settings: Settings;
  /** The named reserves of the purse, oldest first. Absent: there are none. */
  readonly reserves?: readonly ReserveProjection[];
  /** What the purse's latest observation left unexplained; null or absent: nothing. */
  readonly drift?: Drift | null;
  /** The purses of other marketplaces with a known balance. Absent: none. */
  readonly otherPurses?: readonly Purse[];
  /** What recent review pages showed before an order was placed; for an order's own page. */
  readonly intents?: readonly Intent[];
  /** Credits used on known orders; for the return page. */
  readonly creditUses?: readonly CreditUse[];
  /** How many orders are known that have not shipped; for the redeem page. */
  readonly unshipped?: number;
  /** Whether a balance page of this marketplace waits for the shopper to say whose it is. Absent: none does. */
  readonly accountQuestion?: 'this-page' | 'earlier-page';
  /** The accounts whose books are kept apart in the page's marketplace, null being the first. */
  readonly accounts?: readonly (AccountLabel | null)[];
  /** The page is in a container of which it is not known whose account it shows; `purse` is that of another one. */
  readonly isNewContainer?: true;
  /** What the shopper wants for this order alone, whatever the purse's wish. Absent: nothing was said. */
  readonly thisTime?: ThisTime;
}
