import { marketplace } from '../marketplaces/marketplaces';
import { add, type Money } from '../money/money';
import type { CheckoutReading, PageReading, PaidWith } from './pageReading';
import type { Reading } from './reading';

/**
 * The amount of a reading, if a rule may use it. Null where it was not read, is in another currency than the
 * marketplace's, or is below zero, because no price, total or balance is below zero.
 */
export function amountRead(reading: Reading<Money>, page: PageReading): Money | null {
  return reading.state === 'read' ? ownAmount(reading.value, page) : null;
}

/** The amount, if it is in the marketplace's currency and not below zero; otherwise null. */
export function ownAmount(amount: Money, page: PageReading): Money | null {
  return amount.currency === marketplace(page.marketplace).currency && amount.minor >= 0 ? amount : null;
}

/**
 * The least that an order costs before the gift card balance: the amount left to charge plus the balance that is
 * applied. Null where the amount left to charge was not read.
 */
export function orderCost(page: CheckoutReading): Money | null {
  const toCharge = amountRead(page.facts.toCharge, page);
  const gift = page.facts.giftBalance;
  const amount = gift.state === 'read' && gift.value.applied ? gift.value.amount : null;
  const taken = amount && ownAmount(amount, page);
  return toCharge && taken ? add(toCharge, taken) : toCharge;
}

/** What pays for an order besides the gift card balance: a card, unless the page names something else. */
export function payerOn({ facts: { paidWith } }: CheckoutReading): PaidWith | 'card' {
  return paidWith?.state === 'read' ? paidWith.value : 'card';
}
