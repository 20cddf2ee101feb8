import { type ReadonlySignal, signal } from '@preact/signals';
import type { History } from '../../messages/protocol';
import { type BooksController, openBooks } from '../forms/booksController';
import type { Call } from '../shared/said';

export type HistoryState =
  | { readonly at: 'reading' }
  | { readonly at: 'open'; readonly history: History }
  | { readonly at: 'failed'; readonly error: string };

export interface LedgerController extends BooksController {
  /** Every entry. Entries that were read stay while newer ones are being read, and also if these can't be read. */
  readonly history: ReadonlySignal<HistoryState>;
}

/**
 * The state of the ledger page: the books, and the whole history, which is read again with every change of the books.
 */
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
      // Read one after the other, because reading a long history would delay the books and their latest entries.
      await books.refresh();
      await readHistory();
    },
  };
}
