import * as z from 'zod/mini';
import { DRIFT_CAUSES } from '../../core/ledger/drift';
import { must } from '../../schemas/must';
import {
  accountLabel,
  amount,
  balance,
  book,
  buyNowHabit,
  buyNowTakes,
  day,
  explainedCause,
  id,
  inCurrencyOf,
  marketplaceOf,
  moveCause,
  note,
  sum,
  wish,
} from '../../schemas/values';

/** Calls about balances, entries and differences. */
export const ledgerCalls = {
  'balance.state': inCurrencyOf(z.strictObject({ book, balance, note }), marketplaceOf),
  'entry.add': inCurrencyOf(
    z.strictObject({
      book,
      amount: amount.check(must(({ minor }) => minor !== 0, { code: 'amount-is-zero' })),
      cause: moveCause,
      note,
      /** The day on which it happened; absent: today. */
      ownDay: z.optional(day),
    }),
    marketplaceOf,
  ),
  'note.write': z.strictObject({
    book,
    text: note.check(must((text) => text.trim() !== '', { code: 'note-empty' })),
    ownDay: z.optional(day),
  }),
  /** Changes the note of an entry. The entry itself stays as it was written. */
  'note.amend': z.strictObject({ entry: id, note }),
  'entry.undo': z.strictObject({ entry: id }),
  'purse.change': inCurrencyOf(
    z.strictObject({
      book,
      wish: z.optional(wish),
      smallest: z.optional(balance),
      buyNow: z.optional(buyNowHabit),
      /** What Buy Now takes, as the shopper says. Null: not known. */
      buyNowTakes: z.optional(z.nullable(buyNowTakes)),
    }),
    marketplaceOf,
  ),
  /**
   * Writes what the chosen cause of a drift means. `account` names whose page it was. It is only for `other-account`.
   */
  'drift.mend': z.strictObject({ observation: id, cause: z.enum(DRIFT_CAUSES), account: z.optional(accountLabel) }),
  /** The shopper's own explanation of a part of a drift: how much (positive), and the cause. */
  'drift.explain': z.strictObject({ observation: id, part: sum, cause: explainedCause }),
  /** Settles a pending order by hand: its money has left the balance, or the order was not charged. */
  'pending.settle': z.strictObject({ entry: id, gone: z.boolean() }),
};
