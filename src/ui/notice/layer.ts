import { clearFor, crossed, IN_CLEAR, isFought, isLet } from './cover';

/** Matches what a page can have in the top layer. */
const ABOVE_ALL = ':popover-open, dialog:modal, :fullscreen';

const LAYER_EVENTS = ['beforetoggle', 'toggle', 'close'];

/** Whether an element matches a selector. False where the browser does not know the selector. */
function fits(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}

/** Whether the browser finds a part of this element at its middle. False where something else is above the element. */
function isUppermost(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2));
}

/**
 * The element in which the shopper can reach the notice. An open modal dialog makes everything outside it inert, and a
 * press outside a popover closes the popover. So the notice goes into the dialog that is in front, or into the dialog
 * or popover that has the control that orders.
 *
 * @param about the control that orders; null where there is none.
 */
function layerFor(page: Document, about: Element | null): Element | null {
  const modals = [...page.querySelectorAll('dialog[open]')].filter((dialog) => fits(dialog, ':modal'));
  const modal = modals.findLast(isUppermost) ?? modals.at(-1) ?? page.documentElement;
  const around = about?.closest('[popover], dialog[open]') ?? null;
  return around && modal?.contains(around) && fits(around, ':popover-open, :modal') ? around : modal;
}

/** Keeps the place of the host among the layers of a page. */
export interface Layer {
  /** Puts the host where the shopper can reach it, and shows it. Does nothing while it is there. */
  enter(): void;
  /** Puts the host above everything else again. */
  raise(): void;
  /** Whether the host is where it was put, above everything else, and the page leaves it alone. */
  isInFront(): boolean;
  /** For how long the page has put nothing between the host and the shopper, in milliseconds. */
  clearFor(): number;
  leave(): void;
}

interface Surroundings {
  /** Finds the control that orders. */
  readonly about: () => Element | null;
  /** The page removed the host from its layer. */
  readonly onEvicted: () => void;
  /** The page was written anew. That removed all listeners in the host. */
  readonly onRewritten: () => void;
}

export function keepLayer(page: Document, host: HTMLElement, { about, onEvicted, onRewritten }: Surroundings): Layer {
  const view = page.defaultView ?? window;
  let home: Element | null = null;
  let html: Element | null = null;
  let cover = IN_CLEAR;

  const now = () => performance.now();
  const watcher = new MutationObserver(() => {
    // The page may remove the element that contains the host, and the host with it. That is not an attack on the host.
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

  /** An element of the page is about to enter or leave the top layer, or it has entered or left it. */
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

/** Whether an element is in the top layer. In a browser without a top layer, the greatest z-index must be enough. */
function isOnTop(host: HTMLElement): boolean {
  return host.showPopover === undefined || fits(host, ':popover-open');
}

function showOnTop(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    if (fits(host, ':popover-open')) host.hidePopover();
    host.showPopover();
  } catch {
    // The browser may refuse to open it here. Then it is not in front.
  }
}

/**
 * The other elements in the top layer that let every press through. The browser does not find them at a point, but the
 * shopper sees them.
 */
export function ghosts(page: Document, host: Element): Element[] {
  const above = [...page.querySelectorAll('[popover], dialog[open]')].filter(
    (one) => one !== host && !one.contains(host),
  );
  return above.filter((one) => fits(one, ABOVE_ALL) && getComputedStyle(one).pointerEvents === 'none');
}
