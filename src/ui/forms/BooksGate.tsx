import type { ComponentChildren } from 'preact';
import type { Books } from '../../messages/protocol';
import { Around, useSpeech } from '../shared/surroundings';

/** The books, or why there are none yet. */
export type BooksState =
  | { readonly at: 'opening' }
  | { readonly at: 'failed'; readonly error: string }
  | { readonly at: 'open'; readonly books: Books };

interface Props {
  readonly books: BooksState;
  readonly openAgain: () => void;
  readonly children: (books: Books) => ComponentChildren;
}

/**
 * Shows its children once the books are open, with the moment at which they were read. Until then, or if the books
 * can't be opened, it says so.
 */
export function BooksGate({ books, openAgain, children }: Props) {
  const { books: words } = useSpeech().own;
  switch (books.at) {
    case 'opening':
      return <p class="section quiet">{words.opening}</p>;
    case 'failed':
      return (
        <section class="section" role="alert">
          <p class="meaning meaning-cannot-tell">{words.failed}</p>
          <p>{books.error}</p>
          <button type="button" class="button" onClick={openAgain}>
            {words.again}
          </button>
        </section>
      );
    case 'open':
      return <Around now={books.books.now}>{children(books.books)}</Around>;
  }
}
