import type { AccountLabel } from '../../../ledger/book';
import type { Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** A gift card may go to another account than the shopper means. */
export interface RedeemElsewhere extends AdviceOf<'redeem-elsewhere', null> {
  /** How many accounts' books are kept apart here; at least two. */
  readonly count: number;
  /** The shopper's own words for them, null being the first one; null in what is told to a page. */
  readonly accounts: readonly (AccountLabel | null)[] | null;
}

/** What each language says of it. */
export interface RedeemElsewhereWords extends Named {
  readonly verdict: (parts: Pick<RedeemElsewhere, 'count' | 'accounts'>) => string;
  readonly noNameRead: string;
}

export function sayRedeemElsewhere(advice: RedeemElsewhere, own: RedeemElsewhereWords): Said {
  return { verdict: own.verdict(advice), money: [], reasons: [own.noNameRead] };
}
