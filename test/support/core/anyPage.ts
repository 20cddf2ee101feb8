import fc from 'fast-check';
import { type MarketplaceId, marketplace } from '../../../src/core/marketplaces/marketplaces';
import { CURRENCIES, type Currency } from '../../../src/core/money/currency';
import type { Money } from '../../../src/core/money/money';
import type { CheckoutFacts, GiftBalanceUse, Goods, PageReading } from '../../../src/core/page/pageReading';
import { ABSENT, type Reading, read, unreadable } from '../../../src/core/page/reading';
import { anyContents, anyLaterPage } from './anyModelFacts';

/** Mostly small amounts in the marketplace's currency, sometimes in another currency, sometimes negative. */
export function anyMoney(own: Currency): fc.Arbitrary<Money> {
  return fc.record({
    minor: fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 8, arbitrary: fc.integer({ min: -500, max: 20_000 }) },
    ),
    currency: fc.oneof(
      { weight: 9, arbitrary: fc.constant(own) },
      { weight: 1, arbitrary: fc.constantFrom(...CURRENCIES) },
    ),
  });
}

function anyReading<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> {
  return fc.oneof(
    { weight: 5, arbitrary: value.map((each) => read(each, 'test')) },
    { weight: 1, arbitrary: fc.constant(ABSENT) },
    { weight: 2, arbitrary: fc.constantFrom(...(['loading', 'contradiction', 'missing'] as const)).map(unreadable) },
  );
}

/** The same checkout with the offered balance applied, and nothing left to charge. */
function fitting<Facts extends CheckoutFacts>(facts: Facts): Facts {
  if (facts.offered.state !== 'read') return facts;
  const { value: amount } = facts.offered;
  return {
    ...facts,
    toCharge: read({ ...amount, minor: 0 }, 'test'),
    giftBalance: read({ applied: true, amount }, 'test'),
  };
}

/** Any page with any state of each reading. */
export function anyPage(id: MarketplaceId): fc.Arbitrary<PageReading> {
  const amount = anyMoney(marketplace(id).currency);
  const use: fc.Arbitrary<GiftBalanceUse> = fc.oneof(
    fc.constant<GiftBalanceUse>({ applied: false }),
    fc.record({ applied: fc.constant(true as const), amount: fc.option(amount) }),
  );
  const facts = fc.record({
    toCharge: anyReading(amount),
    giftBalance: anyReading(use),
    offered: anyReading(amount),
    promotion: anyReading(amount),
    goods: anyReading(fc.constantFrom<Goods[]>('physical', 'digital', 'mixed')),
    contents: anyContents,
  });
  // Random orders almost never take exactly what is offered, so this makes some.
  const checkout: typeof facts = fc.oneof(
    { weight: 9, arbitrary: facts },
    { weight: 1, arbitrary: facts.map(fitting) },
  );
  const page = <Kind extends PageReading['kind'], Facts>(kind: Kind, facts: fc.Arbitrary<Facts>) =>
    facts.map((each) => ({ kind, marketplace: id, facts: each }));
  return fc.oneof(
    page('payment-selection', checkout),
    page(
      'review',
      fc.tuple(checkout, fc.boolean()).map(([each, cameFromBuyNow]) => ({ ...each, cameFromBuyNow })),
    ),
    page(
      'turbo',
      fc.tuple(checkout, anyReading(fc.constant('turbo-order' as const))).map(([each, order]) => ({ ...each, order })),
    ),
    page(
      'product',
      fc.record({
        buyNow: anyReading(fc.constantFrom('buy-now' as const, 'one-click' as const)),
        price: anyReading(amount),
        turbo: anyReading(fc.constantFrom('eligible' as const, 'not-eligible' as const)),
        subscribe: anyReading(fc.constant(true as const)),
      }),
    ),
    page(
      'digital-product',
      fc.record({ oneClick: anyReading(fc.constant('digital-one-click' as const)), price: anyReading(amount) }),
    ),
    page('cart', fc.record({ subtotal: anyReading(amount) })),
    page('thank-you', fc.record({ placed: anyReading(fc.constant(true as const)) })),
    page('gift-balance', fc.record({ balance: anyReading(amount), activity: fc.constant(ABSENT) })),
    anyLaterPage(id, amount),
    page('membership-payment', fc.constant({})),
    page('other', fc.constant({})),
  );
}
