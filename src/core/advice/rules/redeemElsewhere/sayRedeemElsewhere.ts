import type { AccountLabel } from '../../../ledger/book';
import type { Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** A gift card may go to another account than the shopper means. */
export interface RedeemElsewhere extends AdviceOf<'redeem-elsewhere', null> {
  /** How many accounts' books are kept apart here; at least two. */
  readonly count: number;
  /**
   * The shopper's own labels of the accounts, where null stands for the first account. The whole list is null in advice
   * that a page may see.
   */
  readonly accounts: readonly (AccountLabel | null)[] | null;
}

/** What each language says about it. */
export interface RedeemElsewhereWords extends Named {
  readonly verdict: (parts: Pick<RedeemElsewhere, 'count' | 'accounts'>) => string;
  readonly noNameRead: string;
}

export function sayRedeemElsewhere(advice: RedeemElsewhere, own: RedeemElsewhereWords): Said {
  return { verdict: own.verdict(advice), money: [], reasons: [own.noNameRead] };
}
