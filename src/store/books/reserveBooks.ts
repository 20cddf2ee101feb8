import type { ReserveId } from '../../core/ledger/book';
import type { Reserve } from '../../core/ledger/reserves';
import type { Money } from '../../core/money/money';
import type { Result } from '../../core/result/result';
import type { Stamp } from '../ledger/entries';
import { addReserve, changeReserve, moveReserve, type ReserveTerms, removeReserve } from '../reserves/keptReserves';
import { type Doors, ENTRY_TABLES } from './doors';

/** Reserves: money that is set aside. */
export interface ReserveBooks {
  addReserve(reserve: Reserve): Promise<Result<null>>;
  moveReserve(reserve: ReserveId, way: 'in' | 'out', amount: Money, stamp: Stamp): Promise<Result<null>>;
  changeReserve(reserve: ReserveId, terms: ReserveTerms): Promise<Result<null>>;
  removeReserve(reserve: ReserveId, stamp: Stamp): Promise<Result<null>>;
}

export function reserveBooks({ change }: Doors): ReserveBooks {
  return {
    addReserve: (reserve) => change(['reserves'], (transaction) => addReserve(transaction, reserve)),
    moveReserve: (reserve, way, amount, stamp) =>
      change([...ENTRY_TABLES, 'reserves'], (transaction) => moveReserve(transaction, reserve, way, amount, stamp)),
    changeReserve: (reserve, terms) =>
      change(['reserves'], (transaction) => changeReserve(transaction, reserve, terms)),
    removeReserve: (reserve, stamp) =>
      change([...ENTRY_TABLES, 'reserves'], (transaction) => removeReserve(transaction, reserve, stamp)),
  };
}
