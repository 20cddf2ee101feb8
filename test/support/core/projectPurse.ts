import { counted, entriesOf } from '../../../src/core/ledger/counted';
import type { Entry } from '../../../src/core/ledger/ledger';
import { projectBook } from '../../../src/core/ledger/projection';
import type { Purse, PurseSettings } from '../../../src/core/ledger/purse';
import { purseOf } from '../../../src/core/ledger/purseProjection';
import type { Reserve } from '../../../src/core/ledger/reserves';

/**
 * Computes a purse from its entries: the balance, what is set aside, and what is free to spend. The free amount is the
 * balance minus reserves and pending orders, and never negative.
 *
 * @param entries may have entries of other books too; they are left out.
 * @param reserves may belong to any purse; those of other purses are left out.
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
