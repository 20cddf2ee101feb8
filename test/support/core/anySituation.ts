import fc from 'fast-check';
import type { Situation } from '../../../src/core/advice/situation';
import { THIS_TIME } from '../../../src/core/advice/thisTimeWish';
import { CREDIT_KINDS, type Credit, SCOPES } from '../../../src/core/credits/credit';
import { dayAt } from '../../../src/core/days/calendarDay';
import { BUY_NOW_TAKES, type BuyNowPayment, WISHES } from '../../../src/core/ledger/purse';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { RULE_IDS } from '../../../src/core/settings/ruleIds';
import { DEFAULT_SETTINGS, HOLD_POLICIES } from '../../../src/core/settings/settings';
import { anyHeld, anyModelFacts } from './anyModelFacts';
import { anyMoney, anyPage } from './anyPage';
import { DAY, day, NOW } from './situations';

// Unusual situations: any page, any state of each reading, foreign currencies, purses and credits of other
// marketplaces, negative balances. What is true for these is true for anything that a page or the store can bring.

function usually<T>(value: T, sometimes: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: sometimes });
}

const anyBuyNowPayment: fc.Arbitrary<BuyNowPayment> = fc.record({
  takes: fc.constantFrom(...BUY_NOW_TAKES),
  by: fc.constantFrom('shopper' as const, 'order' as const),
  at: fc.constant(NOW),
});

const anyId = fc.constantFrom(...MARKETPLACE_IDS);

function anyCredit(id: MarketplaceId): fc.Arbitrary<Credit> {
  // Many rules mention a credit only in its last days.
  const end = fc
    .oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: -40, max: 60 }))
    .map((days) => day(new Date(NOW + days * DAY).toISOString().slice(0, 10)));
  return fc.record({
    id: fc.uuid(),
    book: usually(id, anyId).map((of) => ({ marketplace: of })),
    kind: fc.constantFrom(...CREDIT_KINDS),
    left: anyMoney(marketplace(id).currency),
    scope: fc.constantFrom(...SCOPES),
    ends: fc.oneof(
      end.map((on) => ({ on })),
      fc.constantFrom('never' as const, 'unknown' as const),
    ),
    note: fc.constant('words of the shopper'),
    addedAt: fc.constant(NOW),
  });
}

export const anySituation: fc.Arbitrary<Situation> = anyId.chain((id) => {
  const { currency, zone } = marketplace(id);
  const known = fc.record({
    amount: anyMoney(currency),
    asOf: fc.integer({ min: NOW - 100 * DAY, max: NOW + DAY }),
    how: fc.constantFrom('page' as const, 'shopper' as const),
  });
  const given = fc.record({
    now: fc.constant(NOW),
    today: fc.constant(dayAt(NOW, zone)),
    page: anyPage(id),
    purse: fc.option(known).chain((balance) =>
      fc.record({
        book: usually(id, anyId).map((of) => ({ marketplace: of })),
        wish: fc.constantFrom(...WISHES),
        smallest: usually({ minor: 100, currency }, anyMoney(currency)),
        buyNow: fc.constantFrom('unknown' as const, 'review-follows' as const),
        buyNowPayment: fc.option(anyBuyNowPayment),
        balance: fc.constant(balance),
        free: fc.constant(balance && { ...balance.amount, minor: Math.max(0, balance.amount.minor) }),
        held: usually({ pending: { minor: 0, currency }, reserves: { minor: 0, currency } }, anyHeld(currency)),
      }),
    ),
    credits: fc.array(anyCredit(id), { maxLength: 4 }),
    thisTime: usually(undefined, fc.constantFrom(...THIS_TIME)),
    accountQuestion: fc.constantFrom(undefined, 'this-page' as const, 'earlier-page' as const),
    settings: fc.record({
      hold: fc.constantFrom(...HOLD_POLICIES),
      ladder: usually([...DEFAULT_SETTINGS.ladder], fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 5 })),
      staleAfterDays: fc.integer({ min: 1, max: 60 }),
      recordBalancePage: fc.boolean(),
      snoozes: fc.array(
        fc.record({
          rule: fc.constantFrom(...RULE_IDS),
          until: fc.constantFrom('lifted' as const, NOW, NOW + 1),
        }),
        { maxLength: 1 },
      ),
    }),
  });
  return fc.tuple(given, anyModelFacts(id, anyMoney(currency), anyCredit(id))).map(
    ([
      {
        accountQuestion,
        thisTime,
        purse: { buyNowPayment, ...purse },
        ...situation
      },
      facts,
    ]) => ({
      ...situation,
      ...facts,
      purse: { ...purse, ...(buyNowPayment && { buyNowPayment }) },
      ...(thisTime && { thisTime }),
      ...(accountQuestion && { accountQuestion }),
    }),
  );
});
