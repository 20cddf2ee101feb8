import type { CalendarDay, EpochMs } from './calendarDay';
import type { Lot } from './lot';
import type { PageReading } from './pageReading';
import type { PurseStanding } from './purse';
import type { Settings } from './settings';

/** All that a rule may look at. It is the same for every rule, and holds no clock: `now` is given. */
export interface Situation {
  readonly now: EpochMs;
  /** The day it is at `now` in the marketplace's own zone. */
  readonly today: CalendarDay;
  readonly page: PageReading;
  /** The purse of the page's marketplace. A marketplace never seen before has one with an unknown balance. */
  readonly purse: PurseStanding;
  /** The lots of the page's marketplace. */
  readonly lots: readonly Lot[];
  readonly settings: Settings;
}
