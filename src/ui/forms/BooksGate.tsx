import type { ComponentChildren } from 'preact';
import type { Books } from '../../messages/protocol';

/** The books, or why there are none yet. */
export type BooksState =
  | { readonly at: 'opening' }
  | { readonly at: 'failed'; readonly error: string }
  | { readonly at: 'open'; readonly books: Books };

interface Props {
  readonly words: { readonly opening: string; readonly failed: string; readonly again: string };
  readonly books: BooksState;
  readonly openAgain: () => void;
  readonly children: (books: Books) => ComponentChildren;
}

/** Shows what rests on the books once they are open; until then, or where they can't be opened, it says so. */
export function BooksGate({ words, books, openAgain, children }: Props) {
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
      return <>{children(books.books)}</>;
  }
}
