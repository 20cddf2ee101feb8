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
      /** Absent: the shopper typed it in. */
      source: z.optional(creditFields.source),
    }),
    marketplaceOf,
  ),
  /**
   * The shopper says that so much of a credit was used; at most what is left counts. The order it went to may be named,
   * because a return of that order loses it.
   */
  'credit.use': z.strictObject({ credit: id, amount: sum, order: z.optional(numberHash) }),
  /** The shopper returns an order: the credits that were used on it are lost. */
  'credit.lose': z.strictObject({ marketplace: marketplaceId, order: numberHash }),
  /**
   * Says anew what a credit is. Its amount is corrected only where `left` is there; its currency is checked where the
   * credit is known.
   */
  'credit.change': z.strictObject({
    ...{ credit: id, kind: creditFields.kind, scope: creditFields.scope, ends: creditFields.ends, note },
    left: z.optional(balance),
    terms: z.optional(creditFields.terms),
  }),
  'credit.remove': z.strictObject({ credit: id }),
};
