import { NOTICE_ELEMENT } from '../messages/stage';

/** Time and timers, so that tests need not wait. Milliseconds. */
export interface Clock {
  now(): number;
  after(delay: number, run: () => void): number;
  cancel(timer: number): void;
}

export const REAL_TIME: Clock = {
  now: () => performance.now(),
  after: (delay, run) => setTimeout(run, delay) as unknown as number,
  cancel: (timer) => clearTimeout(timer),
};

export interface Watch {
  /** Look again at once: something changed that is no change of the page. */
  again(): void;
  stop(): void;
}

export interface Watcher {
  /** Reads the page. False: the page matters no more until its address changes, so its changes are not followed. */
  look(): boolean;
  /** The page comes back out of the browser's memory as it was left. */
  restored(): void;
  /** The page has been written anew, and with that all listeners of its window are gone. */
  unheard(): void;
}

/** No more than one reading per frame. */
const LEAST_GAP = 16;
/** While the page keeps changing, the gap grows with the time it has done so, up to a second. */
const GROWTH = 0.1;
const GREATEST_GAP = 1000;
/** After so long without a change the page is at rest, and the next change is read at once. */
const REST = 250;
/** A reading that took long is followed by a pause this many times longer. */
const RELIEF = 5;

/** What changes a page without a mutation (`checked` is a property). Where a person did it, it is read at once. */
const DOINGS = ['change', 'input', 'click'] as const;

/** Attributes that show, hide, tick or fill something. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'checked',
  'disabled',
  'value',
  'aria-checked',
  'aria-hidden',
  'aria-pressed',
  'aria-busy',
  'isclicked',
  'data-testid',
];

/** Elements whose coming, going and text no reader looks at. */
const UNREAD = new Set(['STYLE', 'LINK', 'META', 'NOSCRIPT', 'TITLE', 'IMG', 'BR', 'HR', 'HEAD']);

function isUnread(node: Node): boolean {
  if (node.nodeType === 3) return node.nodeValue?.trim() === '';
  if (node.nodeType !== 1 || UNREAD.has(node.nodeName)) return true;
  if (node.nodeName === 'SCRIPT') return (node as Element).getAttribute('type') !== 'a-state';
  return node.nodeName.toLowerCase() === NOTICE_ELEMENT;
}

function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const place = type === 'characterData' ? target.parentNode : target;
  if (place === null || (place.nodeType === 1 && isUnread(place))) return false;
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => !isUnread(node));
}

/**
 * Looks at the page now and whenever it may have changed: its tree, what the shopper does in it, its address. Without
 * polling, and with a budget: a page that rewrites itself for ever is read ever more seldom, and always once more
 * after its last change.
 */
export function watchPage(
  window: Window & typeof globalThis,
  { look, restored, unheard }: Watcher,
  clock: Clock,
): Watch {
  const stopped = new AbortController();
  let following: AbortController | null = null;
  let timer: number | null = null;
  let due = 0;
  let changingSince = Number.NEGATIVE_INFINITY;
  let changedAt = Number.NEGATIVE_INFINITY;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let cost = 0;

  function changed(urgent: boolean): void {
    const now = clock.now();
    if (urgent || now - changedAt > REST) changingSince = now;
    changedAt = now;
    const gap = Math.max(LEAST_GAP, RELIEF * cost, Math.min(GROWTH * (now - changingSince), GREATEST_GAP));
    const next = Math.max(now, lookedAt + gap);
    if (timer !== null) {
      if (next >= due) return;
      clock.cancel(timer);
    }
    due = next;
    timer = clock.after(next - now, run);
  }

  /** A script may send any event as often as it likes; what it sends is no more urgent than what it writes. */
  function happened(event: Event): void {
    changed(event.isTrusted);
  }

  function run(): void {
    timer = null;
    const began = clock.now();
    let follow = true;
    try {
      follow = look();
    } catch {
      // A reading that fails says nothing; the next change is looked at again.
    }
    lookedAt = clock.now();
    cost = lookedAt - began;
    if (stopped.signal.aborted) return;
    if (!follow) rest();
    else if (following === null) followChanges();
  }

  function followChanges(): void {
    following = new AbortController();
    const { signal } = following;
    const observer = new window.MutationObserver((records) => {
      if (records.some(({ target }) => target === window.document)) listenAnew();
      if (records.some(matters)) changed(false);
    });
    observer.observe(window.document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    signal.addEventListener('abort', () => observer.disconnect());
    listenToPage();
  }

  /** A page that has been written anew by `document.open` has no listeners left; adding one that is there does nothing. */
  function listenAnew(): void {
    listenToWindow();
    listenToPage();
    unheard();
  }

  function listenToPage(): void {
    const { signal } = following ?? stopped;
    for (const type of DOINGS) window.addEventListener(type, happened, { capture: true, passive: true, signal });
    window.document.addEventListener('DOMContentLoaded', happened, { signal });
    window.document.addEventListener('visibilitychange', happened, { signal });
    window.addEventListener('load', happened, { signal });
  }

  function rest(): void {
    following?.abort();
    following = null;
  }

  function shown(event: PageTransitionEvent): void {
    if (!event.persisted || !event.isTrusted) return;
    restored();
    changed(true);
  }

  function listenToWindow(): void {
    const { signal } = stopped;
    window.addEventListener('popstate', happened, { signal });
    window.addEventListener('hashchange', happened, { signal });
    // Tells of `pushState` too; where the browser lacks it, the changes of the tree that go with it do.
    window.navigation?.addEventListener('currententrychange', happened, { signal });
    window.addEventListener('pageshow', shown, { signal });
  }

  listenToWindow();
  run();

  return {
    again: () => changed(true),
    stop() {
      stopped.abort();
      rest();
      if (timer !== null) clock.cancel(timer);
      timer = null;
    },
  };
}
