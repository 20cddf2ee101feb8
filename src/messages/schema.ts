import * as z from 'zod/mini';
import type { PageReading } from '../core/pageReading';
import type { WhyUnreadable } from '../core/reading';
import type { ContentCalls, InputOf, OwnPageCalls } from './protocol';
import {
  amount,
  balance,
  buyNowHabit,
  day,
  id,
  inCurrencyOf,
  lotFields,
  marketplaceId,
  moveCause,
  note,
  ruleId,
  settingsFields,
  wish,
} from './values';

const whyUnreadable = z.enum([
  'loading',
  'amount',
  'contradiction',
  'one-signal',
  'missing',
  'several',
] satisfies readonly WhyUnreadable[]);

function reading<Value extends z.ZodMiniType>(value: Value) {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('read'), value, by: z.string().check(z.maxLength(80)) }),
    z.strictObject({ state: z.literal('absent') }),
    z.strictObject({ state: z.literal('unreadable'), why: whyUnreadable }),
  ]);
}

function pageOf<Kind extends PageReading['kind'], Facts extends z.core.$ZodShape>(kind: Kind, facts: Facts) {
  return z.strictObject({ kind: z.literal(kind), marketplace: marketplaceId, facts: z.strictObject(facts) });
}

const checkoutFacts = {
  toCharge: reading(amount),
  giftBalance: reading(
    z.discriminatedUnion('applied', [
      z.strictObject({ applied: z.literal(false) }),
      z.strictObject({ applied: z.literal(true), amount: z.nullable(amount) }),
    ]),
  ),
  offered: reading(amount),
  promotion: reading(amount),
  goods: reading(z.enum(['physical', 'digital', 'mixed'])),
};

/** The most rows of the balance page's activity table that a reading may carry. */
export const MOST_ACTIVITY_ROWS = 200;

const activityRow = z.strictObject({
  day,
  kind: z.enum(['spent', 'refunded', 'added', 'reloaded', 'other']),
  amount,
  closing: z.nullable(amount),
});

/** A page reading. All its amounts are in the currency of its marketplace: readers read no other. */
export const pageReading = inCurrencyOf(
  z.discriminatedUnion('kind', [
    pageOf('payment-selection', checkoutFacts),
    pageOf('review', { ...checkoutFacts, cameFromBuyNow: z.boolean() }),
    pageOf('turbo', { ...checkoutFacts, order: reading(z.literal('turbo-order')) }),
    pageOf('product', {
      buyNow: reading(z.enum(['buy-now', 'one-click'])),
      price: reading(amount),
      turbo: reading(z.enum(['eligible', 'not-eligible'])),
    }),
    pageOf('digital-product', { oneClick: reading(z.literal('digital-one-click')), price: reading(amount) }),
    pageOf('cart', { subtotal: reading(amount) }),
    pageOf('thank-you', { placed: reading(z.literal(true)) }),
    pageOf('gift-balance', {
      balance: reading(amount),
      activity: reading(z.array(activityRow).check(z.maxLength(MOST_ACTIVITY_ROWS))),
    }),
    pageOf('other', {}),
  ]),
  ({ marketplace }) => marketplace,
);

type InputSchemas<Names extends keyof ContentCalls | keyof OwnPageCalls> = {
  readonly [Name in Names]: z.ZodMiniType<InputOf<Name>>;
};

/** The input of each call that a content script may make. */
export const contentSchemas = {
  'reader.bring': z.null(),
  'page.read': z.strictObject({ visit: id, reading: pageReading, noticeRuns: z.boolean() }),
  'observation.undo': z.strictObject({ entry: id }),
  'advice.snooze': z.strictObject({ rule: ruleId, span: z.enum(['day', 'rule']) }),
} satisfies InputSchemas<keyof ContentCalls>;

/** The input of each call that the extension's own pages may make. */
export const ownPageSchemas = {
  'books.read': z.null(),
  'balance.state': inCurrencyOf(
    z.strictObject({ marketplace: marketplaceId, balance, note }),
    ({ marketplace }) => marketplace,
  ),
  'entry.add': inCurrencyOf(
    z.strictObject({
      marketplace: marketplaceId,
      amount: amount.check(z.refine(({ minor }) => minor !== 0, 'An entry needs an amount other than zero.')),
      cause: moveCause,
      note,
    }),
    ({ marketplace }) => marketplace,
  ),
  'note.write': z.strictObject({
    marketplace: marketplaceId,
    text: note.check(z.refine((text) => text.trim() !== '', 'The note is empty.')),
  }),
  'entry.undo': z.strictObject({ entry: id }),
  'purse.change': inCurrencyOf(
    z.strictObject({
      marketplace: marketplaceId,
      wish: z.optional(wish),
      smallest: z.optional(balance),
      buyNow: z.optional(buyNowHabit),
    }),
    ({ marketplace }) => marketplace,
  ),
  'lot.add': inCurrencyOf(z.strictObject(lotFields), ({ marketplace }) => marketplace),
  'lot.remove': z.strictObject({ lot: id }),
  'settings.change': z.strictObject({
    hold: z.exactOptional(settingsFields.hold),
    ladder: z.exactOptional(settingsFields.ladder),
    staleAfterDays: z.exactOptional(settingsFields.staleAfterDays),
    recordBalancePage: z.exactOptional(settingsFields.recordBalancePage),
    snoozes: z.exactOptional(settingsFields.snoozes),
  }),
} satisfies InputSchemas<keyof OwnPageCalls>;
