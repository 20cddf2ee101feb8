import type { RuleId } from '../settings/ruleIds';
import type { Advice, AdviceOn } from './advice';
import { ruleOf } from './ruleOf';

/**
 * Advice in the form that a page may see. The shopper's own words (names of reserves, labels of accounts) are taken
 * out, because a script of the page may one day read what is shown in it. Notes are never part of advice.
 */
export function withoutOwnWords(advice: Advice): Advice {
  return strip(advice);
}

function strip<Id extends RuleId>(advice: AdviceOn<Id> & { readonly rule: Id }): AdviceOn<Id> {
  return ruleOf(advice.rule).withoutOwnWords?.(advice) ?? advice;
}
