import { type CheckoutReading, isCheckout, type PageReading } from './pageReading';
import type { Reading, WhyUnreadable } from './reading';

/** The facts that we need from a page. Without them, we can say nothing true about the balance on it. */
function needed(page: PageReading): readonly Reading<unknown>[] {
  if (page.kind === 'gift-balance') return [page.facts.balance];
  if (!isCheckout(page)) return [];
  const { giftBalance, toCharge } = page.facts;
  return [giftBalance, ...(isLeftUnsaid(page) ? [] : [toCharge]), ...(page.kind === 'turbo' ? [page.facts.order] : [])];
}

/**
 * The payment step may not say how much is left to charge. The older layout shows no total. In the newer one, the
 * amounts may load after the balance is chosen. Neither is a reason to doubt the choice itself.
 */
function isLeftUnsaid({ kind, facts: { giftBalance, toCharge } }: CheckoutReading): boolean {
  if (kind !== 'payment-selection' || giftBalance.state !== 'read' || toCharge.state !== 'unreadable') return false;
  const late = giftBalance.value.applied && (toCharge.why === 'loading' || toCharge.why === 'one-signal');
  return late || toCharge.why === 'missing';
}

/**
 * Tells why a page that shows or spends the balance can't be read. Null where it can be read, and for every other page.
 * Shopping pages are left out, because sold-out goods and an empty cart look like a page that has changed.
 */
export function whyUnread(page: PageReading): WhyUnreadable | null {
  const unread = needed(page).find((reading) => reading.state === 'unreadable');
  return unread?.state === 'unreadable' ? unread.why : null;
}

/** Whether a page of a known kind shows nothing in all known places. Amazon may have rebuilt it, or it may be empty. */
export function yieldsNothing(page: PageReading): boolean {
  const facts = Object.values(page.facts as Record<string, unknown>).filter(isReading);
  const isThere = (fact: Reading<unknown>) =>
    fact.state === 'read' || (fact.state === 'unreadable' && fact.why !== 'missing');
  return facts.length > 0 && !facts.some(isThere);
}

function isReading(fact: unknown): fact is Reading<unknown> {
  return typeof fact === 'object' && fact !== null && 'state' in fact;
}
