import type { DBSchema, IDBPTransaction } from 'idb';
import type { CalendarDay, EpochMs } from '../../core/days/calendarDay';
import type { CreditId } from '../../core/ledger/book';
import type { EntryId, EntryKind, MoveCause } from '../../core/ledger/ledger';
import type { MarketplaceId } from '../../core/marketplaces/marketplaces';
import type { ActivityRow, PurchaseKey } from '../../core/page/pageReading';

/** Each row is `unknown` until it is parsed, because an older, newer or damaged program may have written it. */
export interface Tables extends DBSchema {
  /** Key: the book, see `bookKey`. */
  purses: { key: string; value: unknown };
  entries: {
    key: string;
    value: unknown;
    indexes: {
      'by-marketplace': [MarketplaceId, number];
      /** Rows of the activity table. */
      'by-day': [MarketplaceId, CalendarDay];
      'by-target': EntryId;
      'by-visit': string;
      'by-purchase': PurchaseKey;
      'by-credit': CreditId;
      /** What the shopper entered about money that was added or spent. */
      'by-cause': [MarketplaceId, MoveCause, EpochMs];
      /** Finds the undos among many entries at once. */
      'by-kind': [MarketplaceId, EntryKind, number];
      /** Rows of the activity table by amount, in minor units. */
      'by-amount': [MarketplaceId, ActivityRow['kind'], number, CalendarDay];
    };
  };
  credits: { key: string; value: unknown };
  reserves: { key: string; value: unknown };
  /** Rows under the keys `settings`, `device` and `small change`. */
  settings: { key: string; value: unknown };
  /** The projections. Key: the marketplace. A missing row is computed again. */
  projections: { key: string; value: unknown };
  /** What review pages showed; see `intents.ts`. */
  intents: { key: string; value: unknown };
  /** Orders that were seen and have not shipped. Key: the marketplace and the order's hash. */
  orders: { key: string; value: unknown };
  /** Balance pages whose account is not known. Key: the marketplace. */
  questions: { key: string; value: unknown };
  /** What the program keeps for itself: reminders that were told, sync, exports. */
  state: { key: string; value: unknown };
}

export const TABLE_NAMES = [
  'purses',
  'entries',
  'credits',
  'reserves',
  'settings',
  'projections',
  'intents',
  'orders',
  'questions',
  'state',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];
export type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode = Mode> = IDBPTransaction<Tables, TableName[], M>;
