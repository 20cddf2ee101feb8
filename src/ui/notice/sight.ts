import type { Box } from './corner';
import { ghosts } from './layer';

/** With less of it, in pixels, nobody could read the notice; with a wider one, little of it would be in the window. */
const LEAST = { width: 240, height: 60 };
const WIDEST = 480;
/** How far the notice may reach beyond the window, in pixels: it rises by a few when it comes. */
const RISE = 8;
/** How far from the edges of the paper the browser is asked what is there: its lower edge is torn, its corners are round. */
const INSET = 14;
/** Into how many parts each side is divided. */
const PARTS = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points all over a rectangle, up to a distance from its edges. */
function pointsIn({ left, top, width, height }: DOMRect, inset: number): Point[] {
  const steps = Array.from({ length: PARTS + 1 }, (_, step) => step / PARTS);
  const across = (step: number) => left + inset + step * (width - 2 * inset);
  const down = (step: number) => top + inset + step * (height - 2 * inset);
  return steps.flatMap((row) => steps.map((column) => ({ x: across(column), y: down(row) })));
}

/**
 * Whether the shopper can see the notice: its paper has its size, lies in the window, and is what the browser finds all
 * over its place.
 *
 * @param parts what has to be in sight beside the paper as a whole
 */
export function isInSight(host: HTMLElement, paper: Element, parts: readonly Element[]): boolean {
  const page = host.ownerDocument;
  const { innerWidth, innerHeight } = page.defaultView ?? window;
  const box = paper.getBoundingClientRect();
  const viewport = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (box.width < LEAST.width || box.width > WIDEST || box.height < LEAST.height) return false;
  if (!isWithin(box, viewport, RISE)) return false;
  if (parts.some((part) => !isWithin(part.getBoundingClientRect(), box, 1))) return false;
  // Firefox draws a filter of the root over the top layer too, and one filter can make everything gray.
  if (getComputedStyle(page.documentElement).filter !== 'none') return false;
  const points = [...pointsIn(box, INSET), ...parts.flatMap((part) => pointsIn(part.getBoundingClientRect(), 2))];
  if (!isFoundAt(host, points)) return false;
  return ghosts(page, host).every((ghost) => isApart(ghost.getBoundingClientRect(), box));
}

/** Whether the browser finds an element at all of these points; in a frame, whether it finds the frame there too. */
function isFoundAt(element: Element, points: readonly Point[]): boolean {
  const page = element.ownerDocument;
  if (points.some(({ x, y }) => page.elementFromPoint(x, y) !== element)) return false;
  const frame = page.defaultView?.frameElement ?? null;
  if (frame === null) return true;
  const { left, top } = frame.getBoundingClientRect();
  const [across, down] = [left + frame.clientLeft, top + frame.clientTop];
  return isFoundAt(
    frame,
    points.map(({ x, y }) => ({ x: x + across, y: y + down })),
  );
}

/** Whether one box lies in another, give or take so many pixels. */
function isWithin(one: Box, other: Box, give: number): boolean {
  return (
    one.left >= other.left - give &&
    one.top >= other.top - give &&
    one.right <= other.right + give &&
    one.bottom <= other.bottom + give
  );
}

function isApart(one: Box, other: Box): boolean {
  return one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
}
