import { counted, entriesOf } from '../../../src/core/ledger/counted';
import type { Entry } from '../../../src/core/ledger/ledger';
import { projectBook } from '../../../src/core/ledger/projection';
import type { Purse, PurseSettings } from '../../../src/core/ledger/purse';
import { purseOf } from '../../../src/core/ledger/purseProjection';
import type { Reserve } from '../../../src/core/ledger/reserves';

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
  const { book } = purse;
  const projection = projectBook(book, counted(entriesOf(book, entries)));
  return purseOf(purse, projection, reserves);
}
