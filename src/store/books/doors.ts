import { failed, type Result } from '../../core/result/result';
import type { Connection } from '../database/connection';
import type { TableName, Transaction } from '../database/tables';
import { keepAllProjections } from '../ledger/keptProjections';

// Which tables a transaction opens: others may be used by another one at the same time.

/** The ledger, and what its entries come to. */
export const ENTRY_TABLES = ['entries', 'projections'] as const;
/** What settles orders. */
export const ORDER_TABLES = [...ENTRY_TABLES, 'intents', 'orders'] as const;
export const CREDIT_TABLES = [...ENTRY_TABLES, 'credits', 'state'] as const;

/** The ways into the database. Each is one transaction: all of it is kept, or none. */
export interface Doors extends Pick<Connection, 'run'> {
  /** Writes, and has nothing to tell but that it went well. */
  change(
    tables: readonly TableName[],
    work: (transaction: Transaction<'readwrite'>) => Promise<unknown>,
  ): Promise<Result<null>>;
  /** Reads something that rests on what the entries come to. Where that is not kept yet (null), it is made first. */
  readKept<T>(tables: readonly TableName[], read: (transaction: Transaction) => Promise<T | null>): Promise<Result<T>>;
}

export function doorsTo({ run }: Connection): Doors {
  const change: Doors['change'] = (tables, work) =>
    run(tables, 'readwrite', async (transaction) => {
      await work(transaction);
      return null;
    });

  return {
    run,
    change,
    async readKept<T>(tables: readonly TableName[], read: (transaction: Transaction) => Promise<T | null>) {
      const first = await run(tables, 'readonly', read);
      if (!first.ok || first.value !== null) return first as Result<T>;
      const made = await change(ENTRY_TABLES, keepAllProjections);
      if (!made.ok) return made;
      const second = await run(tables, 'readonly', read);
      if (second.ok && second.value === null) return failed({ code: 'books-changing' });
      return second as Result<T>;
    },
  };
}
