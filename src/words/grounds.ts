import type { BalanceSource } from '../core/advice/here/balanceHere';
import type { SourceLine } from '../core/advice/saying';
import type { EpochMs } from '../core/days/calendarDay';
import { RULE_BOOK, type RuleBookId } from '../core/ruleBook/ruleBook';
import { formatAge, formatMonth } from './formatDays';
import type { Words } from './words';

/**
 * Says where a balance comes from, and that it belongs to one of several accounts. The account's label is left out,
 * because the page could read it.
 */
export function balanceReasons(source: BalanceSource, { reason, locale }: Words, now: EpochMs): string[] {
  if (source.from === 'this-page') return [reason.balanceOnThisPage];
  const age = formatAge(source.at, now, locale);
  return [
    source.from === 'balance-page' ? reason.balanceOnBalancePage(age) : reason.balanceByShopper(age),
    ...(source.mayBeOther
      ? [reason.mayBeOtherAccount]
      : source.accounts === undefined
        ? []
        : [reason.accountUsedLast(source.accounts)]),
  ];
}

export function sourceLine(id: RuleBookId, words: Words): SourceLine {
  const fact = RULE_BOOK[id];
  return {
    fact: words.source.fact[id],
    origin: words.source.origin(
      words.source.certainty[fact.certainty],
      new URL(fact.source).host.replace(/^www\./, ''),
      formatMonth(fact.readIn, words.locale),
    ),
    disagreements: fact.conflictsWith.map((other) =>
      words.source.disagree(words.source.fact[other], words.source.certainty[RULE_BOOK[other].certainty]),
    ),
  };
}
