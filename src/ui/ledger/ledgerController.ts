import { type ReadonlySignal, signal } from '@preact/signals';
import type { History } from '../../messages/protocol';
import { type BooksController, openBooks } from '../forms/booksController';
import type { Call } from '../shared/said';

export type HistoryState =
  | { readonly at: 'reading' }
  | { readonly at: 'open'; readonly history: History }
  | { readonly at: 'failed'; readonly error: string };

export interface LedgerController extends BooksController {
  /** Every entry. What was once read stays while newer ones are on their way, and where they can't be read. */
  readonly history: ReadonlySignal<HistoryState>;
}

/** The ledger page's state: the books, and with every change of them the whole history anew. */
export function openLedger(call: Call): LedgerController {
  const books = openBooks(call);
  const history = signal<HistoryState>({ at: 'reading' });
  async function readHistory(): Promise<void> {
    const answer = await call('history.read', null);
    if (answer.ok) history.value = { at: 'open', history: answer.value };
    else if (history.value.at !== 'open') history.value = { at: 'failed', error: answer.error };
  }
  return {
    books: books.books,
    history,
    async write(name, input) {
      const answer = await books.write(name, input);
      if (answer.ok) await readHistory();
      return answer;
    },
    async refresh() {
      // One after the other: a long history would hold up the books, and with them its own latest entries.
      await books.refresh();
      await readHistory();
    },
  };
}
