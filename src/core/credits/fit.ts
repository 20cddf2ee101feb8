import { amountRead, orderCost } from '../page/amountRead';
import type { CheckoutReading, DigitalProductReading } from '../page/pageReading';
import { valueOrNull } from '../page/reading';
import type { Credit } from './credit';
import { type Buying, type FitWithReason, fitOn, UNKNOWN_BUYING } from './scope';

/**
 * Tells whether a credit can be used on the order that this page is about to pay, or that its 1-Click would place. The
 * scope and terms that the shopper noted decide, together with what was read of the order. `fits` and `cannot` need
 * both to be known. Otherwise the answer is `may`.
 */
export function fitOf(
  credit: Pick<Credit, 'kind' | 'scope' | 'terms'>,
  page: CheckoutReading | DigitalProductReading,
): FitWithReason {
  return fitOn(credit, buyingHere(page));
}

/** What is known of the order that a page is about to pay. */
function buyingHere(page: CheckoutReading | DigitalProductReading): Buying {
  if (page.kind === 'digital-product') {
    return { ...UNKNOWN_BUYING, goods: 'digital', cost: amountRead(page.facts.price, page) };
  }
  const contents = page.facts.contents && valueOrNull(page.facts.contents);
  return { ...UNKNOWN_BUYING, ...contents, goods: valueOrNull(page.facts.goods), cost: orderCost(page) };
}
