import { type ReadonlySignal, signal } from '@preact/signals';
import type { Books } from '../../messages/protocol';
import type { Write } from '../shared/change';
import type { Call, Said } from '../shared/said';
import type { BooksState } from './BooksGate';

export interface BooksController {
  readonly books: ReadonlySignal<BooksState>;
  readonly write: Write;
  /** Reads the books: at first, and whenever the page is looked at again. Never rejects. */
  refresh(): Promise<void>;
}

/** The books as a page holds them: read from the background, and replaced by what each change answers with. */
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
      // Books once shown stay: a later failure must not take away a form in which somebody types.
      else if (books.value.at !== 'open') books.value = { at: 'failed', error: answer.error };
    },
  };
}
