import type { Advice, AdviceOn, RuleWords } from '../core/advice/advice';
import type { Pen, Said } from '../core/advice/pen';
import { ruleOf } from '../core/advice/ruleOf';
import type { Saying } from '../core/advice/saying';
import type { EpochMs } from '../core/days/calendarDay';
import type { RuleId } from '../core/settings/ruleIds';
import { formatDay, formatDays } from './formatDays';
import { formatMoneyIn } from './formatMoney';
import { balanceReasons, sourceLine } from './grounds';
import type { Words } from './words';

function penFor({ marketplace: home }: Advice, words: Words, now: EpochMs, address: string | null): Pen {
  const amount: Pen['amount'] = (money, marketplace = home) => formatMoneyIn(money, marketplace);
  return {
    label: words.line,
    reason: words.reason,
    driftCause: words.name.driftCause,
    amount,
    amountOrNull: (money) => (money === null ? null : amount(money)),
    line: (accent, label, money) => (money === null ? [] : [{ accent, label, amount: amount(money) }]),
    day: (day) => formatDay(day, words.locale, 'without-year'),
    days: (count) => formatDays(count, words.locale),
    balanceReasons: (source) => balanceReasons(source, words, now),
    address,
  };
}

function say<Id extends RuleId>(advice: AdviceOn<Id> & { readonly rule: Id }, words: Words, pen: Pen): Said {
  const own: RuleWords[Id] = words.rule[advice.rule];
  return ruleOf(advice.rule).say(advice, own, pen);
}

/**
 * Advice in a reader's words. Money is written as the marketplace does; days and ages in the reader's language.
 *
 * @param address of the page that the advice is about, where it is told in that page.
 */
export function sayAdvice(advice: Advice, words: Words, now: EpochMs, address: string | null = null): Saying {
  return {
    link: null,
    ...say(advice, words, penFor(advice, words, now, address)),
    source: advice.restsOn === null ? null : sourceLine(advice.restsOn, words),
  };
}
