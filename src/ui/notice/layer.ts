/** What stands in the top layer besides the notice. */
const ABOVE_ALL = ':popover-open, dialog:modal, :fullscreen';

/** A page that brings more than so many layers of its own within this time, in milliseconds, fights for the first place. */
const MOST_COVERS = 3;
const FIGHT = 2000;
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

/**
 * @param about finds the control that orders
 * @param onEvicted the page has taken the host out of its layer
 * @param onRewritten the page has been written anew, with which all listeners in the host are gone
 */
export function keepLayer(
  page: Document,
  host: HTMLElement,
  about: () => Element | null,
  onEvicted: () => void,
  onRewritten: () => void,
): Layer {
  const view = page.defaultView ?? window;
  let home: Element | null = null;
  let html: Element | null = null;
  /** When the page has come between the host and the shopper, the latest last. */
  let covers: readonly number[] = [];
  let clearSince = Number.NEGATIVE_INFINITY;
  let isCovered = false;
  let wasEvicted = false;

  const now = () => performance.now();
  /** Where the browser has no top layer, the greatest z-index has to do. */
  const isOpen = () => host.showPopover === undefined || fits(host, ':popover-open');
  const clearFor = () => (isCovered ? 0 : now() - clearSince);
  /** A page that covers the host again and again has it covered again before it can be read. */
  const isFought = () => covers.length > MOST_COVERS && now() - (covers[0] ?? 0) < FIGHT;
  const watcher = new MutationObserver(() => {
    // What it stood in may be taken out of the page with it, which is no attack on it.
    const wentAlong = home?.isConnected === false;
    if (!wentAlong && (home === null || host.parentNode === home)) return;
    crossed();
    if (!wentAlong || isFought()) evicted();
    else if (html === page.documentElement) settle();
    else onRewritten();
  });

  function crossed(): void {
    clearSince = now();
    covers = [...covers, clearSince].slice(-MOST_COVERS - 1);
  }

  /** Whether the page leaves the host where it is and what it is. */
  function isLet(): boolean {
    return home !== null && !isCovered && !isFought() && (!wasEvicted || clearFor() > FIGHT);
  }

  function evicted(): void {
    wasEvicted = true;
    onEvicted();
  }

  function show(): void {
    try {
      host.popover = 'manual';
      if (fits(host, ':popover-open')) host.hidePopover();
      host.showPopover();
    } catch {
      // It may not be opened here: then it is not in front.
    }
    isCovered = false;
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
    show();
  }

  /** Something of the page's comes into the top layer, or has come or gone. */
  function layersChange({ type, target }: Event): void {
    if (home === null || target === host || !fits(target as Element, '[popover], dialog')) return;
    isCovered = true;
    if (type === 'beforetoggle') crossed();
    else if (!isFought()) raise();
  }

  function raise(): void {
    settle();
    show();
  }

  return {
    enter() {
      if (home !== null && host.parentNode === home) return;
      for (const type of LAYER_EVENTS) view.addEventListener(type, layersChange, true);
      settle();
    },
    raise,
    isInFront() {
      return isLet() && isOpen() && host.parentNode === home;
    },
    clearFor,
    leave() {
      for (const type of LAYER_EVENTS) view.removeEventListener(type, layersChange, true);
      watcher.disconnect();
      home = null;
      host.remove();
    },
  };
}

/** What else is in the top layer and lets every press through, so that only the eye can tell that it is there. */
export function ghosts(page: Document, host: Element): Element[] {
  const above = [...page.querySelectorAll('[popover], dialog[open]')].filter(
    (one) => one !== host && !one.contains(host),
  );
  return above.filter((one) => fits(one, ABOVE_ALL) && getComputedStyle(one).pointerEvents === 'none');
}
