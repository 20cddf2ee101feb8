import { bookOfPurse, counted, entriesOf, standingFrom } from '../../src/core/fold';
import type { Entry } from '../../src/core/ledger';
import { foldBook } from '../../src/core/projection';
import type { Purse, PurseStanding } from '../../src/core/purse';
import type { Reserve } from '../../src/core/reserves';

/**
 * A purse with what its ledger says, all entries folded anew.
 *
 * @param entries may hold other books' entries too; they are left out.
 */
export function standing(purse: Purse, entries: readonly Entry[], reserves: readonly Reserve[] = []): PurseStanding {
  const book = bookOfPurse(purse);
  return standingFrom(purse, foldBook(book, counted(entriesOf(book, entries))), reserves);
}
