import * as z from 'zod/mini';
import { type Entry, SETTLED_BY } from '../core/ledger';
import {
  accountLabel,
  activityRow,
  amount,
  balance,
  day as calendarDay,
  epochMs,
  explainedCause,
  id,
  inCurrencyOf,
  marketplaceId,
  moveCause,
  note,
  purchaseKey,
} from '../messages/values';

const shared = {
  id,
  purse: marketplaceId,
  account: z.exactOptional(accountLabel),
  at: epochMs,
  seq: z.int().check(z.positive()),
};
const promo = { ...shared, lot: id, amount: balance };
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
    z.strictObject({ ...promo, kind: z.literal('promo-granted') }),
    z.strictObject({ ...promo, kind: z.literal('promo-used'), purchase: z.nullable(purchaseKey) }),
    z.strictObject({ ...promo, kind: z.literal('promo-expired') }),
    z.strictObject({ ...shared, lot: id, kind: z.literal('promo-corrected'), amount }),
    z.strictObject({ ...promo, kind: z.literal('promo-lost'), purchase: z.nullable(purchaseKey) }),
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
  (entry) => entry.purse,
);
