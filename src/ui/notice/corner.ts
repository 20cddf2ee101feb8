/** A rectangle in pixels of the viewport, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The corners in order of preference. The top right is last, because shops have their order button there. */
const CORNERS = ['bottom-right', 'bottom-left', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** The distance from the notice to the edges of the viewport and to what it must not cover, in pixels. */
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

/** Where the notice is, and how tall it may be there. */
export interface Place {
  readonly corner: Corner;
  /**
   * The greatest height of the notice, in pixels, so that it covers no control. Null where nothing limits the height.
   */
  readonly room: number | null;
}

/**
 * With less height than this, in pixels, nobody could read the notice. Then the notice covers a control instead of
 * becoming smaller.
 */
const LEAST_ROOM = 160;

interface Candidate extends Place {
  /** The height of the part of the notice that can be seen at once, in pixels. */
  readonly seen: number;
  /** How many controls are in the same column. The notice would cover them at another scroll position. */
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

/**
 * The place where the most of the notice can be seen without covering the given controls. If two places are equal, the
 * one with fewer controls in its column is taken, and then the preferred corner.
 *
 * @param keepClear what the notice must not cover.
 */
export function placeFor(viewport: Size, size: Size, keepClear: readonly Box[]): Place {
  const candidates = CORNERS.map((corner) => candidate(corner, viewport, size, keepClear));
  const better = (a: Candidate, b: Candidate) => a.seen > b.seen || (a.seen === b.seen && a.columns < b.columns);
  const { corner, room } = candidates.reduce((best, next) => (better(next, best) ? next : best));
  return { corner, room };
}
