import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { RuleId } from '../settings/ruleIds';
import type { AdviceOn } from './advice';
import type { Found, Usual } from './rule';
import { ruleOf } from './ruleOf';

/** The values that advice has unless a rule sets others: a note, shown in the page, that holds nothing. */
const USUAL: Usual = { severity: 'note', place: 'notice', holds: [], show: null, restsOn: null };

/**
 * Returns the complete advice. It joins what the rule found on a page of a marketplace, the values that the rule fixes,
 * and the usual values.
 */
export function fillIn<Id extends RuleId>(
  id: Id,
  found: Found<AdviceOn<Id>>,
  marketplace: MarketplaceId,
): AdviceOn<Id> {
  const whole = { ...USUAL, stake: null, ...ruleOf(id).always, ...found, rule: id, marketplace };
  // `Found` is defined as the advice without the parts that are added here. The compiler can't see this for an unknown
  // id.
  return whole as unknown as AdviceOn<Id>;
}
