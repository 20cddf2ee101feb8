import * as z from 'zod/mini';
import {
  balance,
  creditFields,
  id,
  inCurrencyOf,
  marketplaceId,
  marketplaceOf,
  note,
  numberHash,
  sum,
} from '../../schemas/values';

/** Calls about promotional credits. */
export const creditCalls = {
  'credit.add': inCurrencyOf(
    z.strictObject({
      ...creditFields,
      left: sum,
      terms: z.optional(creditFields.terms),
      /** Absent: the shopper typed the credit in. */
      source: z.optional(creditFields.source),
    }),
    marketplaceOf,
  ),
  /**
   * The shopper says that an amount of a credit was used. At most what is left counts. The order may be named, because
   * a return of that order loses the amount.
   */
  'credit.use': z.strictObject({ credit: id, amount: sum, order: z.optional(numberHash) }),
  /** The shopper returns an order, so the credits that were used on it are lost. */
  'credit.lose': z.strictObject({ marketplace: marketplaceId, order: numberHash }),
  /**
   * Changes what the shopper says about a credit. The amount is corrected only if `left` is present. Its currency is
   * checked by the handler, which knows the credit.
   */
  'credit.change': z.strictObject({
    ...{ credit: id, kind: creditFields.kind, scope: creditFields.scope, ends: creditFields.ends, note },
    left: z.optional(balance),
    terms: z.optional(creditFields.terms),
  }),
  'credit.remove': z.strictObject({ credit: id }),
};
