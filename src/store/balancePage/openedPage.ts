import type { EpochMs } from '../../core/days/calendarDay';
import type { ContainerId } from '../../core/ledger/containerBooks';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import type { ActivityRow, ActivityWindow } from '../../core/page/pageReading';

/** What one opening of the balance page shows. */
export interface BalancePage {
  readonly marketplace: MarketplaceId;
  readonly visit: string;
  /** Null if it could not be read. */
  readonly balance: Money | null;
  /**
   * The rows of the activity table, newest first. Empty if the account has no activity. Null if the rows can't be read.
   */
  readonly rows: readonly ActivityRow[] | null;
  readonly window: ActivityWindow | null;
  /** When the page was loaded. What it shows counts from then, even if it is read again later. Absent: just now. */
  readonly loadedAt?: EpochMs;
  /** Where the tab keeps its cookies. Absent if the browser does not say. */
  readonly container?: ContainerId | undefined;
}

/** A page whose load time is known. */
export type Loaded = BalancePage & { readonly loadedAt: EpochMs };
