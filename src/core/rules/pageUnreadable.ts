import type { PageUnreadable } from '../advice';
import { type CheckoutReading, isCheckout } from '../pageReading';
import type { WhyUnreadable } from '../reading';
import type { Situation } from '../situation';

/**
 * Why a page on which an order is about to be paid can't be judged: whether the balance is applied, what is left to
 * charge or (in the pop-up) the order button can't be told. Null where it can.
 */
export function whyUnread(page: CheckoutReading): WhyUnreadable | null {
  const { giftBalance, toCharge } = page.facts;
  const needed = [
    giftBalance,
    ...(isLeftUnsaid(page) ? [] : [toCharge]),
    ...(page.kind === 'turbo' ? [page.facts.order] : []),
  ];
  const unread = needed.find((reading) => reading.state === 'unreadable');
  return unread?.state === 'unreadable' ? unread.why : null;
}

/**
 * The payment step need not say what is left: the older layout shows no total at all, and once the balance is chosen
 * the amounts beside it may still be on their way. Neither is a reason to doubt the choice itself.
 */
function isLeftUnsaid({ kind, facts: { giftBalance, toCharge } }: CheckoutReading): boolean {
  if (kind !== 'payment-selection' || giftBalance.state !== 'read' || toCharge.state !== 'unreadable') return false;
  const late = giftBalance.value.applied && (toCharge.why === 'loading' || toCharge.why === 'one-signal');
  return late || toCharge.why === 'missing';
}

/** A checkout that can't be judged. It only colors the badge: silence must not look like an all-clear, nor nag. */
export function pageUnreadable({ page }: Situation): PageUnreadable | null {
  const why = isCheckout(page) ? whyUnread(page) : null;
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
