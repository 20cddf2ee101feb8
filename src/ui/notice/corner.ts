/** A rectangle in pixels of the viewport, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In order of preference. Shops have their order button at the top right, so that corner comes last. */
const CORNERS = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** How far the notice keeps from the edges of the viewport and from what it must not cover, in pixels. */
const MARGIN = 16;

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

/** Where the notice lies, and how high it may be there. */
export interface Place {
  readonly corner: Corner;
  /** Pixels from the edge of the viewport to what it must not cover; null where nothing limits it. */
  readonly room: number | null;
}

/** With less height than this nothing could be read, so a control is covered rather than the notice squeezed. */
const LEAST_ROOM = 160;

interface Candidate extends Place {
  /** How much of the notice can be seen at once, in pixels. */
  readonly seen: number;
  /** How many of the controls lie in the same column, and would be covered at another scroll position. */
  readonly columns: number;
}

function candidate(corner: Corner, viewport: Size, size: Size, keepClear: readonly Box[]): Candidate {
  const place = boxAt(corner, viewport, size);
  const inColumn = keepClear.filter((control) => crosses(place.left, place.right, control.left, control.right));
  const rooms = inColumn
    .filter((control) => control.bottom > 0 && control.top < viewport.height)
    .map((control) => (corner.startsWith('top') ? control.top : viewport.height - control.bottom) - 2 * MARGIN);
  const room = Math.min(...rooms);
  return {
    corner,
    room: Number.isFinite(room) && room >= LEAST_ROOM ? room : null,
    seen: Math.min(size.height, room),
    columns: inColumn.length,
  };
}

/** The place that keeps clearest of the given controls; of equals the preferred one. */
export function placeFor(viewport: Size, size: Size, keepClear: readonly Box[]): Place {
  const candidates = CORNERS.map((corner) => candidate(corner, viewport, size, keepClear));
  const better = (a: Candidate, b: Candidate) => a.seen > b.seen || (a.seen === b.seen && a.columns < b.columns);
  const { corner, room } = candidates.reduce((best, next) => (better(next, best) ? next : best));
  return { corner, room };
}
