import { useMemo } from 'preact/hooks';
import { dayAt } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import type { Entry, EntryId } from '../../core/ledger/ledger';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { Books } from '../../messages/protocol';
import type { Speech } from '../../words/speech';
import { bookKey, bookName } from '../forms/bookNames';
import type { Write } from '../forms/change';
import { BalancePlot } from './BalancePlot';
import { EntrySection } from './EntrySection';

interface Props {
  readonly speech: Speech;
  readonly book: Book;
  /** All entries of this book. */
  readonly entries: readonly Entry[];
  readonly undone: ReadonlySet<EntryId>;
  readonly books: Books;
  readonly write: Write;
  readonly said: (says: string) => void;
}

/** One book: its balance over time, and its entries. */
export function BookSection({ speech, book, entries, undone, books, write, said }: Props) {
  const name = bookName(book);
  const key = bookKey(book);
  const reserves = useMemo(
    () => books.reserves.map(({ reserve }) => reserve).filter((reserve) => bookKey(reserve.book) === key),
    [books.reserves, key],
  );
  return (
    <section class="section" aria-label={name}>
      <BalancePlot
        speech={speech}
        name={name}
        shop={book.marketplace}
        entries={entries}
        reserves={reserves}
        today={dayAt(books.now, marketplace(book.marketplace).zone)}
      />
      <EntrySection
        speech={speech}
        name={name}
        entries={entries}
        undone={undone}
        books={books}
        write={write}
        said={said}
      />
    </section>
  );
}
