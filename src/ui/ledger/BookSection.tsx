import { useMemo } from 'preact/hooks';
import { dayAt } from '../../core/days/calendarDay';
import type { Book } from '../../core/ledger/book';
import type { Entry, EntryId } from '../../core/ledger/ledger';
import { marketplace } from '../../core/marketplaces/marketplaces';
import type { Books } from '../../messages/protocol';
import { bookKey, bookName } from '../forms/bookNames';
import { BalancePlot } from './BalancePlot';
import { EntrySection } from './EntrySection';

interface Props {
  readonly book: Book;
  /** All entries of this book. */
  readonly entries: readonly Entry[];
  readonly undone: ReadonlySet<EntryId>;
  readonly books: Books;
}

/** One book: its balance over time, and its entries. */
export function BookSection({ book, entries, undone, books }: Props) {
  const name = bookName(book);
  const key = bookKey(book);
  const reserves = useMemo(
    () => books.reserves.map(({ reserve }) => reserve).filter((reserve) => bookKey(reserve.book) === key),
    [books.reserves, key],
  );
  return (
    <section class="section" aria-label={name}>
      <BalancePlot
        name={name}
        shop={book.marketplace}
        entries={entries}
        reserves={reserves}
        today={dayAt(books.now, marketplace(book.marketplace).zone)}
      />
      <EntrySection name={name} entries={entries} undone={undone} books={books} />
    </section>
  );
}
