import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { MarketplaceId } from '../core/marketplaces';
import { failureSentence, Refusal, type Stored } from './failures';

/** Raised when the tables or their rows change shape; each version has a stored example and a rung in `upgrade`. */
export const SCHEMA_VERSION = 1;

/** Rows are unknown until they are parsed: an older, newer or damaged program may have written them. */
export interface Tables extends DBSchema {
  /** Key: the marketplace. */
  purses: { key: string; value: unknown };
  entries: { key: string; value: unknown; indexes: { 'by-purse': [MarketplaceId, number] } };
  lots: { key: string; value: unknown };
  /** One row, under the key `settings`. */
  settings: { key: string; value: unknown };
}

export type TableName = 'purses' | 'entries' | 'lots' | 'settings';
export type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode = Mode> = IDBPTransaction<Tables, TableName[], M>;

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

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function open(name: string, version: number): Promise<IDBPDatabase<Tables>> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    openDB<Tables>(name, version, {
      upgrade,
      blocked() {
        givenUp = true;
        reject(new Refusal(BLOCKED));
      },
      blocking(_version, _wanted, event) {
        // Another context wants to change or delete the database. Transactions that run now still end well, and the
        // next one notices that its connection is closed, as it does when the browser has closed it.
        (event.target as IDBDatabase).close();
      },
    }).then((database) => (givenUp ? database.close() : resolve(database)), reject);
  });
}

/** Each rung brings the tables from one version to the next. */
function upgrade(database: IDBPDatabase<Tables>, from: number): void {
  if (from < 1) {
    database.createObjectStore('purses');
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('by-purse', ['purse', 'seq']);
    database.createObjectStore('lots', { keyPath: 'id' });
    database.createObjectStore('settings');
  }
}
