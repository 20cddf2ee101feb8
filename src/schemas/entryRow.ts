import * as z from 'zod/mini';
import { type Entry, SETTLED_BY } from '../core/ledger/ledger';
import {
  activityRow,
  amount,
  balance,
  book,
  day as calendarDay,
  epochMs,
  explainedCause,
  id,
  inCurrencyOf,
  moveCause,
  note,
  purchaseKey,
} from './values';

const shared = {
  id,
  book,
  at: epochMs,
  seq: z.int().check(z.positive()),
};
const credit = { ...shared, credit: id, amount: balance };
const ownDay = z.exactOptional(calendarDay);
const { day, kind: row, closing, digital, order } = activityRow.shape;

/** An entry as it is stored. */
export const entryRow: z.ZodMiniType<Entry> = inCurrencyOf(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...shared, kind: z.literal('observed'), balance, visit: id, held: z.exactOptional(balance) }),
    z.strictObject({ ...shared, kind: z.literal('stated'), balance, note }),
    z.strictObject({ ...shared, kind: z.literal('moved'), amount, cause: moveCause, note, ownDay }),
    z.strictObject({
      ...shared,
      kind: z.literal('activity'),
      row,
      day,
      amount,
      closing,
      ordinal: z.int().check(z.nonnegative()),
      digital,
      order,
      visit: id,
    }),
    z.strictObject({ ...shared, kind: z.literal('pending'), purchase: purchaseKey, amount: balance }),
    z.strictObject({
      ...shared,
      kind: z.literal('settled'),
      target: id,
      by: z.enum(SETTLED_BY),
      covers: balance,
      taken: balance,
      proof: z.string().check(z.minLength(1), z.maxLength(200)),
      visit: z.exactOptional(id),
    }),
    z.strictObject({ ...credit, kind: z.literal('credit-granted') }),
    z.strictObject({ ...credit, kind: z.literal('credit-used'), purchase: z.nullable(purchaseKey) }),
    z.strictObject({ ...credit, kind: z.literal('credit-expired') }),
    z.strictObject({ ...shared, credit: id, kind: z.literal('credit-corrected'), amount }),
    z.strictObject({ ...credit, kind: z.literal('credit-lost'), purchase: z.nullable(purchaseKey) }),
    z.strictObject({ ...shared, kind: z.literal('reserved'), reserve: id, amount, note }),
    z.strictObject({
      ...shared,
      kind: z.literal('explained'),
      target: id,
      amount,
      cause: explainedCause,
      visit: z.exactOptional(id),
    }),
    z.strictObject({ ...shared, kind: z.literal('noted'), text: note, ownDay }),
    z.strictObject({ ...shared, kind: z.literal('amended'), target: id, note }),
    z.strictObject({ ...shared, kind: z.literal('undone'), target: id }),
  ]),
  (entry) => entry.book.marketplace,
);
