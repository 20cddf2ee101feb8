/** How a page put something between the notice and the shopper. All times are milliseconds on one clock. */
export interface Cover {
  /** When the page did so, the latest time last. */
  readonly covers: readonly number[];
  readonly clearSince: number;
  readonly isCovered: boolean;
  /** Whether the page removed the notice from its layer. */
  readonly wasEvicted: boolean;
}

export const IN_CLEAR: Cover = {
  covers: [],
  clearSince: Number.NEGATIVE_INFINITY,
  isCovered: false,
  wasEvicted: false,
};

/**
 * A page that puts more than this many layers above the notice within `FIGHT` milliseconds fights for the first place.
 */
const MOST_COVERS = 3;
const FIGHT = 2000;

/** The page puts something between the notice and the shopper now. */
export function crossed(cover: Cover, now: number): Cover {
  return { ...cover, clearSince: now, covers: [...cover.covers, now].slice(-MOST_COVERS - 1) };
}

/** Whether the page covers the notice again and again, so that nobody can read it in between. */
export function isFought({ covers }: Cover, now: number): boolean {
  return covers.length > MOST_COVERS && now - (covers[0] ?? 0) < FIGHT;
}

/** For how long the page has put nothing between the notice and the shopper, in milliseconds. */
export function clearFor({ isCovered, clearSince }: Cover, now: number): number {
  return isCovered ? 0 : now - clearSince;
}

/** Whether the page leaves the notice alone. */
export function isLet(cover: Cover, now: number): boolean {
  return !cover.isCovered && !isFought(cover, now) && (!cover.wasEvicted || clearFor(cover, now) > FIGHT);
}
