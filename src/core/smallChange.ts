import type { PointBatch } from './kindlePoints';
import type { Leftover } from './reloadPlan';
import type { RuleBookFact } from './ruleBook';

/** Sums beside every balance, which the shopper notes by hand. No entry of the books counts them. */
export interface SmallChange {
  readonly points: readonly PointBatch[];
  readonly leftovers: readonly Leftover[];
}

export const NO_SMALL_CHANGE: SmallChange = { points: [], leftovers: [] };

/** Where something is said that is shown as unsure. */
export interface UnsureSource extends Pick<RuleBookFact, 'source' | 'readIn' | 'certainty'> {
  /** The month of the source itself (`YYYY-MM`); null where it bears none. */
  readonly writtenIn: string | null;
}

/** How many batches and leftovers there are. */
export function countSmallChange({ points, leftovers }: SmallChange): number {
  return points.length + leftovers.length;
}
