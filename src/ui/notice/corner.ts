/** A rectangle in pixels of the viewport, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In order of preference. Shops have their order button at the top right, so that corner comes last. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** How far the notice keeps from the edges of the viewport and from what it must not cover, in pixels. */
export const MARGIN = 16;

function boxAt(corner: Corner, viewport: Size, size: Size): Box {
  const left = corner.endsWith('left') ? MARGIN : viewport.width - MARGIN - size.width;
  const top = corner.startsWith('top') ? MARGIN : viewport.height - MARGIN - size.height;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const crosses = (fromA: number, toA: number, fromB: number, toB: number) =>
  fromA < toB + MARGIN && fromB < toA + MARGIN;

/**
 * How much a place in the viewport stands in the way of a control: 2 where it covers it, 1 where it lies in the same
 * column and would cover it at another scroll position, 0 where it never does.
 */
function inTheWay(place: Box, control: Box): 0 | 1 | 2 {
  if (!crosses(place.left, place.right, control.left, control.right)) return 0;
  return crosses(place.top, place.bottom, control.top, control.bottom) ? 2 : 1;
}

/** The corner that keeps clearest of the given controls; of equals the preferred one. */
export function cornerFor(viewport: Size, size: Size, keepClear: readonly Box[]): Corner {
  const cost = (corner: Corner) => {
    const place = boxAt(corner, viewport, size);
    return keepClear.reduce((total, control) => total + inTheWay(place, control), 0);
  };
  return CORNERS.reduce((best, corner) => (cost(corner) < cost(best) ? corner : best));
}
