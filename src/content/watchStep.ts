/** When the page was looked at, when it changed, and when it is to be looked at next. Milliseconds on one clock. */
export interface Pace {
  readonly changingSince: number;
  readonly changedAt: number;
  readonly lookedAt: number;
  /** How long the last look took. */
  readonly cost: number;
  /** Null while nothing is to be looked at. */
  readonly due: number | null;
}

export type PaceEvent =
  /** Something changed; `isUrgent` where a person did it. */
  | { readonly type: 'changed'; readonly isUrgent: boolean; readonly at: number }
  /** The page is about to be looked at: what comes from here on is looked at next time. */
  | { readonly type: 'looking' }
  /** It has been looked at, from one moment to another. */
  | { readonly type: 'looked'; readonly from: number; readonly to: number };

const NEVER = Number.NEGATIVE_INFINITY;
export const AT_FIRST: Pace = { changingSince: NEVER, changedAt: NEVER, lookedAt: NEVER, cost: 0, due: null };

/** No more than one reading per frame. */
const LEAST_GAP = 16;
/** While the page keeps changing, the gap grows with the time it has done so, up to a second. */
const GROWTH = 0.1;
const GREATEST_GAP = 1000;
/** After so long without a change the page is at rest, and the next change is read at once. */
const REST = 250;
/** A reading that took long is followed by a pause this many times longer. */
const RELIEF = 5;

/**
 * Says when to look next. A page that rewrites itself for ever is looked at ever more seldom, and always once more after
 * its last change. What is due already never becomes due later.
 */
export function step(pace: Pace, event: PaceEvent): Pace {
  if (event.type === 'looking') return { ...pace, due: null };
  if (event.type === 'looked') {
    const { from, to } = event;
    return { ...pace, lookedAt: to, cost: to - from };
  }
  const { at, isUrgent } = event;
  const { changedAt, lookedAt, cost, due } = pace;
  const changingSince = isUrgent || at - changedAt > REST ? at : pace.changingSince;
  const gap = Math.max(LEAST_GAP, RELIEF * cost, Math.min(GROWTH * (at - changingSince), GREATEST_GAP));
  const next = Math.max(at, lookedAt + gap);
  return { ...pace, changingSince, changedAt: at, due: due === null ? next : Math.min(due, next) };
}
