import type { CheckoutReading } from '../../page/pageReading';
import { valueOrNull } from '../../page/reading';

/**
 * How much of an order the gift balance can pay, by what it holds: `none` of gift cards alone; `unsure` where gift cards
 * or a membership are among it. Where nothing else is told, all of it.
 */
export function payableHere({ facts: { contents } }: CheckoutReading): 'all' | 'unsure' | 'none' {
  const { giftCards, membership } = (contents && valueOrNull(contents)) ?? {};
  if (giftCards === 'all') return 'none';
  return giftCards === 'some' || membership ? 'unsure' : 'all';
}
