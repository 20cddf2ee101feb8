import * as z from 'zod/mini';
import { id, inCurrencyOf, marketplaceOf, reserveFields, sum } from '../../schemas/values';

const { book: _, ...reserveTerms } = reserveFields;
/** The reserve's currency is checked by the handler, which knows the reserve. */
const reserveMove = z.strictObject({ reserve: id, amount: sum });

/** Calls about reserves. */
export const reserveCalls = {
  'reserve.add': inCurrencyOf(z.strictObject(reserveFields), marketplaceOf),
  /** Changes what a reserve is for. The money that it holds stays the same. */
  'reserve.change': z.strictObject({ reserve: id, ...reserveTerms }),
  /** Sets a positive amount aside. It is refused if that is more than is free to spend. */
  'reserve.deposit': reserveMove,
  /** Releases a positive amount. It is refused if the reserve holds less. */
  'reserve.release': reserveMove,
  /** Removes a reserve. Its money is free again, and its entries stay in the ledger. */
  'reserve.remove': z.strictObject({ reserve: id }),
};
