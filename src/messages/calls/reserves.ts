import * as z from 'zod/mini';
import { id, inCurrencyOf, marketplaceOf, reserveFields, sum } from '../../schemas/values';

const { book: _, ...reserveTerms } = reserveFields;
/** A reserve's currency is checked where the reserve is known. */
const reserveMove = z.strictObject({ reserve: id, amount: sum });

/** Calls about what is set aside. */
export const reserveCalls = {
  'reserve.add': inCurrencyOf(z.strictObject(reserveFields), marketplaceOf),
  /** Says anew what it is for; what it holds stays. */
  'reserve.change': z.strictObject({ reserve: id, ...reserveTerms }),
  /** Sets a positive amount aside; refused where that is more than is free to spend. */
  'reserve.deposit': reserveMove,
  /** Lets a positive amount go again; refused where the reserve holds less. */
  'reserve.release': reserveMove,
  /** What it held is free again; its entries stay in the ledger. */
  'reserve.remove': z.strictObject({ reserve: id }),
};
