import { allBooks } from './books/allBooks';
import { creditBooks } from './books/creditBooks';
import { doorsTo } from './books/doors';
import { ledgerBooks } from './books/ledgerBooks';
import { pageBooks } from './books/pageBooks';
import { reserveBooks } from './books/reserveBooks';
import { settingsBooks } from './books/settingsBooks';
import { creditShelf } from './credits/keptCredits';
import { connectTo } from './database/connection';
import type { Store } from './store';

/** Opens the books. It reads nothing until it is asked to. */
export function openStore(name = 'balance-first'): Store {
  const connection = connectTo(name);
  const doors = doorsTo(connection);
  const shelf = creditShelf();
  return {
    ...pageBooks(doors, shelf),
    ...ledgerBooks(doors),
    ...creditBooks(doors),
    ...reserveBooks(doors),
    ...settingsBooks(doors),
    ...allBooks(doors, shelf),
    close: () => connection.close(),
  };
}
