import type { Credit } from './credits/credit';
import type { EndedCredits } from './credits/endedCredits';
import type { EpochMs } from './days/calendarDay';
import type { Bleed } from './ledger/bleed';
import type { AccountLabel, Book, ReserveId } from './ledger/book';
import type { Drift } from './ledger/drift';
import type { Entry, EntryId } from './ledger/ledger';
import type { OpenPending } from './ledger/projection';
import type { Purse } from './ledger/purse';
import type { ReserveProjection } from './ledger/reserveProjection';
import type { MarketplaceId } from './marketplaces/marketplaces';
import type { Money } from './money/money';
import type { Sight } from './page/firstSight';
import type { DeviceSettings } from './settings/deviceSettings';
import type { Settings } from './settings/settings';
import type { SmallChange } from './smallChange/smallChange';
import type { BooksCount } from './transfer/exportDocument';

/** An observation that a book can't account for. */
export type BookDrift = { readonly book: Book; readonly drift: Drift };

/** An order placed with balance applied, of which something is still open. */
export type BookPending = { readonly book: Book; readonly order: OpenPending };

/** A balance page of which the books don't tell whose it is. Nothing of it is written until the shopper says. */
export interface AccountQuestion {
  readonly visit: string;
  readonly marketplace: MarketplaceId;
  readonly at: EpochMs;
  /** The balance that the page showed, where it was read. */
  readonly balance: Money | null;
  /** The account that this browser was last seen with; null is the first one. */
  readonly lastUsed: AccountLabel | null;
  /** All accounts known in this marketplace; null is the first one. */
  readonly accounts: readonly (AccountLabel | null)[];
}

/** The books as the extension's own pages see them. */
export interface Books {
  readonly now: EpochMs;
  /** Purses that have a balance or a changed setting, soonest-used first; one per account. */
  readonly purses: readonly Purse[];
  /** Of all books, oldest first. */
  readonly reserves: readonly ReserveProjection[];
  /** Small purchases since each reserve began; a reserve without any is not listed. */
  readonly bleeds: readonly { readonly reserve: ReserveId; readonly bleed: Bleed }[];
  /** Oldest first within a book. */
  readonly pending: readonly BookPending[];
  readonly drifts: readonly BookDrift[];
  readonly questions: readonly AccountQuestion[];
  readonly credits: readonly Credit[];
  /** What ended unused lately and this year. */
  readonly ended: EndedCredits;
  /** Latest first, at most 50 per purse. */
  readonly entries: readonly Entry[];
  readonly undone: readonly EntryId[];
  readonly settings: Settings;
  readonly smallChange: SmallChange;
  readonly device: DeviceSettings;
  /** What the shopper said of layouts that no saved page proves. */
  readonly sights: readonly Sight[];
  /** How many records found no room in the synced storage; 0 where nothing is synced. */
  readonly leftOutOfSync: number;
  /** How much there is of everything. */
  readonly count: BooksCount;
  /** Whether an export is worth suggesting. */
  readonly backupDue: boolean;
  /** Stored rows that could not be understood. They are kept as they are and counted here. */
  readonly unreadableRows: number;
}

/** Every entry of every book, for the ledger page. */
export interface History {
  readonly entries: readonly Entry[];
  readonly undone: readonly EntryId[];
}
