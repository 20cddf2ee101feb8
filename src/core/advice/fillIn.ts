import type { MarketplaceId } from '../marketplaces/marketplaces';
import type { RuleId } from '../settings/ruleIds';
import type { AdviceOn } from './advice';
import type { Found, Usual } from './rule';
import { ruleOf } from './ruleOf';

/** What is so unless a rule says otherwise: good to know, in the page, holding nothing. */
const USUAL: Usual = { severity: 'note', place: 'notice', holds: [], show: null, restsOn: null };

/** The whole advice: what a rule found on a page of a marketplace, what the rule fixes, and what is usual. */
export function fillIn<Id extends RuleId>(
  id: Id,
  found: Found<AdviceOn<Id>>,
  marketplace: MarketplaceId,
): AdviceOn<Id> {
  const whole = { ...USUAL, stake: null, ...ruleOf(id).always, ...found, rule: id, marketplace };
  // `Found` is defined as what is missing here, which the compiler can't see of an id that is not known yet.
  return whole as unknown as AdviceOn<Id>;
}
