import * as z from 'zod/mini';
import type { Entry } from '../core/ledger';
import type { Lot } from '../core/lot';
import { type MarketplaceId, marketplace } from '../core/marketplaces';
import { defaultSmallest, type Purse } from '../core/purse';
import type { Settings } from '../core/settings';
import {
  amount,
  balance,
  buyNowHabit,
  epochMs,
  id,
  inCurrencyOf,
  lotFields,
  marketplaceId,
  moveCause,
  note,
  settingsFields,
  wish,
} from '../messages/values';

/** A purse as stored: with what keeps a habit from being learned twice. */
export interface KeptPurse extends Purse {
  /** True once Buy Now's habit was learned or set by the shopper: from then on only the shopper changes it. */
  readonly buyNowSettled: boolean;
}

export const purseRow: z.ZodMiniType<KeptPurse> = inCurrencyOf(
  z.strictObject({
    marketplace: marketplaceId,
    wish,
    smallest: balance,
    buyNow: buyNowHabit,
    buyNowSettled: z.boolean(),
  }),
  (purse) => purse.marketplace,
);

const entryFields = { id, purse: marketplaceId, at: epochMs, seq: z.int().check(z.positive()) };

export const entryRow: z.ZodMiniType<Entry> = inCurrencyOf(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...entryFields, kind: z.literal('observed'), balance, visit: id }),
    z.strictObject({ ...entryFields, kind: z.literal('stated'), balance, note }),
    z.strictObject({ ...entryFields, kind: z.literal('moved'), amount, cause: moveCause, note }),
    z.strictObject({ ...entryFields, kind: z.literal('noted'), text: note }),
    z.strictObject({ ...entryFields, kind: z.literal('undone'), target: id }),
  ]),
  (entry) => entry.purse,
);

export const lotRow: z.ZodMiniType<Lot> = inCurrencyOf(
  z.strictObject({ id, ...lotFields, addedAt: epochMs }),
  (lot) => lot.marketplace,
);

export const settingsRow: z.ZodMiniType<Settings> = z.strictObject(settingsFields);

/** The purse of a marketplace that nothing was set for yet. */
export function freshPurse(id: MarketplaceId): Purse {
  return { marketplace: id, wish: 'use', smallest: defaultSmallest(marketplace(id).currency), buyNow: 'unknown' };
}

/** A stored row as it is meant, or null where it cannot be understood. */
export function parseRow<T>(schema: z.ZodMiniType<T>, row: unknown): T | null {
  const parsed = z.safeParse(schema, row);
  return parsed.success ? parsed.data : null;
}

/** Parses many rows; those that cannot be understood are left out and counted. */
export function parseRows<T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): { read: T[]; unreadable: number } {
  const read = rows.flatMap((row) => parseRow(schema, row) ?? []);
  return { read, unreadable: rows.length - read.length };
}
