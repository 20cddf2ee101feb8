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
  marketplaceOf,
  moveCause,
  note,
  purchaseKey,
} from './values';

const { day, kind: row, closing, digital, order } = activityRow.shape;

/** The fields that every kind of entry has. `where` says which book the entry belongs to. */
export function entryHead<Where extends z.core.$ZodShape>(where: Where) {
  return { id, ...where, at: epochMs, seq: z.int().check(z.positive()) };
}

/** The kinds of entries that are not about a credit. They are the same in every version of the rows. */
export function kindsBesideCredits<Head extends z.core.$ZodShape>(head: Head) {
  const ownDay = z.exactOptional(calendarDay);
  return [
    z.strictObject({ ...head, kind: z.literal('observed'), balance, visit: id, held: z.exactOptional(balance) }),
    z.strictObject({ ...head, kind: z.literal('stated'), balance, note }),
    z.strictObject({ ...head, kind: z.literal('moved'), amount, cause: moveCause, note, ownDay }),
    z.strictObject({
      ...head,
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
    z.strictObject({ ...head, kind: z.literal('pending'), purchase: purchaseKey, amount: balance }),
    z.strictObject({
      ...head,
      kind: z.literal('settled'),
      target: id,
      by: z.enum(SETTLED_BY),
      covers: balance,
      taken: balance,
      proof: z.string().check(z.minLength(1), z.maxLength(200)),
      visit: z.exactOptional(id),
    }),
    z.strictObject({ ...head, kind: z.literal('reserved'), reserve: id, amount, note }),
    z.strictObject({
      ...head,
      kind: z.literal('explained'),
      target: id,
      amount,
      cause: explainedCause,
      visit: z.exactOptional(id),
    }),
    z.strictObject({ ...head, kind: z.literal('noted'), text: note, ownDay }),
    z.strictObject({ ...head, kind: z.literal('amended'), target: id, note }),
    z.strictObject({ ...head, kind: z.literal('undone'), target: id }),
  ] as const;
}

const head = entryHead({ book });
const credit = { ...head, credit: id, amount: balance };

/** An entry as it is stored. */
export const entryRow: z.ZodMiniType<Entry> = inCurrencyOf(
  z.discriminatedUnion('kind', [
    ...kindsBesideCredits(head),
    z.strictObject({ ...credit, kind: z.literal('credit-granted') }),
    z.strictObject({ ...credit, kind: z.literal('credit-used'), purchase: z.nullable(purchaseKey) }),
    z.strictObject({ ...credit, kind: z.literal('credit-expired') }),
    z.strictObject({ ...head, credit: id, kind: z.literal('credit-corrected'), amount }),
    z.strictObject({ ...credit, kind: z.literal('credit-lost'), purchase: z.nullable(purchaseKey) }),
  ]),
  marketplaceOf,
);
