import type { PointBatch } from './kindlePoints';
import type { Leftover } from './reloadPlan';

/** Small sums that the shopper notes by hand. They belong to no balance and to no book. */
export interface SmallChange {
  readonly points: readonly PointBatch[];
  readonly leftovers: readonly Leftover[];
}

export const NO_SMALL_CHANGE: SmallChange = { points: [], leftovers: [] };

/** The number of batches and leftovers. */
export function countSmallChange({ points, leftovers }: SmallChange): number {
  return points.length + leftovers.length;
}
