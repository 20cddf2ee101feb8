import { NOTICE_ELEMENT } from '../messages/stage';
import { AT_FIRST, step } from './watchStep';

/** A page's window, with the constructors that belong to it. */
export type PageWindow = Window & typeof globalThis;

/** Time and timers. They are passed in, so that tests do not need to wait. Milliseconds. */
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
  /** Looks again at once, because something outside the page changed. */
  again(): void;
  stop(): void;
}

export interface Watcher {
  /**
   * Reads the page. False where the page does not matter until its address changes. Then its changes are not followed.
   */
  look(): boolean;
  /** The browser showed the page again from its memory, as the shopper left it. */
  restored(): void;
  /** The page was written anew. That removed all listeners of its window. */
  unheard(): void;
}

/**
 * Events that may change a page without a mutation (`checked` is a property). If a person caused the event, the page is
 * read at once.
 */
const DOINGS = ['change', 'input', 'click'] as const;

/** The tree, its texts, and the attributes that show, hide, check or fill something. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [
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
  ],
};

/** Elements that no reader looks at. It does not matter if they are added or removed, or if their text changes. */
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
 * Looks at the page now, and whenever the page may have changed: after a change of its tree, after the shopper does
 * something in it, and after a change of its address. It does not poll. `watchStep.ts` sets its pace.
 */
export function watchPage(window: PageWindow, { look, restored, unheard }: Watcher, clock: Clock): Watch {
  const stopped = new AbortController();
  let pace = AT_FIRST;
  let timer: number | null = null;

  function changed(isUrgent: boolean): void {
    const { due } = pace;
    const at = clock.now();
    pace = step(pace, { type: 'changed', isUrgent, at });
    if (pace.due === null || pace.due === due) return;
    if (timer !== null) clock.cancel(timer);
    timer = clock.after(pace.due - at, run);
  }

  function run(): void {
    timer = null;
    pace = step(pace, { type: 'looking' });
    const from = clock.now();
    let follow = true;
    try {
      follow = look();
    } catch {
      // A reading that fails tells nothing. The page is looked at again after the next change.
    }
    pace = step(pace, { type: 'looked', from, to: clock.now() });
    if (stopped.signal.aborted) return;
    if (follow) changes.follow();
    else changes.rest();
  }

  /**
   * A script can send any event as often as it wants. So an event from a script is not urgent, just as a change of the
   * tree by a script is not.
   */
  function happened(event: Event): void {
    changed(event.isTrusted);
  }

  function shown(event: PageTransitionEvent): void {
    if (!event.persisted || !event.isTrusted) return;
    restored();
    changed(true);
  }

  function listen(): void {
    const { signal } = stopped;
    window.addEventListener('popstate', happened, { signal });
    window.addEventListener('hashchange', happened, { signal });
    // This event also tells of `pushState`. In a browser without it, the changes of the tree that come with `pushState`
    // tell of it.
    window.navigation?.addEventListener('currententrychange', happened, { signal });
    window.addEventListener('pageshow', shown, { signal });
  }

  const changes = keepChanges(window, {
    changed: () => changed(false),
    happened,
    // A page that was written anew by `document.open` has no listeners left. Adding a listener that is still there does
    // nothing.
    rewritten() {
      listen();
      unheard();
    },
  });
  listen();
  run();

  return {
    again: () => changed(true),
    stop() {
      stopped.abort();
      changes.rest();
      if (timer !== null) clock.cancel(timer);
      timer = null;
    },
  };
}

interface ChangeListener {
  /** The tree changed in a way that may matter. */
  changed(): void;
  /** Something happened in the page, or its loading went a step further. */
  happened(event: Event): void;
  /** The document was written anew. */
  rewritten(): void;
}

/** Follows the changes of a page, but only while the page matters. */
function keepChanges(window: PageWindow, { changed, happened, rewritten }: ChangeListener) {
  let following: AbortController | null = null;

  function listen(signal: AbortSignal): void {
    for (const type of DOINGS) window.addEventListener(type, happened, { capture: true, passive: true, signal });
    window.document.addEventListener('DOMContentLoaded', happened, { signal });
    window.document.addEventListener('visibilitychange', happened, { signal });
    window.addEventListener('load', happened, { signal });
  }

  return {
    follow() {
      if (following !== null) return;
      following = new AbortController();
      const { signal } = following;
      const observer = new window.MutationObserver((records) => {
        if (records.some(({ target }) => target === window.document)) {
          listen(signal);
          rewritten();
        }
        if (records.some(matters)) changed();
      });
      observer.observe(window.document, WATCHED);
      signal.addEventListener('abort', () => observer.disconnect());
      listen(signal);
    },
    rest() {
      following?.abort();
      following = null;
    },
  };
}
