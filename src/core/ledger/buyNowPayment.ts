import type { CheckoutReading } from '../page/pageReading';
import { valueOrNull } from '../page/reading';
import type { Outcome } from './outcome';
import type { BuyNowPayment, BuyNowTakes } from './purse';

/**
 * Whether the order on this page will show what Buy Now takes, once it is placed. It will if the shopper came from Buy
 * Now and there is a balance that Buy Now could take.
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
 * Tells what an order placed by Buy Now took, as the order's own page shows it. Null where that can't be told. For one
 * of several orders of a purchase it can't, because another of them may have taken the balance.
 *
 * @param whole whether the order is the only order of its purchase
 */
export function takenBy({ gift, charged }: Pick<Outcome, 'gift' | 'charged'>, whole: boolean): BuyNowTakes | null {
  if (gift.minor > 0) return 'balance';
  return whole && charged.minor > 0 ? 'card' : null;
}

/**
 * What is known after an order's own page was read. What the shopper said stays, and what a later order showed stays.
 */
export function afterOrder(before: BuyNowPayment | undefined, learned: BuyNowPayment): BuyNowPayment {
  return before && (before.by === 'shopper' || before.at > learned.at) ? before : learned;
}
