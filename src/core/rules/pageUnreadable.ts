import type { PageUnreadable } from '../advice';
import { isCheckout } from '../pageReading';
import type { Situation } from '../situation';

/**
 * An order is about to be paid here, and whether the balance is applied, what is left to charge or (in the pop-up)
 * the order button can't be told. It only colors the badge: silence must not look like an all-clear, nor nag.
 */
export function pageUnreadable({ page }: Situation): PageUnreadable | null {
  if (!isCheckout(page)) return null;
  const needed = [page.facts.giftBalance, page.facts.toCharge, ...(page.kind === 'turbo' ? [page.facts.order] : [])];
  const unread = needed.find((reading) => reading.state === 'unreadable');
  if (unread?.state !== 'unreadable') return null;
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
    why: unread.why,
  };
}
