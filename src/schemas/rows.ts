import * as z from 'zod/mini';
import type { Credit } from '../core/credits/credit';
import type { Book } from '../core/ledger/book';
import { defaultSmallest, type PurseSettings } from '../core/ledger/purse';
import type { Reserve } from '../core/ledger/reserves';
import { marketplace } from '../core/marketplaces/marketplaces';
import { SIGHT_ANSWERS, type Sight } from '../core/page/firstSight';
import type { DeviceSettings } from '../core/settings/deviceSettings';
import type { Settings } from '../core/settings/settings';
import type { SmallChange } from '../core/smallChange/smallChange';
import {
  balance,
  book,
  buyNowHabit,
  buyNowTakes,
  creditFields,
  day,
  deviceFields,
  epochMs,
  id,
  inCurrencyOf,
  layoutId,
  leftover,
  marketplaceOf,
  pointBatch,
  reserveFields,
  settingsFields,
  wish,
} from './values';

/** The settings of a purse. */
export const purseFields = {
  book,
  wish,
  smallest: balance,
  buyNow: buyNowHabit,
  buyNowPayment: z.exactOptional(z.strictObject({ takes: buyNowTakes, by: z.enum(['shopper', 'order']), at: epochMs })),
};

/** A purse as it is exported and synced. */
export const purseRow: z.ZodMiniType<PurseSettings> = inCurrencyOf(z.strictObject(purseFields), marketplaceOf);

/** A purse as it is stored. It has one more field, which keeps Buy Now's habit from being learned twice. */
export interface KeptPurse extends PurseSettings {
  /** True after Buy Now's habit was learned, or set by the shopper. From then on, only the shopper changes it. */
  readonly buyNowSettled: boolean;
}

export const keptPurseRow: z.ZodMiniType<KeptPurse> = inCurrencyOf(
  z.strictObject({ ...purseFields, buyNowSettled: z.boolean() }),
  marketplaceOf,
);

export const creditRow: z.ZodMiniType<Credit> = inCurrencyOf(
  z.strictObject({
    ...{ id, ...creditFields },
    left: balance,
    earned: z.exactOptional(day),
    addedAt: epochMs,
    endTypedAt: z.exactOptional(epochMs),
    shownAs: z.exactOptional(z.strictObject({ scope: creditFields.scope, ends: creditFields.ends })),
  }),
  marketplaceOf,
);

export const reserveRow: z.ZodMiniType<Reserve> = inCurrencyOf(
  z.strictObject({ id, ...reserveFields, began: epochMs }),
  marketplaceOf,
);

export const settingsRow: z.ZodMiniType<Settings> = z.strictObject(settingsFields);

export const smallChangeRow: z.ZodMiniType<SmallChange> = z.strictObject({
  points: z.array(pointBatch),
  leftovers: z.array(leftover),
});

export const deviceRow: z.ZodMiniType<DeviceSettings> = z.strictObject(deviceFields);

export const sightsRow: z.ZodMiniType<readonly Sight[]> = z.array(
  z.strictObject({ layout: layoutId, answer: z.enum(SIGHT_ANSWERS), visit: id, at: epochMs }),
);

/**
 * The key of a book's rows. For the first account it is the marketplace. For other accounts it is the marketplace and
 * the label.
 */
export function bookKey({ marketplace: shop, account }: Book): string {
  return account === undefined ? shop : `${shop} ${account}`;
}

/** The purse of a book before the shopper has set anything. */
export function freshPurse(of: Book): PurseSettings {
  const smallest = defaultSmallest(marketplace(of.marketplace).currency);
  return { book: of, wish: 'use', smallest, buyNow: 'unknown' };
}

/** Parses a stored row. Null where the row does not fit its schema. */
export function parseRow<T>(schema: z.ZodMiniType<T>, row: unknown): T | null {
  const parsed = z.safeParse(schema, row);
  return parsed.success ? parsed.data : null;
}

/** Parses many rows. Rows that do not fit their schema are left out and counted. */
export function parseRows<T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): { read: T[]; unreadable: number } {
  const read = rows.flatMap((row) => parseRow(schema, row) ?? []);
  return { read, unreadable: rows.length - read.length };
}
