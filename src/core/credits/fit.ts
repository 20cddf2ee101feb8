import { amountRead, orderCost } from '../page/amountRead';
import type { CheckoutReading, DigitalProductReading } from '../page/pageReading';
import { valueOrNull } from '../page/reading';
import type { Credit } from './credit';
import { type Buying, type FitWithReason, fitOn, UNKNOWN_BUYING } from './scope';

/**
 * Whether a credit can be used on the order that this page is about to pay, or that its 1-Click would place. What the
 * shopper noted as its scope and terms decides, together with what was read of the order. `fits` and `cannot` need both to be known; otherwise it
 * is `may`.
 */
export function fitOf(
  credit: Pick<Credit, 'kind' | 'scope' | 'terms'>,
  page: CheckoutReading | DigitalProductReading,
): FitWithReason {
  return fitOn(credit, buyingHere(page));
}

/** What a page that is about to pay an order tells of it. */
function buyingHere(page: CheckoutReading | DigitalProductReading): Buying {
  if (page.kind === 'digital-product') {
    return { ...UNKNOWN_BUYING, goods: 'digital', cost: amountRead(page.facts.price, page) };
  }
  const contents = page.facts.contents && valueOrNull(page.facts.contents);
  return { ...UNKNOWN_BUYING, ...contents, goods: valueOrNull(page.facts.goods), cost: orderCost(page) };
}
