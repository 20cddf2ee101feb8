import { bookOfPurse } from '../counted';
import { type Book, sameBook } from '../ledger';
import { bookOfReserve } from '../reserves';
import { DEFAULT_SETTINGS } from '../settings';
import { NO_SMALL_CHANGE } from '../smallChange';
import type { WholeBooks } from './exportDocument';

/**
 * What belongs to some books alone: their purses, entries, credits and reserves. Settings and small change belong to no
 * book and to the shopper alone, so they stay out.
 */
export function chosenBooks({ purses, entries, lots, reserves }: WholeBooks, chosen: readonly Book[]): WholeBooks {
  const isChosen = (book: Book) => chosen.some((each) => sameBook(each, book));
  return {
    purses: purses.filter((purse) => isChosen(bookOfPurse(purse))),
    entries: entries.filter(isChosen),
    lots: lots.filter((lot) => isChosen(bookOfPurse(lot))),
    reserves: reserves.filter((reserve) => isChosen(bookOfReserve(reserve))),
    settings: DEFAULT_SETTINGS,
    smallChange: NO_SMALL_CHANGE,
  };
}
