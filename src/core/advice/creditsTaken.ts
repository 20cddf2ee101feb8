import { fitOf } from '../credits/fit';
import type { CreditId } from '../ledger/book';
import { type Money, sum } from '../money/money';
import { amountRead } from '../page/amountRead';
import type { CheckoutReading } from '../page/pageReading';
import { creditsHere } from './here/creditsHere';
import type { Situation } from './situation';

/** The amount that an order takes from one credit. */
export interface CreditTaken {
  readonly credit: CreditId;
  readonly amount: Money;
}

/**
 * The credits that the order on this page takes. They are returned only if the amounts match to the cent: the page
 * takes off exactly what is left of one usable credit and of no other, or exactly the sum of all usable credits.
 * Otherwise none is returned, because a coupon looks the same on the page.
 *
 * @param credits the credits of the account that places the order.
 */
export function creditsTaken(
  page: CheckoutReading,
  { credits, today }: Pick<Situation, 'credits' | 'today'>,
): readonly CreditTaken[] {
  const promotion = amountRead(page.facts.promotion, page);
  if (promotion === null || promotion.minor === 0) return [];
  const usable = creditsHere({ page, credits, today }).filter((credit) => fitOf(credit, page).fit !== 'cannot');
  const same = usable.filter(({ left }) => left.minor === promotion.minor);
  const all = sum(
    usable.map(({ left }) => left),
    promotion.currency,
  );
  const taken = same.length === 1 ? same : all.minor === promotion.minor ? usable : [];
  return taken.map(({ id, left }) => ({ credit: id, amount: left }));
}
