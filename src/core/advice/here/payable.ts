import type { CheckoutReading } from '../../page/pageReading';
import { valueOrNull } from '../../page/reading';

/**
 * How much of an order the gift card balance can pay. `none`: the order is all gift cards. `unsure`: some of it is gift
 * cards or a membership. `all`: everything else, including an order whose contents are not known.
 */
export function payableHere({ facts: { contents } }: CheckoutReading): 'all' | 'unsure' | 'none' {
  const { giftCards, membership } = (contents && valueOrNull(contents)) ?? {};
  if (giftCards === 'all') return 'none';
  return giftCards === 'some' || membership ? 'unsure' : 'all';
}
