/** Last in the document, and in the top layer where the browser has one, above whatever the page stacks. */
const LOCKED_STYLE = [
  'all: initial',
  'display: block',
  'position: fixed',
  'inset: 0 auto auto 0',
  'width: 0',
  'height: 0',
  'overflow: visible',
  'z-index: 2147483647',
]
  .map((declaration) => `${declaration} !important;`)
  .join(' ');

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

/** How often a page may restyle the host before the notice gives up rather than fight it. */
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
  style.textContent = styles;
  root.append(style);
  for (const type of KEPT_FROM_PAGE) element.addEventListener(type, (event) => event.stopPropagation());

  let locked = '';
  let repairs = 0;
  const lock = () => {
    for (const name of element.getAttributeNames()) {
      if (name !== 'style' && name !== 'popover') element.removeAttribute(name);
    }
    element.style.cssText = LOCKED_STYLE;
    locked = element.style.cssText;
  };
  const isLocked = () =>
    element.style.cssText === locked &&
    element.getAttributeNames().every((name) => name === 'style' || name === 'popover');

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
