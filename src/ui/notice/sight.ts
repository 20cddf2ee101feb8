import type { Box } from './corner';
import { ghosts } from './layer';

/**
 * The notice must have at least this size, in pixels. If less of it is there, nobody can read it. If it is wider than
 * `WIDEST`, only a small part of it may be in the window.
 */
const LEAST = { width: 240, height: 60 };
const WIDEST = 480;
/** How far the notice may reach beyond the window, in pixels. It moves up by a few pixels when it appears. */
const RISE = 8;
/**
 * The browser is asked what it finds at points that are this far from the edges of the paper, in pixels. The edges
 * themselves are left out, because the lower edge is torn and the corners are round.
 */
const INSET = 14;
/** Each side is divided into this many parts. */
const PARTS = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points that are spread over a rectangle, at a distance from its edges. */
function pointsIn({ left, top, width, height }: DOMRect, inset: number): Point[] {
  const steps = Array.from({ length: PARTS + 1 }, (_, step) => step / PARTS);
  const across = (step: number) => left + inset + step * (width - 2 * inset);
  const down = (step: number) => top + inset + step * (height - 2 * inset);
  return steps.flatMap((row) => steps.map((column) => ({ x: across(column), y: down(row) })));
}

/**
 * Whether the shopper can see the notice. Its paper must have its size and lie in the window, and the browser must find
 * the paper at all points of its place.
 *
 * @param parts the parts of the notice that must be in sight too.
 */
export function isInSight(host: HTMLElement, paper: Element, parts: readonly Element[]): boolean {
  const page = host.ownerDocument;
  const { innerWidth, innerHeight } = page.defaultView ?? window;
  const box = paper.getBoundingClientRect();
  const viewport = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (box.width < LEAST.width || box.width > WIDEST || box.height < LEAST.height) return false;
  if (!isWithin(box, viewport, RISE)) return false;
  if (parts.some((part) => !isWithin(part.getBoundingClientRect(), box, 1))) return false;
  // Firefox applies a filter of the root element to the top layer too, and one filter can make everything gray.
  if (getComputedStyle(page.documentElement).filter !== 'none') return false;
  const points = [...pointsIn(box, INSET), ...parts.flatMap((part) => pointsIn(part.getBoundingClientRect(), 2))];
  if (!isFoundAt(host, points)) return false;
  return ghosts(page, host).every((ghost) => isApart(ghost.getBoundingClientRect(), box));
}

/**
 * Whether the browser finds an element at all of these points. If the element is in a frame, the browser must also find
 * the frame there.
 */
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

/** Whether one box lies in another. It may reach beyond the other by `give` pixels. */
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
