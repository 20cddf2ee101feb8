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

/** What there is to say in a page, before it is put into words. */
export interface ToSay {
  /** As the shopper's own pages show it: their own words are taken out here. */
  readonly advice: readonly Advice[];
  readonly recorded: Learned | null;
  readonly sight: FirstSight | null;
}

/** The page that is spoken to. */
export interface Listener {
  readonly marketplace: MarketplaceId;
  /** Its address, for advice that links to the order which it names. */
  readonly address: string;
}

/**
 * All that a page shows, in words. The notice that shows it has no words, rules or books of its own, so that a page's
 * script has little to compile and nothing to find.
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

/** What the notice says whatever it is about: the rest of its words is in what is said of each advice. */
function noticeWords({ locale, direction, notice }: Words): NoticeWords {
  const { thisTime: _, ...always } = notice;
  return { locale, direction, ...always };
}
