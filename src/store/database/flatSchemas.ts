import * as z from 'zod/mini';
import { RULE_IDS } from '../../core/settings/ruleIds';
import {
  FLAT_SOURCES,
  type FlatCredit,
  type FlatEntry,
  type FlatPurse,
  type FlatReserve,
  type FlatSettings,
  ruleToFlat,
} from '../../core/transfer/flatRows';
import { entryHead, kindsBesideCredits } from '../../schemas/entryRow';
import { purseFields } from '../../schemas/rows';
import {
  accountLabel,
  amount,
  balance,
  day as calendarDay,
  creditFields,
  epochMs,
  id,
  inCurrencyOf,
  marketplaceId,
  purchaseKey,
  reserveFields,
  settingsFields,
} from '../../schemas/values';

// Schemas of the flat form in `core/transfer/flatRows.ts`.

const account = z.exactOptional(accountLabel);
const marketplaceOf = (row: { readonly marketplace: FlatPurse['marketplace'] }) => row.marketplace;

const { book: _, ...barePurse } = purseFields;
const flatPurse = { ...barePurse, marketplace: marketplaceId, account };

/** A purse as it is synced and exported. */
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

const head = entryHead({ purse: marketplaceId, account });
const lot = { ...head, lot: id, amount: balance };

export const flatEntryRow: z.ZodMiniType<FlatEntry> = inCurrencyOf(
  z.discriminatedUnion('kind', [
    ...kindsBesideCredits(head),
    z.strictObject({ ...lot, kind: z.literal('promo-granted') }),
    z.strictObject({ ...lot, kind: z.literal('promo-used'), purchase: z.nullable(purchaseKey) }),
    z.strictObject({ ...lot, kind: z.literal('promo-expired') }),
    z.strictObject({ ...head, lot: id, kind: z.literal('promo-corrected'), amount }),
    z.strictObject({ ...lot, kind: z.literal('promo-lost'), purchase: z.nullable(purchaseKey) }),
  ]),
  (entry) => entry.purse,
);
