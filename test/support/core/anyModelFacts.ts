import fc from 'fast-check';
import type { Advice } from '../../../src/core/advice/advice';
import type { Situation } from '../../../src/core/advice/situation';
import type { Credit } from '../../../src/core/credits/credit';
import type { Drift } from '../../../src/core/ledger/drift';
import type { Intent } from '../../../src/core/ledger/outcome';
import type { HeldBack, Purse } from '../../../src/core/ledger/purse';
import { MARKETPLACE_IDS, type MarketplaceId, marketplace } from '../../../src/core/marketplaces/marketplaces';
import type { Currency } from '../../../src/core/money/currency';
import type { Money } from '../../../src/core/money/money';
import type { Contents, PageReading } from '../../../src/core/page/pageReading';
import { ABSENT, type Reading, read } from '../../../src/core/page/reading';

// What a situation may have besides page, purse, credits and settings, with unusual values.

const share = fc.constantFrom('all' as const, 'some' as const, 'none' as const, null);

export const anyContents: fc.Arbitrary<Reading<Contents>> = fc
  .record({ giftCards: share, soldByAmazon: share, membership: fc.constantFrom(true, false, null) })
  .map((value) => read(value, 'test'));

/** There are only few orders, so that pages, intents and credits often have the same one. */
const order = fc.constantFrom('order-1', 'order-2');

/** Pages about earlier orders, and pages for redeeming codes. */
export function anyLaterPage(id: MarketplaceId, amount: fc.Arbitrary<Money>): fc.Arbitrary<PageReading> {
  const seen = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> =>
    fc.oneof(
      { weight: 6, arbitrary: value.map((each) => read(each, 'test')) },
      { weight: 1, arbitrary: fc.constant(ABSENT) },
    );
  return fc.oneof(
    fc
      .record({
        order: seen(order),
        giftTaken: seen(amount),
        charged: seen(amount),
        promotion: seen(amount),
        shipped: seen(fc.constantFrom('all' as const, 'some' as const, 'none' as const)),
      })
      .map((facts) => ({ kind: 'order-details' as const, marketplace: id, facts })),
    seen(order).map((each) => ({ kind: 'return' as const, marketplace: id, facts: { order: each } })),
    fc.constant({ kind: 'redeem' as const, marketplace: id, facts: {} }),
  );
}

type ModelFacts = Pick<Situation, 'drift' | 'otherPurses' | 'intents' | 'creditUses' | 'unshipped' | 'accounts'>;

export function anyModelFacts(
  id: MarketplaceId,
  amount: fc.Arbitrary<Money>,
  credit: fc.Arbitrary<Credit>,
): fc.Arbitrary<ModelFacts> {
  const drift: fc.Arbitrary<Drift | null> = fc.option(
    amount.map(
      (each): Drift => ({
        observation: 'e1',
        at: 0,
        amount: each,
        causes: [{ cause: 'order', likelihood: 'likely', mend: [] }],
        gap: null,
      }),
    ),
  );
  const otherPurse: fc.Arbitrary<Purse> = fc
    .record({ marketplace: fc.constantFrom(...MARKETPLACE_IDS), minor: fc.integer({ min: 0, max: 500_000 }) })
    .map(({ marketplace: other, minor }) => {
      const free = { minor, currency: marketplace(other).currency };
      const balance = { amount: free, asOf: minor, how: 'page' as const };
      return {
        book: { marketplace: other },
        wish: 'use' as const,
        smallest: { ...free, minor: 100 },
        buyNow: 'unknown' as const,
        balance,
        free,
      };
    });
  const intent: fc.Arbitrary<Intent> = fc.record({
    book: fc.constant({ marketplace: id }),
    purchase: order,
    at: fc.constant(0),
    gift: amount,
    charged: fc.option(amount),
  });
  return fc.record({
    drift,
    otherPurses: fc.array(otherPurse, { maxLength: 2 }),
    intents: fc.array(intent, { maxLength: 2 }),
    creditUses: fc.array(fc.record({ credit: credit.map((each) => each.id), amount, purchase: order }), {
      maxLength: 2,
    }),
    unshipped: fc.integer({ min: 0, max: 2 }),
    accounts: fc.subarray([null, 'Work', 'Home']),
  });
}

export function anyHeld(currency: Currency): fc.Arbitrary<HeldBack> {
  const held = fc.integer({ min: 0, max: 5000 }).map((minor) => ({ minor, currency }));
  return fc.record({ pending: held, reserves: held });
}

/** Rules that speak after an order, or before a code is redeemed. */
export const LATER_PAGES: readonly (readonly [Advice['rule'], PageReading['kind']])[] = [
  ['outcome-mismatch', 'order-details'],
  ['return-loses-credit', 'return'],
  ['redeem-elsewhere', 'redeem'],
  ['unshipped-leak', 'redeem'],
  ['account-unclear', 'gift-balance'],
];
