import { type Book, sameBook } from '../ledger/book';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { NO_SMALL_CHANGE } from '../smallChange/smallChange';
import type { WholeBooks } from './exportDocument';

/**
 * What belongs to some books alone: their purses, entries, credits and reserves. Settings and small change belong to no
 * book and to the shopper alone, so they stay out.
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
