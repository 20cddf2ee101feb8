import type { PointBatch } from './kindlePoints';
import type { Leftover } from './reloadPlan';

/** Sums beside every balance, which the shopper notes by hand. No entry of the books counts them. */
export interface SmallChange {
  readonly points: readonly PointBatch[];
  readonly leftovers: readonly Leftover[];
}

export const NO_SMALL_CHANGE: SmallChange = { points: [], leftovers: [] };

/** How many batches and leftovers there are. */
export function countSmallChange({ points, leftovers }: SmallChange): number {
  return points.length + leftovers.length;
}
