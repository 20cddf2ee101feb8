import type { RuleId } from '../settings/ruleIds';
import type { Advice, AdviceOn } from './advice';
import { ruleOf } from './ruleOf';

/**
 * Advice as a page may be told it. What stands in a page its script may learn one day, so the shopper's own words
 * (names of reserves, labels of accounts) stay out of it. Notes are in no advice at all.
 */
export function withoutOwnWords(advice: Advice): Advice {
  return strip(advice);
}

function strip<Id extends RuleId>(advice: AdviceOn<Id> & { readonly rule: Id }): AdviceOn<Id> {
  return ruleOf(advice.rule).withoutOwnWords?.(advice) ?? advice;
}
