import type { Session } from '../../support/browsers/launch.ts';
import { addressOf } from '../../support/browsers/launch.ts';

/** The median of a list of measurements. Where their number is even, it is the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing.');
  return (upper + lower) / 2;
}

/**
 * Stores the time at which the first advice is in the open shadow root. It runs before the page's scripts. It learns
 * about the host, and about the contents of its root, in the same task in which they are added.
 */
function stampAdvice(): void {
  const stamp = (root: ShadowRoot): boolean => {
    if (performance.getEntriesByName('bench:advice').length > 0) return true;
    if (root.querySelector('[data-advice]') === null) return false;
    performance.mark('bench:advice');
    return true;
  };
  const watched = new WeakSet<ShadowRoot>();
  new MutationObserver(() => {
    const root = document.querySelector('balance-first')?.shadowRoot;
    if (!root || watched.has(root) || stamp(root)) return;
    watched.add(root);
    new MutationObserver(() => stamp(root)).observe(root, { childList: true, subtree: true, attributes: true });
  }).observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the page's mark after its last relevant part (`demo:part`) until the advice is there. */
export async function adviceLatency(session: Session, path: string): Promise<number> {
  const page = await session.open();
  try {
    await page.evaluateOnNewDocument(stampAdvice);
    await page.bringToFront();
    await page.goto(addressOf(path), { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('bench:advice').length > 0, {
      polling: 'mutation',
      timeout: 10_000,
    });
    return await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN;
      return at('bench:advice') - at('demo:part');
    });
  } finally {
    await page.close();
  }
}

/** Milliseconds from the first byte of the page to the end of its load event. */
export async function loadTime(session: Session, path: string): Promise<number> {
  const page = await session.open();
  try {
    await page.bringToFront();
    await page.goto(addressOf(path), { waitUntil: 'load' });
    await page.waitForFunction(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd > 0,
    );
    return await page.evaluate(() => {
      const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      return entry.loadEventEnd - entry.responseStart;
    });
  } finally {
    await page.close();
  }
}
