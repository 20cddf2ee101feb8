import type { EpochMs } from './calendarDay';
import type { Money } from './money';
import type { ActivityRow, ActivityWindow } from './pageReading';

/** One opened page of the activity table. */
export interface ActivityPage {
  /** As on the page: newest first. */
  readonly rows: readonly ActivityRow[];
  /** Which ends of the history the page shows; null where its pager was not read. */
  readonly window: ActivityWindow | null;
  /** Random per opening of the page, so that all it brought can be taken back together. */
  readonly visit: string;
  /** The balance above the rows. Null or absent: it was not read. */
  readonly balance?: Money | null;
  /** When the page was loaded. Absent: after all that the books know. */
  readonly loadedAt?: EpochMs;
}

/** `ask`: the page may be another account's. `same-account`: the shopper has said that it is this one's. */
export type Trust = 'ask' | 'same-account';
