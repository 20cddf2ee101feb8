import { clearFor, crossed, IN_CLEAR, isFought, isLet } from './cover';

/** What stands in the top layer besides the notice. */
const ABOVE_ALL = ':popover-open, dialog:modal, :fullscreen';

const LAYER_EVENTS = ['beforetoggle', 'toggle', 'close'];

/** Whether an element matches a selector; false where the browser does not know it. */
function fits(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}

/** Whether what the browser finds in the middle of an element is a part of it: not so where something else is above. */
function isUppermost(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2));
}

/**
 * The element in whose layer the notice can be reached. An open modal dialog makes everything outside it inert, and a
 * press outside a popover closes it, so the notice goes into the one that is in front, or that it speaks of.
 *
 * @param about the control that orders, or null where there is none
 */
function layerFor(page: Document, about: Element | null): Element | null {
  const modals = [...page.querySelectorAll('dialog[open]')].filter((dialog) => fits(dialog, ':modal'));
  const modal = modals.findLast(isUppermost) ?? modals.at(-1) ?? page.documentElement;
  const around = about?.closest('[popover], dialog[open]') ?? null;
  return around && modal?.contains(around) && fits(around, ':popover-open, :modal') ? around : modal;
}

/** The place of the host among the layers of a page. */
export interface Layer {
  /** Puts the host where it can be reached, and shows it there. Does nothing while it is there. */
  enter(): void;
  /** Puts the host above everything else once more. */
  raise(): void;
  /** Whether the host is where it was put, above all that was there, and the page lets it be. */
  isInFront(): boolean;
  /** For how long the page has not come between the host and the shopper, in milliseconds. */
  clearFor(): number;
  leave(): void;
}

interface Surroundings {
  /** Finds the control that orders. */
  readonly about: () => Element | null;
  /** The page has taken the host out of its layer. */
  readonly onEvicted: () => void;
  /** The page has been written anew, with which all listeners in the host are gone. */
  readonly onRewritten: () => void;
}

export function keepLayer(page: Document, host: HTMLElement, { about, onEvicted, onRewritten }: Surroundings): Layer {
  const view = page.defaultView ?? window;
  let home: Element | null = null;
  let html: Element | null = null;
  let cover = IN_CLEAR;

  const now = () => performance.now();
  const watcher = new MutationObserver(() => {
    // What it stood in may be taken out of the page with it, which is no attack on it.
    const wentAlong = home?.isConnected === false;
    if (!wentAlong && (home === null || host.parentNode === home)) return;
    cover = crossed(cover, now());
    if (!wentAlong || isFought(cover, now())) evicted();
    else if (html === page.documentElement) settle();
    else onRewritten();
  });

  function evicted(): void {
    cover = { ...cover, wasEvicted: true };
    onEvicted();
  }

  function bringForward(): void {
    showOnTop(host);
    cover = { ...cover, isCovered: false };
  }

  function settle(): void {
    const next = layerFor(page, about());
    if (next === null) {
      evicted();
      return;
    }
    if (home === next && host.parentNode === next) return;
    home = next;
    html = page.documentElement;
    watcher.disconnect();
    home.append(host);
    watcher.observe(page, { childList: true, subtree: home !== page.documentElement });
    watcher.observe(home, { childList: true });
    bringForward();
  }

  /** Something of the page's comes into the top layer, or has come or gone. */
  function layersChange({ type, target }: Event): void {
    if (home === null || target === host || !fits(target as Element, '[popover], dialog')) return;
    cover = { ...cover, isCovered: true };
    if (type === 'beforetoggle') cover = crossed(cover, now());
    else if (!isFought(cover, now())) raise();
  }

  function raise(): void {
    settle();
    bringForward();
  }

  return {
    enter() {
      if (home !== null && host.parentNode === home) return;
      for (const type of LAYER_EVENTS) view.addEventListener(type, layersChange, true);
      settle();
    },
    raise,
    isInFront: () => home !== null && isLet(cover, now()) && isOnTop(host) && host.parentNode === home,
    clearFor: () => clearFor(cover, now()),
    leave() {
      for (const type of LAYER_EVENTS) view.removeEventListener(type, layersChange, true);
      watcher.disconnect();
      home = null;
      host.remove();
    },
  };
}

/** Whether an element is in the top layer; where the browser has none, the greatest z-index has to do. */
function isOnTop(host: HTMLElement): boolean {
  return host.showPopover === undefined || fits(host, ':popover-open');
}

function showOnTop(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    if (fits(host, ':popover-open')) host.hidePopover();
    host.showPopover();
  } catch {
    // It may not be opened here: then it is not in front.
  }
}

/** What else is in the top layer and lets every press through, so that only the eye can tell that it is there. */
export function ghosts(page: Document, host: Element): Element[] {
  const above = [...page.querySelectorAll('[popover], dialog[open]')].filter(
    (one) => one !== host && !one.contains(host),
  );
  return above.filter((one) => fits(one, ABOVE_ALL) && getComputedStyle(one).pointerEvents === 'none');
}
