import { describe, expect, test } from 'vitest';
import { compareOutcome, type Intent, intentOf, type Outcome, outcomeOn } from '../../../src/core/ledger/outcome';
import type { OrderDetailsReading } from '../../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../../src/core/page/reading';
import { eur, intent, usd } from '../../support/core/situations';

describe('an order compared with its intent', () => {
  const came = (gift: number, charged: number, order = 'o1'): Outcome => ({
    order,
    gift: usd(gift),
    charged: usd(charged),
    shipped: null,
  });

  test.for<[story: string, meant: Intent, came: Outcome, comparison: object]>([
    ['an order that was paid as meant', intent('p', 2000, 500), came(2000, 500), { as: 'meant' }],
    [
      'an order that the card paid as a whole',
      intent('p', 2000, 500),
      came(0, 2500),
      { as: 'card-instead', by: usd(2000) },
    ],
    [
      'an order of which the card paid more',
      intent('p', 2000, 500),
      came(1500, 1000),
      { as: 'card-instead', by: usd(500) },
    ],
    ['an order that the balance paid', intent('p', 0, 2500), came(2500, 0), { as: 'balance-instead', by: usd(2500) }],
    ['one order of several, paid as meant', intent('p', 2000, 500), came(1000, 0), { as: 'cannot-tell' }],
    [
      'one order of several, charged more than was meant for all',
      intent('p', 2000, 500),
      came(0, 900),
      { as: 'card-instead', by: usd(400) },
    ],
    [
      'one order of several, which took more balance than was meant for all',
      intent('p', 0, 2500),
      came(900, 0),
      { as: 'balance-instead', by: usd(900) },
    ],
    [
      'a larger total that takes no balance',
      intent('p', 2000, 500),
      came(0, 2600),
      { as: 'card-instead', by: usd(2000) },
    ],
    [
      'a larger total that takes balance although none was meant',
      intent('p', 0, 500),
      came(600, 0),
      { as: 'balance-instead', by: usd(600) },
    ],
    ['a larger total that takes both', intent('p', 2000, 500), came(1900, 700), { as: 'cannot-tell' }],
    ['an intent whose charge was not read', intent('p', 2000, null), came(0, 2500), { as: 'cannot-tell' }],
  ])('compareOutcome, for %s', ([, meant, outcome, comparison]) => {
    expect(compareOutcome(meant, outcome)).toEqual(comparison);
  });

  test.for<[story: string, outcome: Outcome, intents: Intent[], purchase: string | null]>([
    ['by its number', came(1, 1, 'p2'), [intent('p1', 1, 1), intent('p2', 9, 9)], 'p2'],
    ['by its total', came(0, 2500), [intent('p1', 2000, 500), intent('p2', 9, 9)], 'p1'],
    ['not where two have one total', came(0, 2500), [intent('p1', 2000, 500), intent('p2', 1000, 1500)], null],
    ['none', came(0, 2501), [intent('p1', 2000, 500)], null],
    ['not where the intent is in euros', came(0, 5), [{ ...intent('p1', 0), gift: eur(5), charged: eur(0) }], null],
  ])('intentOf finds the intent %s', ([, outcome, intents, purchase]) => {
    expect(intentOf(outcome, intents)?.purchase ?? null).toBe(purchase);
  });

  const details = (facts: Partial<OrderDetailsReading['facts']>): OrderDetailsReading => ({
    kind: 'order-details',
    marketplace: 'US',
    facts: {
      order: read('o1', 'test'),
      giftTaken: ABSENT,
      charged: read(usd(500), 'test'),
      promotion: ABSENT,
      shipped: ABSENT,
      ...facts,
    },
  });
  test.for<[story: string, page: OrderDetailsReading, outcome: object | null]>([
    [
      'no balance row, so no balance was taken',
      details({}),
      { order: 'o1', gift: usd(0), charged: usd(500), shipped: null },
    ],
    ['a balance row', details({ giftTaken: read(usd(20), 'test') }), { gift: usd(20) }],
    ['an unclear balance row', details({ giftTaken: unreadable('amount') }), null],
    ['a charge that is not read', details({ charged: unreadable('missing') }), null],
    ['an order that is not read', details({ order: ABSENT }), null],
    ['euros', details({ charged: read(eur(5), 'test') }), null],
    ['an amount below zero', details({ giftTaken: read(usd(-5), 'test') }), null],
  ])('outcomeOn, for a page with %s', ([, page, outcome]) => {
    const found = outcomeOn(page);
    if (outcome === null) expect(found).toBeNull();
    else expect(found).toMatchObject(outcome);
  });
});
