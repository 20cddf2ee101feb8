import type { Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** A balance page may show the balance of another account than the one that it would be kept for. */
export interface AccountUnclear extends AdviceOf<'account-unclear', null> {
  /** Whether the page is the open one, or one that was opened earlier. */
  readonly which: 'this-page' | 'earlier-page';
}

/** What each language says about it. */
export interface AccountUnclearWords extends Named {
  readonly verdict: (which: AccountUnclear['which']) => string;
  readonly notedOnceYouSay: string;
}

export function sayAccountUnclear({ which }: AccountUnclear, own: AccountUnclearWords): Said {
  return { verdict: own.verdict(which), money: [], reasons: [own.notedOnceYouSay] };
}
