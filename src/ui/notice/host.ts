/**
 * The host's own look. Important rules of a shadow root outrank all of the page's, its inline styles included, so the
 * page can neither hide nor move it. Last in the document, and in the top layer where the browser has one.
 */
const LOCKED_STYLE = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
`;

/** Events that end at the host: what is typed and pressed in the notice is no business of the page's shortcuts. */
const KEPT_FROM_PAGE = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'wheel',
];

/** How often a page may put attributes (`inert`, `hidden`) on the host before the notice gives up rather than fight it. */
const REPAIRS = 25;

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the page; does nothing while it is there. */
  attach(): void;
  detach(): void;
}

/**
 * The one element under which everything of ours in the page lives, with its shadow root. The page can neither
 * restyle it from outside nor look inside; if it takes the host out or will not let it be, `onGone` is called.
 */
export function createHost(page: Document, styles: string, mode: ShadowRootMode, onGone: () => void): Host {
  const element = page.createElement('balance-first');
  const root = element.attachShadow({ mode });
  const style = page.createElement('style');
  style.textContent = LOCKED_STYLE + styles;
  root.append(style);
  for (const type of KEPT_FROM_PAGE) element.addEventListener(type, (event) => event.stopPropagation());

  let repairs = 0;
  const isLocked = () => element.getAttributeNames().every((name) => name === 'popover');
  const lock = () => {
    for (const name of element.getAttributeNames()) {
      if (name !== 'popover') element.removeAttribute(name);
    }
  };

  const gone = () => {
    detach();
    onGone();
  };
  const watcher = new MutationObserver(() => {
    if (!element.isConnected) return gone();
    if (isLocked()) return;
    repairs += 1;
    if (repairs > REPAIRS) return gone();
    lock();
  });

  function attach(): void {
    if (element.isConnected) return;
    lock();
    page.documentElement.append(element);
    watcher.observe(page, { childList: true });
    watcher.observe(page.documentElement, { childList: true });
    watcher.observe(element, { attributes: true });
    try {
      element.popover = 'manual';
      element.showPopover();
    } catch {
      // Without a top layer the greatest z-index has to do.
    }
  }

  function detach(): void {
    watcher.disconnect();
    element.remove();
  }

  return { element, root, attach, detach };
}
