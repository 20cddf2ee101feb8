import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { CalendarDay, EpochMs } from '../core/calendarDay';
import type { CreditId } from '../core/credit';
import type { EntryId, EntryKind, MoveCause } from '../core/ledger';
import type { MarketplaceId } from '../core/marketplaces';
import type { ActivityRow, PurchaseKey } from '../core/pageReading';
import { failureSentence, Refusal, type Stored } from './failures';
import { SCHEMA_VERSION, upgrade } from './upgrade';

/** Rows are unknown until they are parsed: an older, newer or damaged program may have written them. */
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
      /** What the shopper said of money that came or went. */
      'by-cause': [MarketplaceId, MoveCause, EpochMs];
      /** Finds the undos among many entries at once. */
      'by-kind': [MarketplaceId, EntryKind, number];
      /** Rows of the activity table by what they came to, in minor units. */
      'by-amount': [MarketplaceId, ActivityRow['kind'], number, CalendarDay];
    };
  };
  credits: { key: string; value: unknown };
  reserves: { key: string; value: unknown };
  /** Rows under the keys `settings`, `device` and `small change`. */
  settings: { key: string; value: unknown };
  /** What the entries come to. Key: the marketplace. Made anew where it is missing. */
  projections: { key: string; value: unknown };
  /** What review pages showed; see `intents.ts`. */
  intents: { key: string; value: unknown };
  /** Orders that were seen and have not shipped. Key: the marketplace and the order's hash. */
  orders: { key: string; value: unknown };
  /** Balance pages of which it is not known whose they are. Key: the marketplace. */
  questions: { key: string; value: unknown };
  /** What the program notes for itself: reminders told, sync, exports. */
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

/**
 * So long an opening may go without a sign of life, in milliseconds. One that waits for a deletion gets none at all, and
 * the browser tells nobody what it waits for.
 */
const PATIENCE = 4000;
const WAITING = 'The books are being deleted, or another program holds them. Close its windows and try again.';
const BLOCKED = 'The books are open in an older Balance First. Close its windows and try again.';

export interface Connection {
  /**
   * Runs work in one transaction: all of it is kept, or none. `work` may only await requests of the transaction.
   * Throwing in it takes everything back.
   */
  run<M extends Mode, T>(
    tables: readonly TableName[],
    mode: M,
    work: (transaction: Transaction<M>) => Promise<T>,
  ): Promise<Stored<T>>;
  close(): void;
}

/** Opens the database when first needed, and again after the browser has closed it. */
export function connectTo(name: string, version = SCHEMA_VERSION): Connection {
  let opening: Promise<IDBPDatabase<Tables>> | null = null;

  const connection = () => {
    const mine = opening ?? open(name, version);
    opening = mine;
    mine.catch(() => forget(mine));
    return mine;
  };
  const forget = (lost: Promise<IDBPDatabase<Tables>>) => {
    if (opening === lost) opening = null;
  };

  /** A closed connection shows when a transaction begins, before anything is written: then one new try is safe. */
  async function begin<M extends Mode>(tables: readonly TableName[], mode: M): Promise<Transaction<M>> {
    const first = connection();
    try {
      return (await first).transaction([...tables], mode);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      forget(first);
      return (await connection()).transaction([...tables], mode);
    }
  }

  return {
    async run(tables, mode, work) {
      try {
        const transaction = await begin(tables, mode);
        return { ok: true, value: await carryOut(transaction, work) };
      } catch (error) {
        return { ok: false, error: failureSentence(error) };
      }
    },
    close() {
      opening?.then((database) => database.close());
      opening = null;
    },
  };
}

async function carryOut<M extends Mode, T>(
  transaction: Transaction<M>,
  work: (transaction: Transaction<M>) => Promise<T>,
): Promise<T> {
  const { done } = transaction;
  // When the work fails first, its error is the one to tell; without this the other would go unhandled.
  done.catch(() => {});
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function open(name: string, version: number): Promise<IDBPDatabase<Tables>> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    const giveUp = (why: string) => {
      givenUp = true;
      reject(new Refusal(why));
    };
    const waiting = setTimeout(() => giveUp(WAITING), PATIENCE);
    openDB<Tables>(name, version, {
      upgrade(database, from, _to, transaction) {
        clearTimeout(waiting);
        // Its failure is told by the opening itself.
        transaction.done.catch(() => {});
        upgrade(database, from, transaction).catch(() => abort(transaction));
      },
      blocked() {
        giveUp(BLOCKED);
      },
      blocking(_version, _wanted, event) {
        // Another context wants to change or delete the database. Transactions that run now still end well, and the
        // next one notices that its connection is closed, as it does when the browser has closed it.
        (event.target as IDBDatabase).close();
      },
    })
      .finally(() => clearTimeout(waiting))
      .then((database) => (givenUp ? database.close() : resolve(database)), reject);
  });
}
