import { keepLayer, type Layer } from './layer';

/**
 * The host's own look. Important rules of a shadow root outrank all of the page's, its inline styles included, so the
 * page can neither hide nor move it by style. Nothing in it can be selected, since browsers give pages the text of a
 * selection.
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

/** What presses something in the notice. */
const PRESSES = ['click', 'keydown', 'keyup'];

/** How often a page may put attributes (`inert`, `hidden`) on the host before the notice gives up rather than fight it. */
const REPAIRS = 25;

export interface HostOptions {
  readonly page: Document;
  readonly styles: string;
  readonly mode: ShadowRootMode;
  /** Whether a person has done this; what a script does in the notice is kept from it. */
  readonly isByPerson: (event: Event) => boolean;
  /** Finds the control that orders, beside which the notice has to be reached. */
  readonly about: () => Element | null;
  /** The page has taken the host out, or will not let it be. */
  readonly onGone: () => void;
  /** The page has been written anew: a host of its own is needed there. */
  readonly onRewritten: () => void;
}

export interface Host extends Pick<Layer, 'raise' | 'isInFront' | 'clearFor'> {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the page; does nothing while it is there. */
  attach(): void;
  detach(): void;
}

/**
 * The one element under which everything of ours in the page lives, with its shadow root. What of it a page can learn,
 * and what it can do to it, is written in SECURITY.md.
 */
export function createHost({ page, styles, mode, isByPerson, about, onGone, onRewritten }: HostOptions): Host {
  // In a document that knows no custom elements: a page that has defined this name would be given the closed root.
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
