import type { CheckoutReading } from '../page/pageReading';
import { valueOrNull } from '../page/reading';
import type { Outcome } from './outcome';
import type { BuyNowPayment, BuyNowTakes } from './purse';

/**
 * Whether the order about to be placed on this page tells, once it is placed, what Buy Now takes: it comes from Buy Now,
 * and there is a balance that it could take.
 *
 * @param hasBalance whether the books know of a balance above zero
 */
export function showsBuyNow(page: CheckoutReading, hasBalance: boolean): boolean {
  const fromBuyNow = page.kind === 'turbo' || (page.kind === 'review' && page.facts.cameFromBuyNow);
  const { giftBalance, offered, contents } = page.facts;
  const use = valueOrNull(giftBalance);
  if (!fromBuyNow || use === null) return false;
  if (use.applied) return true;
  if (use.ineligible || (contents && valueOrNull(contents)?.giftCards === 'all')) return false;
  return hasBalance || (valueOrNull(offered)?.minor ?? 0) > 0;
}

/**
 * What an order that was placed by Buy Now took, as its own page shows; null where that can't be told: where it is one
 * of several orders of a purchase, another one may have taken the balance.
 *
 * @param whole whether the order is all of its purchase
 */
export function takenBy({ gift, charged }: Pick<Outcome, 'gift' | 'charged'>, whole: boolean): BuyNowTakes | null {
  if (gift.minor > 0) return 'balance';
  return whole && charged.minor > 0 ? 'card' : null;
}

/** What is known after an order's own page was read. The shopper's word stays, and so does a later order's. */
export function afterOrder(before: BuyNowPayment | undefined, learned: BuyNowPayment): BuyNowPayment {
  return before && (before.by === 'shopper' || before.at > learned.at) ? before : learned;
}
