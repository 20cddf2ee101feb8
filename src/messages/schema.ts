import * as z from 'zod/mini';
import type { Contents, PageReading } from '../core/pageReading';
import { SIGNALS, SIGNS, type WhyUnreadable } from '../core/reading';
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

/** What each sign can have said: no sign speaks twice. */
const signals = z.array(z.enum(SIGNALS)).check(z.maxLength(SIGNS.length));

function reading<Value extends z.ZodMiniType>(value: Value) {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('read'), value, by: z.string().check(z.maxLength(80)) }),
    z.strictObject({ state: z.literal('absent') }),
    z.strictObject({ state: z.literal('unreadable'), why: whyUnreadable, signals: z.exactOptional(signals) }),
  ]);
}

function pageOf<Kind extends PageReading['kind'], Facts extends z.core.$ZodShape>(kind: Kind, facts: Facts) {
  return z.strictObject({ kind: z.literal(kind), marketplace: marketplaceId, facts: z.strictObject(facts) });
}

/** A hash of a purchase's or order's number, never the number. */
const purchaseKey = z.string().check(z.regex(/^[0-9a-z]{11}$/));

const share = z.enum(['all', 'some', 'none']);
const contents = z.strictObject({
  giftCards: z.nullable(share),
  soldByAmazon: z.nullable(share),
  membership: z.nullable(z.boolean()),
}) satisfies z.ZodMiniType<Contents>;
const found = reading(z.literal(true));

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
  contents: z.exactOptional(reading(contents)),
  purchase: z.exactOptional(reading(purchaseKey)),
};

/** The most rows of the balance page's activity table that a reading may carry. */
export const MOST_ACTIVITY_ROWS = 200;
/** The most credits that a reading may carry. */
const MOST_CREDITS = 100;

const activityRow = z.strictObject({
  day,
  kind: z.enum(['spent', 'refunded', 'added', 'reloaded', 'other']),
  amount,
  closing: z.nullable(amount),
  digital: z.exactOptional(z.boolean()),
});

const creditRow = z.strictObject({ amount: balance, ends: z.nullable(day), scope: z.enum(['digital', 'unsure']) });

/** A page reading. All its amounts are in the currency of its marketplace: readers read no other. */
export const pageReading = inCurrencyOf(
  z.discriminatedUnion('kind', [
    pageOf('payment-selection', { ...checkoutFacts, cameFromBuyNow: z.exactOptional(z.boolean()) }),
    pageOf('review', { ...checkoutFacts, cameFromBuyNow: z.boolean() }),
    pageOf('turbo', { ...checkoutFacts, order: reading(z.literal('turbo-order')) }),
    pageOf('product', {
      buyNow: reading(z.enum(['buy-now', 'one-click'])),
      price: reading(amount),
      turbo: reading(z.enum(['eligible', 'not-eligible'])),
      subscribe: z.exactOptional(found),
      preOrder: z.exactOptional(found),
      contents: z.exactOptional(reading(contents)),
    }),
    pageOf('digital-product', {
      oneClick: reading(z.literal('digital-one-click')),
      price: reading(amount),
      preOrder: z.exactOptional(found),
      confirm: z.exactOptional(reading(z.enum(['purchase', 'rental', 'unknown']))),
    }),
    pageOf('cart', { subtotal: reading(amount) }),
    pageOf('thank-you', { placed: found, purchase: z.exactOptional(reading(purchaseKey)) }),
    pageOf('gift-balance', {
      balance: reading(amount),
      activity: reading(z.array(activityRow).check(z.maxLength(MOST_ACTIVITY_ROWS))),
      window: z.exactOptional(reading(z.strictObject({ newest: z.boolean(), oldest: z.boolean() }))),
    }),
    pageOf('order-details', {
      order: reading(purchaseKey),
      giftTaken: reading(balance),
      charged: reading(balance),
      promotion: reading(balance),
      shipped: reading(share),
    }),
    pageOf('return', { order: reading(purchaseKey) }),
    pageOf('redeem', {}),
    pageOf('promo-credits', { credits: reading(z.array(creditRow).check(z.maxLength(MOST_CREDITS))) }),
    pageOf('one-click-settings', { oneClick: reading(z.enum(['on', 'off'])) }),
    pageOf('reload', {}),
    pageOf('membership-payment', {}),
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
  'page.read': z.strictObject({
    visit: id,
    reading: pageReading,
    noticeRuns: z.boolean(),
    settling: z.exactOptional(z.literal(true)),
  }),
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
