import { heldBack, type Projection } from './projection';
import type { Purse, PurseSettings } from './purse';
import { freeOf } from './reserveProjection';
import type { Reserve } from './reserves';

/**
 * Combines a purse with the projection of its book. The money that is free to spend is the balance minus reserves and
 * pending orders, never less than zero.
 *
 * @param projection the projection of the purse's own book.
 * @param reserves reserves of any purse; those of other purses are left out.
 */
export function purseOf(purse: PurseSettings, projection: Projection, reserves: readonly Reserve[] = []): Purse {
  const held = heldBack(projection, reserves);
  const free = freeOf(projection.balance?.amount ?? null, held);
  const bare = { ...purse, balance: projection.balance, free };
  return held.pending.minor === 0 && held.reserves.minor === 0 ? bare : { ...bare, held };
}
