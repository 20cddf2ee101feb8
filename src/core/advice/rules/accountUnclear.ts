import type { AccountUnclear } from '../advice';
import type { Situation } from '../situation';

/**
 * A balance page waits for the shopper to say whose it is. Saying in that page; elsewhere in the badge. The answer is
 * given in the popup, since the page must not learn the accounts' names.
 */
export function accountUnclear({ page, accountQuestion: which }: Situation): AccountUnclear | null {
  if (which === undefined) return null;
  return {
    rule: 'account-unclear',
    marketplace: page.marketplace,
    severity: 'note',
    stake: null,
    place: which === 'this-page' && page.kind === 'gift-balance' ? 'notice' : 'badge',
    holds: [],
    show: null,
    restsOn: null,
    which,
  };
}
