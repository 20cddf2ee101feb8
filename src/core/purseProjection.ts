import { counted, entriesOf } from './counted';
import type { Entry } from './ledger';
import { heldBack, type Projection, projectBook } from './projection';
import type { Purse, PurseSettings } from './purse';
import { freeOf } from './reserveProjection';
import type { Reserve } from './reserves';

/**
 * A purse with what its entries come to: balance, what is held back, and what is free to spend (never less than zero):
 * balance less reserves and pending orders.
 *
 * @param entries may hold other books' entries too; they are left out.
 * @param reserves those of any purse; others' are left out.
 */
export function projectPurse(
  purse: PurseSettings,
  entries: readonly Entry[],
  reserves: readonly Reserve[] = [],
): Purse {
  const book = purse.book;
  const projection = projectBook(book, counted(entriesOf(book, entries)));
  return purseOf(purse, projection, reserves);
}

/** The same from a projection that was kept, in time that does not depend on how long the history is. */
export function purseOf(purse: PurseSettings, projection: Projection, reserves: readonly Reserve[] = []): Purse {
  const held = heldBack(projection, reserves);
  const free = freeOf(projection.balance?.amount ?? null, held);
  const bare = { ...purse, balance: projection.balance, free };
  return held.pending.minor === 0 && held.reserves.minor === 0 ? bare : { ...bare, held };
}
