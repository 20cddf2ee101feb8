import * as z from 'zod/mini';
import type { Contents, PageReading } from '../core/page/pageReading';
import { SIGNALS, SIGNS, type WhyUnreadable } from '../core/page/reading';
import { MOST_ACTIVITY_ROWS, MOST_CREDITS_ON_PAGE } from '../core/settings/limits';
import {
  activityRow,
  activityWindow,
  amount,
  balance,
  day,
  inCurrencyOf,
  marketplaceId,
  numberHash,
} from '../schemas/values';

const whyUnreadable = z.enum([
  'loading',
  'amount',
  'contradiction',
  'one-signal',
  'missing',
  'several',
  'denied',
] satisfies readonly WhyUnreadable[]);

/** What the signs on a page can say. The list has at most one signal for each sign. */
const signals = z.array(z.enum(SIGNALS)).check(z.maxLength(SIGNS.length));

function reading<Value extends z.ZodMiniType>(value: Value) {
  return z.discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('read'),
      value,
      by: z.string().check(z.maxLength(80)),
      certainty: z.exactOptional(z.literal('likely')),
    }),
    z.strictObject({ state: z.literal('absent') }),
    z.strictObject({ state: z.literal('unreadable'), why: whyUnreadable, signals: z.exactOptional(signals) }),
  ]);
}

function pageOf<Kind extends PageReading['kind'], Facts extends z.core.$ZodShape>(kind: Kind, facts: Facts) {
  return z.strictObject({ kind: z.literal(kind), marketplace: marketplaceId, facts: z.strictObject(facts) });
}

const share = z.enum(['all', 'some', 'none']);
const contents = z.strictObject({
  giftCards: z.nullable(share),
  soldByAmazon: z.nullable(share),
  membership: z.nullable(z.boolean()),
  made: z.exactOptional(
    z.strictObject({
      of: z.enum(['gift-cards', 'membership', 'goods', 'mixed']),
      by: z.enum(['titles', 'delivery', 'own-form', 'field']),
    }),
  ),
}) satisfies z.ZodMiniType<Contents>;
const found = reading(z.literal(true));

const checkoutFacts = {
  toCharge: reading(amount),
  giftBalance: reading(
    z.discriminatedUnion('applied', [
      z.strictObject({ applied: z.literal(false), ineligible: z.exactOptional(z.literal(true)) }),
      z.strictObject({ applied: z.literal(true), amount: z.nullable(amount) }),
    ]),
  ),
  offered: reading(amount),
  promotion: reading(amount),
  goods: reading(z.enum(['physical', 'digital', 'mixed'])),
  paidWith: z.exactOptional(reading(z.enum(['invoice', 'bank-account', 'other']))),
  contents: z.exactOptional(reading(contents)),
  purchase: z.exactOptional(reading(numberHash)),
};

const creditRow = z.strictObject({ amount: balance, ends: z.nullable(day), scope: z.enum(['digital', 'unsure']) });

/** A page reading. All its amounts are in the currency of its marketplace, because readers read no other currency. */
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
    pageOf('thank-you', { placed: found, purchase: z.exactOptional(reading(numberHash)) }),
    pageOf('gift-balance', {
      balance: reading(amount),
      activity: reading(z.array(activityRow).check(z.maxLength(MOST_ACTIVITY_ROWS))),
      window: z.exactOptional(reading(activityWindow)),
    }),
    pageOf('order-details', {
      order: reading(numberHash),
      giftTaken: reading(balance),
      charged: reading(balance),
      promotion: reading(balance),
      shipped: reading(share),
    }),
    pageOf('return', { order: reading(numberHash) }),
    pageOf('redeem', {}),
    pageOf('promo-credits', { credits: reading(z.array(creditRow).check(z.maxLength(MOST_CREDITS_ON_PAGE))) }),
    pageOf('one-click-settings', { oneClick: reading(z.enum(['on', 'off'])) }),
    pageOf('reload', {}),
    pageOf('membership-payment', {}),
    pageOf('business-checkout', {}),
    pageOf('other', {}),
  ]),
  ({ marketplace }) => marketplace,
);
