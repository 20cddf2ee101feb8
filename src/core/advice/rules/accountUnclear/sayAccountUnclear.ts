import type { Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** A balance page may be another account's than the one it would be noted for. */
export interface AccountUnclear extends AdviceOf<'account-unclear', null> {
  /** Whether it is the page that is open, or one that was opened before. */
  readonly which: 'this-page' | 'earlier-page';
}

/** What each language says of it. */
export interface AccountUnclearWords extends Named {
  readonly verdict: (which: AccountUnclear['which']) => string;
  readonly notedOnceYouSay: string;
}

export function sayAccountUnclear({ which }: AccountUnclear, own: AccountUnclearWords): Said {
  return { verdict: own.verdict(which), money: [], reasons: [own.notedOnceYouSay] };
}
