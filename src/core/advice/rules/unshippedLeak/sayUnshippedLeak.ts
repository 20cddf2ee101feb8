import type { Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** A gift card that is redeemed now may pay for orders that have not shipped. */
export interface UnshippedLeak extends AdviceOf<'unshipped-leak', null> {
  readonly orders: number;
}

/** What each language says about it. */
export interface UnshippedLeakWords extends Named {
  readonly verdict: (orders: number) => string;
  readonly notShippedInNotes: string;
}

export function sayUnshippedLeak({ orders }: UnshippedLeak, own: UnshippedLeakWords): Said {
  return { verdict: own.verdict(orders), money: [], reasons: [own.notShippedInNotes] };
}
