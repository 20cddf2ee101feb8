import { heldBack, type Projection } from './projection';
import type { Purse, PurseSettings } from './purse';
import { freeOf } from './reserveProjection';
import type { Reserve } from './reserves';

/**
 * A purse with what its book comes to: balance, what is held back, and what is free to spend (never less than zero):
 * balance less reserves and pending orders.
 *
 * @param projection of the purse's own book.
 * @param reserves those of any purse; others' are left out.
 */
export function purseOf(purse: PurseSettings, projection: Projection, reserves: readonly Reserve[] = []): Purse {
  const held = heldBack(projection, reserves);
  const free = freeOf(projection.balance?.amount ?? null, held);
  const bare = { ...purse, balance: projection.balance, free };
  return held.pending.minor === 0 && held.reserves.minor === 0 ? bare : { ...bare, held };
}
