/** How a page has come between the notice and the shopper. Moments are milliseconds on one clock. */
export interface Cover {
  /** When it came between them, the latest last. */
  readonly covers: readonly number[];
  readonly clearSince: number;
  readonly isCovered: boolean;
  /** Whether the page has taken the notice out of its layer. */
  readonly wasEvicted: boolean;
}

export const IN_CLEAR: Cover = {
  covers: [],
  clearSince: Number.NEGATIVE_INFINITY,
  isCovered: false,
  wasEvicted: false,
};

/** A page that brings more than so many layers of its own within this time, in milliseconds, fights for the first place. */
const MOST_COVERS = 3;
const FIGHT = 2000;

/** The page comes between them now. */
export function crossed(cover: Cover, now: number): Cover {
  return { ...cover, clearSince: now, covers: [...cover.covers, now].slice(-MOST_COVERS - 1) };
}

/** A page that covers the notice again and again has it covered again before it can be read. */
export function isFought({ covers }: Cover, now: number): boolean {
  return covers.length > MOST_COVERS && now - (covers[0] ?? 0) < FIGHT;
}

/** For how long the page has not come between them, in milliseconds. */
export function clearFor({ isCovered, clearSince }: Cover, now: number): number {
  return isCovered ? 0 : now - clearSince;
}

/** Whether the page lets the notice be. */
export function isLet(cover: Cover, now: number): boolean {
  return !cover.isCovered && !isFought(cover, now) && (!cover.wasEvicted || clearFor(cover, now) > FIGHT);
}
