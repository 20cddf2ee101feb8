/** Draws a frame around an element of the page without changing the element. */
export interface Outline {
  /** Scrolls to the element and frames it until the next click anywhere, or until `clear`. */
  point(element: Element): void;
  clear(): void;
}

/**
 * The room above the element after scrolling in a narrow window, in pixels. There, pages have a bar at the top, and the
 * notice is at the bottom.
 */
const HEADROOM = 96;

/**
 * The element itself, or the nearest element around it that takes up room. It is needed because pages hide a checkbox
 * and draw a picture of it instead.
 */
function visiblePart(element: Element): Element {
  let part = element;
  for (
    let rect = part.getBoundingClientRect();
    rect.width < 4 || rect.height < 4;
    rect = part.getBoundingClientRect()
  ) {
    if (part.parentElement === null) return element;
    part = part.parentElement;
  }
  return part;
}

function scrollTo(element: Element, view: Window): void {
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (view.innerWidth > 480) {
    element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    return;
  }
  element.scrollIntoView({ block: 'start', behavior: 'auto' });
  view.scrollBy(0, -HEADROOM);
}

/**
 * Makes the frame in our own shadow root. While the frame is shown, it follows the element at every animation frame.
 */
export function createOutline(root: ShadowRoot, page: Document): Outline {
  const ring = page.createElement('div');
  ring.className = 'ring';
  ring.hidden = true;
  root.append(ring);
  const view = page.defaultView ?? window;
  let framed: Element | null = null;
  let frame = 0;

  function follow(): void {
    if (framed === null || !framed.isConnected) {
      clear();
      return;
    }
    const { left, top, width, height } = framed.getBoundingClientRect();
    ring.style.transform = `translate(${left}px, ${top}px)`;
    ring.style.width = `${width}px`;
    ring.style.height = `${height}px`;
    frame = view.requestAnimationFrame(follow);
  }

  function clear(): void {
    view.cancelAnimationFrame(frame);
    view.removeEventListener('click', clear, true);
    framed = null;
    ring.hidden = true;
  }

  function point(element: Element): void {
    clear();
    framed = visiblePart(element);
    ring.hidden = false;
    scrollTo(framed, view);
    view.addEventListener('click', clear, true);
    follow();
  }

  return { point, clear };
}
