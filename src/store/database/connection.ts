import { type IDBPDatabase, openDB } from 'idb';
import type { Reason } from '../../core/result/reason';
import { failed, type Result } from '../../core/result/result';
import { Refusal, reasonOf } from './failures';
import type { Mode, TableName, Tables, Transaction } from './tables';
import { SCHEMA_VERSION, upgrade } from './upgrade';

/**
 * How long an opening may take without any event, in milliseconds. An opening that waits for a deletion gets no event,
 * and the browser does not say what it waits for.
 */
const PATIENCE = 4000;

export interface Connection {
  /**
   * Runs work in one transaction: it keeps everything or nothing. `work` may only await requests of the transaction. If
   * it throws, everything is undone.
   */
  run<M extends Mode, T>(
    tables: readonly TableName[],
    mode: M,
    work: (transaction: Transaction<M>) => Promise<T>,
  ): Promise<Result<T>>;
  close(): void;
}

/** Opens the database when it is first needed, and again after the browser has closed it. */
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

  /**
   * A closed connection fails when a transaction begins, before anything is written. So it is safe to try once more.
   */
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
        return failed(reasonOf(error));
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
  // If the work fails first, its error is the one to report. Without this line, the other error would be unhandled.
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
    // The transaction has already ended.
  }
}

function open(name: string, version: number): Promise<IDBPDatabase<Tables>> {
  return new Promise((resolve, reject) => {
    let givenUp = false;
    const giveUp = (why: Reason) => {
      givenUp = true;
      reject(new Refusal(why));
    };
    const waiting = setTimeout(() => giveUp({ code: 'books-held-elsewhere' }), PATIENCE);
    openDB<Tables>(name, version, {
      upgrade(database, from, _to, transaction) {
        clearTimeout(waiting);
        // The opening itself reports this failure.
        transaction.done.catch(() => {});
        upgrade(database, from, transaction).catch(() => abort(transaction));
      },
      blocked() {
        giveUp({ code: 'books-open-in-older' });
      },
      blocking(_version, _wanted, event) {
        // Another context wants to change or delete the database. Transactions that are running still end well. The
        // next one finds the connection closed, as it does when the browser has closed it.
        (event.target as IDBDatabase).close();
      },
    })
      .finally(() => clearTimeout(waiting))
      .then((database) => (givenUp ? database.close() : resolve(database)), reject);
  });
}
