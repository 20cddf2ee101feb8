import { type CheckoutReading, isCheckout, type PageReading } from './pageReading';
import type { Reading, WhyUnreadable } from './reading';

/** The facts that a page is there for: without them nothing true can be said about the balance on it. */
function needed(page: PageReading): readonly Reading<unknown>[] {
  if (page.kind === 'gift-balance') return [page.facts.balance];
  if (!isCheckout(page)) return [];
  const { giftBalance, toCharge } = page.facts;
  return [giftBalance, ...(isLeftUnsaid(page) ? [] : [toCharge]), ...(page.kind === 'turbo' ? [page.facts.order] : [])];
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

/**
 * Why a page on which the balance is shown or spent can't be read; null where it can be, and for every other page.
 * Shopping pages are left out: goods that are sold out and an empty cart look like a page that nobody knows any more.
 */
export function whyUnread(page: PageReading): WhyUnreadable | null {
  const unread = needed(page).find((reading) => reading.state === 'unreadable');
  return unread?.state === 'unreadable' ? unread.why : null;
}

/** Whether a page of a known kind shows nothing in any place that is known. It may have been rebuilt, or be empty. */
export function yieldsNothing(page: PageReading): boolean {
  const facts = Object.values(page.facts as Record<string, unknown>).filter(isReading);
  const isThere = (fact: Reading<unknown>) =>
    fact.state === 'read' || (fact.state === 'unreadable' && fact.why !== 'missing');
  return facts.length > 0 && !facts.some(isThere);
}

function isReading(fact: unknown): fact is Reading<unknown> {
  return typeof fact === 'object' && fact !== null && 'state' in fact;
}
