import type { PageKind } from '../../../page/pageReading';
import type { WhyUnreadable } from '../../../page/reading';
import type { Pen, Said } from '../../pen';
import type { AdviceOf, Named } from '../../rule';

/** An important page can't be read. */
export interface PageUnreadable extends AdviceOf<'page-unreadable', null> {
  readonly page: PageKind;
  readonly why: WhyUnreadable;
}

/** What each language says about it. */
export interface PageUnreadableWords extends Named {
  readonly verdict: string;
}

export function sayPageUnreadable({ why }: PageUnreadable, own: PageUnreadableWords, pen: Pen): Said {
  return { verdict: own.verdict, money: [], reasons: [pen.reason.unreadable[why]] };
}
