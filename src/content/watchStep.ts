/** When the page was looked at, when it changed, and when to look at it next. Milliseconds on one clock. */
export interface Pace {
  readonly changingSince: number;
  readonly changedAt: number;
  readonly lookedAt: number;
  /** How long the last look took. */
  readonly cost: number;
  /** Null while no look is planned. */
  readonly due: number | null;
}

export type PaceEvent =
  /** Something changed. `isUrgent` is true where a person did it. */
  | { readonly type: 'changed'; readonly isUrgent: boolean; readonly at: number }
  /** The page is about to be looked at. Changes that come after this are left for the next look. */
  | { readonly type: 'looking' }
  /** The page was looked at, between these two moments. */
  | { readonly type: 'looked'; readonly from: number; readonly to: number };

const NEVER = Number.NEGATIVE_INFINITY;
export const AT_FIRST: Pace = { changingSince: NEVER, changedAt: NEVER, lookedAt: NEVER, cost: 0, due: null };

/** There is at most one reading per frame. Milliseconds. */
const LEAST_GAP = 16;
/** While the page keeps changing, the gap is this part of the time that it has kept changing, up to `GREATEST_GAP`. */
const GROWTH = 0.1;
const GREATEST_GAP = 1000;
/** After this time without a change (milliseconds) the page is at rest. The next change is then read at once. */
const REST = 250;
/** The pause after a reading is at least this many times as long as the reading took. */
const RELIEF = 5;

/**
 * Says when to look next. If a page never stops changing, the looks become less and less frequent. There is always one
 * more look after the last change. A look that is already planned is never moved to a later time.
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
