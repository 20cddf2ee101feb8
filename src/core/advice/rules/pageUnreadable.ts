import { whyUnread } from '../../page/unread';
import type { PageUnreadable } from '../advice';
import type { Situation } from '../situation';

/**
 * An order is about to be paid here, and whether the balance is applied, what is left to charge or (in the pop-up)
 * the order button can't be told; or the balance page shows no balance. It only colors the badge: silence must not
 * look like an all-clear, nor nag.
 */
export function pageUnreadable({ page }: Situation): PageUnreadable | null {
  const why = whyUnread(page);
  if (why === null) return null;
  return {
    rule: 'page-unreadable',
    marketplace: page.marketplace,
    severity: 'note',
    stake: null,
    place: 'badge',
    holds: [],
    show: null,
    restsOn: null,
    page: page.kind,
    why,
  };
}
