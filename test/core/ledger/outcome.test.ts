import { describe, expect, test } from 'vitest';
import { compareOutcome, type Intent, intentOf, type Outcome, outcomeOn } from '../../../src/core/ledger/outcome';
import type { OrderDetailsReading } from '../../../src/core/page/pageReading';
import { ABSENT, read, unreadable } from '../../../src/core/page/reading';
import { eur, intent, usd } from '../../support/core/situations';

describe('what was meant and what came of it', () => {
  const came = (gift: number, charged: number, order = 'o1'): Outcome => ({
    order,
    gift: usd(gift),
    charged: usd(charged),
    shipped: null,
  });

  test.for<[story: string, meant: Intent, came: Outcome, comparison: object]>([
    ['as meant', intent('p', 2000, 500), came(2000, 500), { as: 'meant' }],
    ['the card paid all', intent('p', 2000, 500), came(0, 2500), { as: 'card-instead', by: usd(2000) }],
    ['the card paid more', intent('p', 2000, 500), came(1500, 1000), { as: 'card-instead', by: usd(500) }],
    ['the balance paid', intent('p', 0, 2500), came(2500, 0), { as: 'balance-instead', by: usd(2500) }],
    ['one order of several, alike', intent('p', 2000, 500), came(1000, 0), { as: 'cannot-tell' }],
    ['one order, charged beyond all', intent('p', 2000, 500), came(0, 900), { as: 'card-instead', by: usd(400) }],
    ['one order, drained beyond all', intent('p', 0, 2500), came(900, 0), { as: 'balance-instead', by: usd(900) }],
    ['a larger total, balance gone', intent('p', 2000, 500), came(0, 2600), { as: 'card-instead', by: usd(2000) }],
    [
      'a larger total, balance from nowhere',
      intent('p', 0, 500),
      came(600, 0),
      { as: 'balance-instead', by: usd(600) },
    ],
    ['a larger total, both', intent('p', 2000, 500), came(1900, 700), { as: 'cannot-tell' }],
    ['the charge was not read then', intent('p', 2000, null), came(0, 2500), { as: 'cannot-tell' }],
  ])('%s', ([, meant, outcome, comparison]) => {
    expect(compareOutcome(meant, outcome)).toEqual(comparison);
  });

  test.for<[story: string, outcome: Outcome, intents: Intent[], purchase: string | null]>([
    ['by its number', came(1, 1, 'p2'), [intent('p1', 1, 1), intent('p2', 9, 9)], 'p2'],
    ['by its total', came(0, 2500), [intent('p1', 2000, 500), intent('p2', 9, 9)], 'p1'],
    ['two of one total', came(0, 2500), [intent('p1', 2000, 500), intent('p2', 1000, 1500)], null],
    ['none', came(0, 2501), [intent('p1', 2000, 500)], null],
    ['an intent in euros', came(0, 5), [{ ...intent('p1', 0), gift: eur(5), charged: eur(0) }], null],
  ])('the intent of an order: %s', ([, outcome, intents, purchase]) => {
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
    ['no balance row: none was taken', details({}), { order: 'o1', gift: usd(0), charged: usd(500), shipped: null }],
    ['a balance row', details({ giftTaken: read(usd(20), 'test') }), { gift: usd(20) }],
    ['balance row unclear', details({ giftTaken: unreadable('amount') }), null],
    ['charge not read', details({ charged: unreadable('missing') }), null],
    ['order not read', details({ order: ABSENT }), null],
    ['euros', details({ charged: read(eur(5), 'test') }), null],
    ['below zero', details({ giftTaken: read(usd(-5), 'test') }), null],
  ])('the outcome on a page: %s', ([, page, outcome]) => {
    const found = outcomeOn(page);
    if (outcome === null) expect(found).toBeNull();
    else expect(found).toMatchObject(outcome);
  });
});
