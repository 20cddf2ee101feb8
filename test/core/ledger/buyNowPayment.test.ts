import { expect, test } from 'vitest';
import { afterOrder, takenBy } from '../../../src/core/ledger/buyNowPayment';
import type { BuyNowPayment } from '../../../src/core/ledger/purse';
import { usd } from '../../support/core/situations';

test.each([
  ['everything from the card', 0, 4000, true, 'card'],
  ['everything from the balance', 4000, 0, true, 'balance'],
  ['from a balance that did not cover the order', 3000, 1000, true, 'balance'],
  ['one of several orders, by card: another may have taken the balance', 0, 4000, false, null],
  ['one of several orders, from the balance', 3000, 0, false, 'balance'],
  ['an order that cost nothing', 0, 0, true, null],
] as const)('takenBy tells what Buy Now took: %s', (_, gift, charged, whole, takes) => {
  expect(takenBy({ gift: usd(gift), charged: usd(charged) }, whole)).toBe(takes);
});

const order = (at: number): BuyNowPayment => ({ takes: 'card', by: 'order', at });
const said: BuyNowPayment = { takes: 'balance', by: 'shopper', at: 1 };
test.each([
  ['nothing was known', undefined, order(5), order(5)],
  ['an earlier order', order(4), order(5), order(5)],
  ['a later order', order(6), order(5), order(6)],
  ['the shopper said something', said, order(5), said],
])('afterOrder decides after %s', (_, before, learned, after) => {
  expect(afterOrder(before, learned)).toEqual(after);
});
