import { fitOf } from '../credits/fit';
import type { CreditId } from '../ledger/book';
import { type Money, sum } from '../money/money';
import { amountRead } from '../page/amountRead';
import type { CheckoutReading } from '../page/pageReading';
import { creditsHere } from './here/creditsHere';
import type { Situation } from './situation';

/** So much of a credit that an order takes. */
export interface CreditTaken {
  readonly credit: CreditId;
  readonly amount: Money;
}

/**
 * The credits that the order on this page takes, where the amounts tell it to the cent: what the page takes off is
 * just what is left of one credit that may be used here and of no other, or of all of them together. Otherwise none,
 * since a coupon looks the same.
 *
 * @param credits those of the account that the order is placed with.
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
