import type { Advice } from '../core/advice/advice';
import { otherWay } from '../core/advice/otherWay';
import { ruleOf } from '../core/advice/ruleOf';
import { withoutOwnWords } from '../core/advice/withoutOwnWords';
import type { EpochMs } from '../core/days/calendarDay';
import type { Learned } from '../core/ledger/learned';
import type { MarketplaceId } from '../core/marketplaces/marketplaces';
import type { FirstSight } from '../core/page/firstSight';
import type { NoticeWords, PageAnswer, SaidAdvice, SaidSight } from '../messages/protocol';
import { sayAdvice } from '../words/sayAdvice';
import { sayLearned } from '../words/sayLearned';
import { sayQuestion } from '../words/saySight';
import type { Speech } from '../words/speech';
import type { Words } from '../words/words';

/** What there is to say in a page, before it becomes sentences. */
export interface ToSay {
  /** The advice in the form for the extension's own pages. This module removes the shopper's own words. */
  readonly advice: readonly Advice[];
  readonly recorded: Learned | null;
  readonly sight: FirstSight | null;
}

/** The page that gets the sentences. */
export interface Listener {
  readonly marketplace: MarketplaceId;
  /** The page's address. Advice uses it to link to the order that the address names. */
  readonly address: string;
}

/**
 * Writes everything that a page shows. The notice itself has no words, rules or books, so that little code is compiled
 * in the page and a page's script finds nothing there.
 */
export function sayInPage(
  said: ToSay,
  { marketplace, address }: Listener,
  { words }: Speech,
  now: EpochMs,
): PageAnswer {
  const { advice, recorded, sight } = said;
  return {
    advice: advice.map(withoutOwnWords).map((one) => saidAdvice(one, address, words, now)),
    recorded: recorded && { entry: recorded.entry, saying: sayLearned(recorded, marketplace, words) },
    ...(sight && { sight: saidSight(sight, marketplace, words) }),
    words: noticeWords(words),
  };
}

function saidAdvice(advice: Advice, address: string, words: Words, now: EpochMs): SaidAdvice {
  const { rule, severity, place, holds, show } = advice;
  const wish = otherWay(advice);
  return {
    rule,
    severity,
    place,
    holds,
    show,
    saying: sayAdvice(advice, words, now, address),
    mark: ruleOf(rule).mark,
    thisTime: wish && { wish, says: words.notice.thisTime[wish] },
  };
}

function saidSight({ layout, answer, shown }: FirstSight, marketplace: MarketplaceId, words: Words): SaidSight {
  const { yes, no, doubted } = words.sight;
  return { layout, answer, asks: sayQuestion(shown, marketplace, words), yes, no, doubted };
}

/** What every notice says, whatever its advice is. The other words are part of each piece of advice. */
function noticeWords({ locale, direction, notice }: Words): NoticeWords {
  const { thisTime: _, ...always } = notice;
  return { locale, direction, ...always };
}
