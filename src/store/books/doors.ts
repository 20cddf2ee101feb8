import { failed, type Result } from '../../core/result/result';
import type { Connection } from '../database/connection';
import type { TableName, Transaction } from '../database/tables';
import { keepAllProjections } from '../ledger/keptProjections';

// Which tables a transaction opens. Another transaction can use all other tables at the same time.

/** The ledger and its projections. */
export const ENTRY_TABLES = ['entries', 'projections'] as const;
/** The tables that are needed to settle orders. */
export const ORDER_TABLES = [...ENTRY_TABLES, 'intents', 'orders'] as const;
export const CREDIT_TABLES = [...ENTRY_TABLES, 'credits', 'state'] as const;

/** The functions that open the database. Each call is one transaction: it keeps everything or nothing. */
export interface Doors extends Pick<Connection, 'run'> {
  /** Writes. The result only says whether it worked. */
  change(
    tables: readonly TableName[],
    work: (transaction: Transaction<'readwrite'>) => Promise<unknown>,
  ): Promise<Result<null>>;
  /**
   * Reads something that needs the projections. If `read` returns null because they are missing, they are computed
   * first.
   */
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
