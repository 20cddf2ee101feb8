import { type ReadonlySignal, signal } from '@preact/signals';
import type { Books } from '../../messages/protocol';
import type { Write } from '../shared/change';
import type { Call, Said } from '../shared/said';
import type { BooksState } from './BooksGate';

export interface BooksController {
  readonly books: ReadonlySignal<BooksState>;
  readonly write: Write;
  /** Reads the books: at first, and each time the page is looked at again. It never rejects. */
  refresh(): Promise<void>;
}

/** Holds the books for a page. They are read from the background, and the answer to each change replaces them. */
export function openBooks(call: Call): BooksController {
  const books = signal<BooksState>({ at: 'opening' });
  const show = (read: Books) => {
    books.value = { at: 'open', books: read };
  };
  return {
    books,
    async write(name, input) {
      const answer: Said<Books> = await call(name, input);
      if (answer.ok) show(answer.value);
      return answer;
    },
    async refresh() {
      const answer = await call('books.read', null);
      if (answer.ok) show(answer.value);
      // Keep books that were already shown, because a later failure must not remove a form in which somebody is typing.
      else if (books.value.at !== 'open') books.value = { at: 'failed', error: answer.error };
    },
  };
}
