import * as z from 'zod/mini';
import { THIS_TIME } from '../core/advice/thisTimeWish';
import { CREDIT_KINDS, CREDIT_SOURCES, SCOPES, type ScopeTerms } from '../core/credits/credit';
import { type CalendarDay, calendarDay, LATEST_MOMENT } from '../core/days/calendarDay';
import type { QuietHours } from '../core/days/quietHours';
import type { Book } from '../core/ledger/book';
import { EXPLAINED_CAUSES, MOVE_CAUSES } from '../core/ledger/ledger';
import { BUY_NOW_TAKES, type BuyNowHabit, WISHES } from '../core/ledger/purse';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../core/marketplaces/marketplaces';
import { CURRENCIES } from '../core/money/currency';
import { LARGEST_MINOR, type Money } from '../core/money/money';
import { LAYOUT_FORM } from '../core/page/firstSight';
import type { ActivityRow, ActivityWindow } from '../core/page/pageReading';
import {
  LONGEST_KEPT_NAME,
  LONGEST_LABEL,
  LONGEST_NOTE,
  MOST_REMINDER_DAYS,
  MOST_REMINDERS,
  MOST_STALE_DAYS,
} from '../core/settings/limits';
import { RULE_IDS } from '../core/settings/ruleIds';
import { HOLD_POLICIES } from '../core/settings/settings';
import { MOST_POINTS, type PointBatch } from '../core/smallChange/kindlePoints';
import { type Leftover, MOST_LEFT } from '../core/smallChange/reloadPlan';
import { isWholeWithin, must } from './must';

// Extension pages must not run text as code, so zod must not try it.
z.config({ jitless: true });

/** The core's values as schemas. Everything that comes from outside (a message, a stored row) is parsed with them. */
export const marketplaceId = z.enum(MARKETPLACE_IDS);
export const ruleId = z.enum(RULE_IDS);
export const wish = z.enum(WISHES);
export const thisTime = z.enum(THIS_TIME);
export const moveCause = z.enum(MOVE_CAUSES);
export const explainedCause = z.enum(EXPLAINED_CAUSES);
export const buyNowHabit = z.enum(['unknown', 'review-follows'] satisfies readonly BuyNowHabit[]);

export const buyNowTakes = z.enum(BUY_NOW_TAKES);

/** A hash of a purchase's or order's number. It is never the number itself. */
export const purchaseKey = z.string().check(z.minLength(1), z.maxLength(64));

/** A hash of a purchase's or order's number, as the scripts in pages make it. It is never the number itself. */
export const numberHash = purchaseKey.check(z.regex(/^[0-9a-z]{11}$/));

/** A cookie store of Firefox. */
export const containerId = z.string().check(z.regex(/^[\w-]{1,64}$/));

/**
 * The shopper's own word for an account. `accountLabel` in core tells what a label may be when it is typed for the
 * first time.
 */
export const accountLabel = z.string().check(z.minLength(1), z.maxLength(LONGEST_LABEL));

/** Where entries, credits and reserves belong. */
export const book = z.strictObject({
  marketplace: marketplaceId,
  account: z.exactOptional(accountLabel),
}) satisfies z.ZodMiniType<Book>;

/** The marketplace of a row that belongs to a book. The row's amounts must be in this marketplace's currency. */
export const marketplaceOf = (row: { readonly book: Book }): MarketplaceId => row.book.marketplace;

/** A signed amount. */
export const amount = z.strictObject({
  minor: z.int().check(must((minor) => Math.abs(minor) <= LARGEST_MINOR, { code: 'amount-too-large' })),
  currency: z.enum(CURRENCIES),
});

/** An amount that can't be negative. */
export const balance = amount.check(must(({ minor }) => minor >= 0, { code: 'amount-below-zero' }));

export const day = z.custom<CalendarDay>((value) => typeof value === 'string' && calendarDay(value) !== null);
export const epochMs = z.int().check(z.nonnegative(), z.lte(LATEST_MOMENT));

/** A random id: of an entry, a credit or the opening of a page. */
export const id = z.string().check(z.minLength(1), z.maxLength(64));

/** A layout in which the gift balance is read. */
export const layoutId = z.string().check(z.maxLength(210), z.regex(LAYOUT_FORM));

/** The shopper's own words. */
export const note = z
  .string()
  .check(must((text) => text.length <= LONGEST_NOTE, { code: 'note-too-long', most: LONGEST_NOTE }));

/** An amount above zero. */
export const sum = amount.check(must(({ minor }) => minor > 0, { code: 'amount-not-above-zero' }));

const scopeTerms = z.strictObject({
  threshold: z.exactOptional(sum),
  category: z.exactOptional(note),
  notGiftCards: z.exactOptional(z.literal(true)),
  words: z.exactOptional(note),
}) satisfies z.ZodMiniType<ScopeTerms>;

/** The fields of a credit, without the amount that is left. */
export const creditFields = {
  book,
  kind: z.enum(CREDIT_KINDS),
  scope: z.enum(SCOPES),
  terms: z.exactOptional(scopeTerms),
  ends: z.union([z.strictObject({ on: day }), z.literal('never'), z.literal('unknown')]),
  source: z.exactOptional(z.enum(CREDIT_SOURCES)),
  note,
};

/** The fields of a reserve that the shopper sets. */
export const reserveFields = {
  book,
  name: z.string().check(
    must((name) => name.trim() !== '', { code: 'name-empty' }),
    must((name) => name.length <= LONGEST_KEPT_NAME, { code: 'name-too-long', most: LONGEST_KEPT_NAME }),
  ),
  target: z.nullable(sum),
  floor: balance,
  by: z.nullable(day),
};

export const activityRow = z.strictObject({
  day,
  kind: z.enum(['spent', 'refunded', 'added', 'reloaded', 'other']),
  amount,
  closing: z.nullable(amount),
  digital: z.exactOptional(z.boolean()),
  order: z.exactOptional(purchaseKey),
}) satisfies z.ZodMiniType<ActivityRow>;

export const activityWindow = z.strictObject({
  newest: z.boolean(),
  oldest: z.boolean(),
}) satisfies z.ZodMiniType<ActivityWindow>;

export const settingsFields = {
  hold: z.enum(HOLD_POLICIES),
  ladder: z
    .array(
      z
        .number()
        .check(
          must(isWholeWithin(0, MOST_REMINDER_DAYS), { code: 'reminder-day-out-of-range', most: MOST_REMINDER_DAYS }),
        ),
    )
    .check(must((days) => days.length <= MOST_REMINDERS, { code: 'too-many-reminder-days', most: MOST_REMINDERS })),
  staleAfterDays: z
    .number()
    .check(must(isWholeWithin(1, MOST_STALE_DAYS), { code: 'stale-days-out-of-range', most: MOST_STALE_DAYS })),
  recordBalancePage: z.boolean(),
  snoozes: z
    .array(
      z.strictObject({
        rule: ruleId,
        until: z.union([epochMs, z.literal('lifted')]),
        marketplace: z.exactOptional(marketplaceId),
      }),
    )
    // Enough for every rule, once everywhere and once in each shop, and more.
    .check(z.maxLength(1000)),
};

const minuteOfDay = z.int().check(z.gte(0), z.lte(1439));

/** The settings of one browser. */
export const deviceFields = {
  notifications: z.boolean(),
  quiet: z.nullable(z.strictObject({ from: minuteOfDay, to: minuteOfDay }) satisfies z.ZodMiniType<QuietHours>),
  sync: z.boolean(),
};

/** A batch of Kindle points, with the fields that the shopper types. */
export const pointFields = {
  points: z.number().check(must(isWholeWithin(1, MOST_POINTS), { code: 'points-out-of-range', most: MOST_POINTS })),
  earned: day,
};

/** The amount that is left on a prepaid card. */
export const leftoverFields = {
  amount: z.strictObject({
    minor: z
      .number()
      .check(must(isWholeWithin(1, MOST_LEFT.minor), { code: 'leftover-out-of-range', most: MOST_LEFT })),
    currency: z.literal('USD'),
  }),
};

export const pointBatch: z.ZodMiniType<PointBatch> = z.strictObject({ id, ...pointFields });
export const leftover: z.ZodMiniType<Leftover> = z.strictObject({ id, ...leftoverFields });

function* amountsIn(value: unknown): Generator<Money> {
  if (typeof value !== 'object' || value === null) return;
  if ('minor' in value && 'currency' in value) yield value as Money;
  else for (const part of Object.values(value)) yield* amountsIn(part);
}

/** Narrows a schema: all amounts of a value must be in the currency of the marketplace that the value names. */
export function inCurrencyOf<T>(schema: z.ZodMiniType<T>, named: (value: T) => MarketplaceId): z.ZodMiniType<T> {
  return schema.check(
    must(
      (value: T) => {
        const { currency } = marketplace(named(value));
        return amountsIn(value).every((found) => found.currency === currency);
      },
      { code: 'other-currency', than: 'marketplace' },
    ),
  );
}
