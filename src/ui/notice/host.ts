import { keepLayer, type Layer } from './layer';

/**
 * The style of the host. The important rules of a shadow root win over all rules of the page, also over inline styles.
 * So the page can't hide or move the host by style. Nothing in the host can be selected, because browsers give pages
 * the text of a selection.
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
:host, * {
  -webkit-user-select: none !important;
  user-select: none !important;
}
`;

/** Events that stop at the host, so that typing and pressing in the notice never starts a shortcut of the page. */
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

/** Events that press something in the notice. */
const PRESSES = ['click', 'keydown', 'keyup'];

/**
 * How often the host removes attributes (`inert`, `hidden`) that a page put on it. After that the notice gives up,
 * because it does not fight a page without end.
 */
const REPAIRS = 25;

export interface HostOptions {
  readonly page: Document;
  readonly styles: string;
  readonly mode: ShadowRootMode;
  /** Whether a person caused an event. The events of scripts do not reach the notice. */
  readonly isByPerson: (event: Event) => boolean;
  /** Finds the control that orders. Where the shopper can reach this control, the notice must be reachable too. */
  readonly about: () => Element | null;
  /** The page removed the host, or it changes the host again and again. */
  readonly onGone: () => void;
  /** The page was written anew, so the new page needs a new host. */
  readonly onRewritten: () => void;
}

export interface Host extends Pick<Layer, 'raise' | 'isInFront' | 'clearFor'> {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the page. Does nothing while it is there. */
  attach(): void;
  detach(): void;
}

/**
 * The one element, with its shadow root, that contains everything that the extension shows in the page. SECURITY.md
 * says what a page can learn about it and what a page can do to it.
 */
export function createHost({ page, styles, mode, isByPerson, about, onGone, onRewritten }: HostOptions): Host {
  // The element is made in a document without custom elements. If the page defined a custom element of this name, the
  // page would otherwise get the closed root.
  const element = page.implementation.createHTMLDocument('').createElement('balance-first');
  const root = element.attachShadow({ mode });
  const style = page.createElement('style');
  style.textContent = LOCKED_STYLE + styles;
  root.append(style);
  for (const type of KEPT_FROM_PAGE) element.addEventListener(type, (event) => event.stopPropagation());
  for (const type of PRESSES) {
    root.addEventListener(type, (event) => isByPerson(event) || event.stopImmediatePropagation(), true);
  }

  const gone = () => {
    detach();
    onGone();
  };
  const layer = keepLayer(page, element, {
    about,
    onEvicted: gone,
    onRewritten() {
      detach();
      onRewritten();
    },
  });
  let repairs = 0;
  const isLocked = () => element.getAttributeNames().every((name) => name === 'popover');
  const lock = () => {
    for (const name of element.getAttributeNames()) {
      if (name !== 'popover') element.removeAttribute(name);
    }
  };
  const watcher = new MutationObserver(() => {
    if (isLocked()) return;
    repairs += 1;
    if (repairs > REPAIRS) return gone();
    lock();
  });

  function attach(): void {
    if (!element.isConnected) {
      lock();
      watcher.observe(element, { attributes: true });
    }
    layer.enter();
  }

  function detach(): void {
    watcher.disconnect();
    layer.leave();
  }

  const { raise, isInFront, clearFor } = layer;
  return { element, root, attach, detach, raise, isInFront, clearFor };
}
