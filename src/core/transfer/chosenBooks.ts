import { type Book, sameBook } from '../ledger/book';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { NO_SMALL_CHANGE } from '../smallChange/smallChange';
import type { WholeBooks } from './exportDocument';

/**
 * The purses, entries, credits and reserves of some books. Settings and small change are left out, because they belong
 * to no book but to the shopper.
 */
export function chosenBooks({ purses, entries, credits, reserves }: WholeBooks, chosen: readonly Book[]): WholeBooks {
  const isChosen = (book: Book) => chosen.some((each) => sameBook(each, book));
  return {
    purses: purses.filter((purse) => isChosen(purse.book)),
    entries: entries.filter((entry) => isChosen(entry.book)),
    credits: credits.filter((credit) => isChosen(credit.book)),
    reserves: reserves.filter((reserve) => isChosen(reserve.book)),
    settings: DEFAULT_SETTINGS,
    smallChange: NO_SMALL_CHANGE,
  };
}
