import type { EpochMs } from '../../core/days/calendarDay';
import type { ContainerId } from '../../core/ledger/containerBooks';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { Money } from '../../core/money/money';
import type { ActivityRow, ActivityWindow } from '../../core/page/pageReading';

/** What one opening of the balance page shows. */
export interface BalancePage {
  readonly marketplace: MarketplaceId;
  readonly visit: string;
  /** Null where it could not be read. */
  readonly balance: Money | null;
  /** The rows of the activity table, newest first; none where the account has no activity. Null: they can't be read. */
  readonly rows: readonly ActivityRow[] | null;
  readonly window: ActivityWindow | null;
  /** When the page was loaded: what it shows counts from then, whenever it is read again. Absent: just now. */
  readonly loadedAt?: EpochMs;
  /** Where the tab keeps its cookies; absent where the browser does not say. */
  readonly container?: ContainerId | undefined;
}

/** A page of which it is known when it was loaded. */
export type Loaded = BalancePage & { readonly loadedAt: EpochMs };
