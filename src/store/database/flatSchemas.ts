import * as z from 'zod/mini';
import { SETTLED_BY } from '../../core/ledger/ledger';
import { RULE_IDS } from '../../core/settings/settings';
import {
  FLAT_SOURCES,
  type FlatCredit,
  type FlatEntry,
  type FlatPurse,
  type FlatReserve,
  type FlatSettings,
  ruleToFlat,
} from '../../core/transfer/flatRows';
import { purseFields } from '../../schemas/rows';
import {
  accountLabel,
  activityRow,
  amount,
  balance,
  day as calendarDay,
  creditFields,
  epochMs,
  explainedCause,
  id,
  inCurrencyOf,
  marketplaceId,
  moveCause,
  note,
  purchaseKey,
  reserveFields,
  settingsFields,
} from '../../schemas/values';

// What the flat form of `core/flatRows.ts` must be like.

const account = z.exactOptional(accountLabel);
const marketplaceOf = (row: { readonly marketplace: FlatPurse['marketplace'] }) => row.marketplace;

const { book: _, ...barePurse } = purseFields;
const flatPurse = { ...barePurse, marketplace: marketplaceId, account };

/** A purse as it travels. */
export const flatPurseRow: z.ZodMiniType<FlatPurse> = inCurrencyOf(z.strictObject(flatPurse), marketplaceOf);

/** A purse as versions 1 to 6 stored it. */
export const flatKeptPurseRow: z.ZodMiniType<FlatPurse & { readonly buyNowSettled: boolean }> = inCurrencyOf(
  z.strictObject({ ...flatPurse, buyNowSettled: z.boolean() }),
  marketplaceOf,
);

const { book: __, source: ___, ...bareCredit } = creditFields;

export const flatCreditRow: z.ZodMiniType<FlatCredit> = inCurrencyOf(
  z.strictObject({
    ...{ id, marketplace: marketplaceId, account, ...bareCredit },
    source: z.exactOptional(z.enum(FLAT_SOURCES)),
    left: balance,
    earned: z.exactOptional(calendarDay),
    addedAt: epochMs,
    endTypedAt: z.exactOptional(epochMs),
    shownAs: z.exactOptional(z.strictObject({ scope: creditFields.scope, ends: creditFields.ends })),
  }),
  marketplaceOf,
);

const { book: ____, ...bareReserve } = reserveFields;

export const flatReserveRow: z.ZodMiniType<FlatReserve> = inCurrencyOf(
  z.strictObject({ id, marketplace: marketplaceId, account, ...bareReserve, began: epochMs }),
  marketplaceOf,
);

export const flatSettingsRow: z.ZodMiniType<FlatSettings> = z.strictObject({
  ...settingsFields,
  snoozes: z
    .array(
      z.strictObject({
        rule: z.enum(RULE_IDS.map(ruleToFlat)),
        until: z.union([epochMs, z.literal('lifted')]),
        marketplace: z.exactOptional(marketplaceId),
      }),
    )
    .check(z.maxLength(1000)),
});

const shared = { id, purse: marketplaceId, account, at: epochMs, seq: z.int().check(z.positive()) };
const lot = { ...shared, lot: id, amount: balance };
const ownDay = z.exactOptional(calendarDay);
const { day, kind: row, closing, digital, order } = activityRow.shape;

export const flatEntryRow: z.ZodMiniType<FlatEntry> = inCurrencyOf(
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
    z.strictObject({ ...lot, kind: z.literal('promo-granted') }),
    z.strictObject({ ...lot, kind: z.literal('promo-used'), purchase: z.nullable(purchaseKey) }),
    z.strictObject({ ...lot, kind: z.literal('promo-expired') }),
    z.strictObject({ ...shared, lot: id, kind: z.literal('promo-corrected'), amount }),
    z.strictObject({ ...lot, kind: z.literal('promo-lost'), purchase: z.nullable(purchaseKey) }),
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
